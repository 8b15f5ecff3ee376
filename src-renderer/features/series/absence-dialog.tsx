import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useMe } from '../../app/session-store.ts';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToday } from '../learning/use-today.ts';
import type { Absence } from './absences-screen.tsx';

interface AbsenceDialogProps {
  /** Null for a new one. */
  readonly absence: Absence | null;
  readonly isManager: boolean;
  readonly onClose: () => void;
}

/** From a day to a day, or open; a manager also says whose. */
export function AbsenceDialog({ absence, isManager, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation('series');
  const me = useMe();
  const today = useToday();
  const { showDone } = useUndo();
  const save = useCommand('series.saveAbsence');
  const remove = useCommand('series.removeAbsence');
  const people = useQueryCall('people.list', {}, { enabled: isManager && absence === null });
  const [personId, setPersonId] = useState<string | null>(absence?.personId ?? me.personId);
  const [from, setFrom] = useState<string | null>(absence?.from ?? today);
  const [to, setTo] = useState<string | null>(absence?.to ?? null);
  const isReversed = from !== null && to !== null && to < from;
  const submit = async () => {
    if (personId === null || from === null || isReversed || save.isPending) return;
    const id = absence === null ? {} : { id: absence.id };
    const result = await save.run({ ...id, personId, from, to });
    if (!result.ok) return;
    onClose();
    showDone(t('absence.saved'));
  };
  const takeAway = async (id: string) => {
    const result = await remove.run({ id });
    if (!result.ok) return;
    onClose();
    showDone(t('absence.removed'));
  };
  return (
    <Dialog
      title={t(absence === null ? 'absence.add' : 'absence.edit')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          {absence === null ? null : (
            <Button variant="quiet" onPress={() => void takeAway(absence.id)}>
              {t('common:delete')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={personId === null || from === null || isReversed}
            isPending={save.isPending}
            onPress={() => void submit()}
          >
            {t('common:save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={save.failure ?? remove.failure ?? people.error} />
      {isManager && absence === null ? (
        <ComboBox
          label={t('absence.who')}
          options={(people.data ?? []).map(({ id, name, staffGroup }) => ({
            id,
            label: name,
            hint: staffGroup,
          }))}
          value={personId}
          onChange={setPersonId}
        />
      ) : absence === null || absence.personId === me.personId ? null : (
        <p className="strong">{absence.name}</p>
      )}
      <div className="fields">
        <DateField label={t('absence.from')} value={from} onChange={setFrom} />
        <DateField
          label={t('absence.to')}
          aside={t('absence.mayBeOpen')}
          value={to}
          onChange={setTo}
          error={isReversed ? t('expected.reversed') : undefined}
        />
      </div>
      <small>{t('absence.noReason')}</small>
    </Dialog>
  );
}
