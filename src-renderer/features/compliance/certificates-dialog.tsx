import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { bySurname } from '../meetings/people-order.ts';
import { SERIES_TABLES, useSeries } from '../meetings/use-series.ts';
import { useCertificateFile } from './use-certificate-file.ts';

interface CertificatesDialogProps {
  readonly to: string;
  readonly onClose: () => void;
}

/** Certificates of people who are expected at a series that one runs, in one file. */
export function CertificatesDialog({ to, onClose }: CertificatesDialogProps) {
  const { t } = useTranslation('compliance');
  const { show } = useToast();
  const print = useCertificateFile();
  const { data: series = [] } = useSeries();
  const mine = series.filter(({ myRoles }) => myRoles.length > 0);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const seriesId = chosenId ?? mine[0]?.id ?? '';
  const { data: expected = [] } = useQueryCall(
    'series.expected',
    { id: seriesId },
    { tables: SERIES_TABLES, enabled: seriesId !== '' },
  );
  // Somebody who left and came back is expected twice, and certified once.
  const people = [...new Map(expected.map((one) => [one.personId, one])).values()].sort(bySurname);
  const chosen = people.filter(({ personId }) => !left.has(personId));
  const toggle = (personId: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(personId)) next.add(personId);
      return next;
    });
  const submit = async () => {
    setPending(true);
    const ids = chosen.map(({ personId }) => personId);
    const saved = await print(to, ids);
    setPending(false);
    if (!saved.ok) return setFailure(saved);
    if (saved.value === null) return;
    onClose();
    show({ title: t('savedAs', { file: saved.value }) });
  };
  const isAll = chosen.length === people.length;
  return (
    <Dialog
      title={t('certificates.title')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0}
            isPending={isPending}
            onPress={() => void submit()}
          >
            {t('certificates.print', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <FailureNotice failure={failure} />
      <p className="ink-2">{t('certificates.text', { day: formatPlainDay(to) })}</p>
      {mine.length < 2 ? null : (
        <Select
          label={t('series')}
          options={mine.map(({ id, name }) => ({ id, label: name }))}
          value={seriesId}
          onChange={(id) => {
            setChosenId(id);
            setLeft(new Set());
          }}
        />
      )}
      <fieldset className="certificate-people" aria-label={t('certificates.people')}>
        <Checkbox
          isSelected={isAll}
          isIndeterminate={!isAll && chosen.length > 0}
          onChange={() => setLeft(isAll ? new Set(people.map((one) => one.personId)) : new Set())}
        >
          <span className="strong">{t('certificates.everybody', { count: people.length })}</span>
        </Checkbox>
        {people.map(({ personId, name, staffGroup }) => (
          <Checkbox
            key={personId}
            isSelected={!left.has(personId)}
            onChange={() => toggle(personId)}
          >
            {name} <span className="muted">{staffGroup}</span>
          </Checkbox>
        ))}
      </fieldset>
    </Dialog>
  );
}
