import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceCards } from '../../ui/chips.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatRange } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { isPurposeReady, PurposeField } from './purpose-field.tsx';
import type { Selection } from './selection.ts';
import { type ExportFormat, useExport } from './use-export.ts';

interface ExportDialogProps {
  readonly selection: Selection;
  /** A member's covers themselves, and needs no purpose. */
  readonly ofOneself: boolean;
  /** The purpose stated on the screen already. */
  readonly purpose: string | null;
  readonly onClose: () => void;
}

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'pdf', 'json'];

/** Format, what it shows, purpose, and where to save it. */
export function ExportDialog({ selection, ofOneself, purpose, onClose }: ExportDialogProps) {
  const { t } = useTranslation('summary');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [shown, setShown] = useState<'groups' | 'people'>(purpose === null ? 'groups' : 'people');
  const [reason, setReason] = useState(purpose ?? '');
  const [asked, setAsked] = useState(false);
  const { run, isPending, failure } = useExport(selection, onClose);
  const { site, line, period } = selection;
  const staffIds = useStaffIdsAt(ofOneself ? null : site);
  // Rows of a data file are of people: only the report can do without names.
  const isNamed = !ofOneself && (format !== 'pdf' || shown === 'people');
  const save = () => {
    setAsked(true);
    if (staffIds === undefined || (isNamed && !isPurposeReady(reason))) return;
    const scope = ofOneself ? 'mine' : isNamed ? 'people' : 'groups';
    run({ format, scope, purpose: isNamed ? reason.trim() : '', people: staffIds });
  };
  return (
    <Dialog
      title={t('exportDialog.title')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={staffIds === undefined}
            isPending={isPending}
            onPress={save}
          >
            {t(isPending ? 'exportDialog.saving' : 'exportDialog.save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={failure} />
      <ChoiceCards
        label={t('exportDialog.format')}
        options={FORMATS.map((id) => ({
          id,
          label: t(`exportDialog.${id}`),
          hint: t(`exportDialog.${id}Hint`),
        }))}
        value={format}
        onChange={setFormat}
      />
      {!ofOneself && format === 'pdf' ? (
        <ChoiceCards
          label={t('exportDialog.who')}
          options={(['groups', 'people'] as const).map((id) => ({
            id,
            label: t(`exportDialog.${id}`),
            hint: t(`exportDialog.${id}Hint`),
          }))}
          value={shown}
          onChange={setShown}
        />
      ) : null}
      {isNamed ? (
        <div className="stack-s">
          <PurposeField
            value={reason}
            onChange={setReason}
            error={asked && !isPurposeReady(reason) ? t('exportDialog.purposeNeeded') : undefined}
          />
          {format === 'pdf' ? null : <small>{t('exportDialog.rowsName')}</small>}
        </div>
      ) : null}
      <Notice>
        {t('exportDialog.covers', {
          range: formatRange(period.from, period.to),
          who: ofOneself
            ? t('exportDialog.yourself')
            : site === null
              ? t('exportDialog.everybody')
              : t('exportDialog.atSite', { site }),
        })}{' '}
        {linesWords(t, format, line)} {isNamed ? t('exportDialog.leaves') : ''}
      </Notice>
    </Dialog>
  );
}

/** Which lines the file holds: a report follows the screen, a data file has them all. */
function linesWords(t: TFunction<'summary'>, format: ExportFormat, line: string | null): string {
  if (line === null) return t('exportDialog.allLines');
  return t(format === 'pdf' ? 'exportDialog.onlyLine' : 'exportDialog.notOnlyLine', { line });
}

/** The people of a site by staff id; null for everybody, undefined until they are known. */
function useStaffIdsAt(site: string | null): readonly string[] | null | undefined {
  const people = useQueryCall('people.list', {}, { enabled: site !== null });
  if (site === null) return null;
  return people.data?.filter((person) => person.site === site).map(({ staffId }) => staffId);
}
