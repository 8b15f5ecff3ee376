import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { GuardedTextArea, GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useGuard } from '../learning/use-guard.ts';
import type { Series } from '../meetings/use-series.ts';
import type { MeetingAction } from './action-groups.ts';

interface ActionDialogProps {
  /** Null for a new one. */
  readonly action: MeetingAction | null;
  /** Series that the person helps to run. */
  readonly series: readonly Series[];
  readonly onClose: () => void;
}

/** An action of no one case: what, the role that owns it, and by when. */
export function ActionDialog({ action, series, onClose }: ActionDialogProps) {
  const { t } = useTranslation('actions');
  const { showDone } = useUndo();
  const save = useCommand('actions.save');
  const remove = useCommand('actions.remove');
  const [words, setWords] = useState(action?.action ?? '');
  const [ownerRole, setOwnerRole] = useState(action?.ownerRole ?? '');
  const [dueOn, setDueOn] = useState(action?.dueOn ?? null);
  const [seriesId, setSeriesId] = useState(action?.seriesId ?? series[0]?.id ?? '');
  const guard = useGuard({ action: words, ownerRole });
  const errorOf = useFieldErrors(save.failure);
  const submit = async () => {
    if (save.isPending) return;
    const result = await save.run({
      ...(action === null ? {} : { id: action.id }),
      seriesId,
      meetingId: action?.meetingId ?? null,
      caseId: null,
      action: words,
      ownerRole,
      dueOn,
      ...(guard.answers === undefined ? {} : { guard: guard.answers }),
    });
    if (!result.ok) return void guard.learn(result);
    onClose();
    showDone(t('saved'), words);
  };
  const takeAway = async (id: string) => {
    const result = await remove.run({ id });
    if (!result.ok) return;
    onClose();
    showDone(t('removed'), words);
  };
  return (
    <Dialog
      title={t(action === null ? 'add' : 'edit')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          {action === null ? null : (
            <Button variant="quiet" onPress={() => void takeAway(action.id)}>
              {t('common:delete')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isPending={save.isPending} onPress={() => void submit()}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={save.failure ?? remove.failure} />
      {action === null && series.length > 1 ? (
        <Select
          label={t('meetings:column.series')}
          options={series.map(({ id, name }) => ({ id, label: name }))}
          value={seriesId}
          onChange={setSeriesId}
        />
      ) : null}
      <GuardedTextArea
        label={t('column.action')}
        rows={2}
        value={words}
        onChange={setWords}
        maxLength={500}
        autoFocus
        error={errorOf('action')}
        {...guard.of('action')}
      />
      <GuardedTextField
        label={t('column.owner')}
        hint={t('ownerHint')}
        value={ownerRole}
        onChange={setOwnerRole}
        maxLength={80}
        error={errorOf('ownerRole')}
        {...guard.of('ownerRole')}
      />
      <DateField
        label={t('column.due')}
        aside={t('common:optional')}
        value={dueOn}
        onChange={setDueOn}
      />
    </Dialog>
  );
}
