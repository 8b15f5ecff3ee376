import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Day } from '../../../src-shared/rules/days.ts';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { meetingPath } from './meeting-paths.ts';
import type { Meeting } from './use-meeting.ts';

interface CallOffDialogProps {
  readonly meeting: Meeting;
  readonly kind: 'postpone' | 'cancel';
  readonly onClose: () => void;
}

/** Takes a meeting off its day, with a reason, and to another day if there is one. */
export function CallOffDialog({ meeting, kind, onClose }: CallOffDialogProps) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const postpone = useCommand('meetings.postpone');
  const cancel = useCommand('meetings.cancel');
  const [reason, setReason] = useState('');
  const [to, setTo] = useState<Day | null>(null);
  const [isAsked, setAsked] = useState(false);
  const guard = useGuard({ reason });
  const { failure, isPending } = kind === 'postpone' ? postpone : cancel;
  const errorOf = useFieldErrors(failure);
  const { id, day } = meeting;

  const submit = async () => {
    setAsked(true);
    if (reason.trim() === '' || isPending) return;
    const input = { id, reason, ...(guard.answers ? { guard: guard.answers } : {}) };
    const result =
      kind === 'postpone' ? await postpone.run({ ...input, to }) : await cancel.run(input);
    if (!result.ok) return void guard.learn(result);
    onClose();
    if ('newId' in result.value && result.value.newId !== null) {
      navigate(meetingPath(result.value.newId));
    }
    showDone(t(`callOff.${kind}.done`, { day: formatPlainDay(day) }));
  };
  const needed = isAsked && reason.trim() === '' ? t('callOff.reasonNeeded') : undefined;
  return (
    <Dialog
      title={t(`callOff.${kind}.title`)}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('callOff.keep')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
            {t(`callOff.${kind}.action`)}
          </Button>
        </>
      }
    >
      <FailureNotice failure={failure} />
      <p>{t(`callOff.${kind}.text`, { count: meeting.cases })}</p>
      {kind === 'postpone' ? (
        <DateField
          label={t('callOff.to')}
          aside={t('callOff.toLater')}
          value={to}
          onChange={setTo}
          error={errorOf('day')}
        />
      ) : null}
      <GuardedTextField
        label={t('callOff.reason')}
        hint={t('callOff.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        autoFocus={kind === 'cancel'}
        onSubmit={() => void submit()}
        error={needed ?? errorOf('reason')}
        {...guard.of('reason')}
      />
    </Dialog>
  );
}
