import { Check, CircleDashed } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { useToast } from '../../ui/toast.tsx';
import { useToday } from '../learning/use-today.ts';
import { closeChecks } from './close-checks.ts';
import { attendancePath, minutesPath, runPath } from './meeting-paths.ts';
import type { Meeting } from './use-meeting.ts';

interface CloseDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Signs the record: what is still to do, with the way there, and the chair's preparation. */
export function CloseDialog({ meeting, onClose }: CloseDialogProps) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const { show } = useToast();
  const today = useToday();
  const close = useCommand('meetings.close');
  const [preparation, setPreparation] = useState<number | null>(null);
  const { id } = meeting;
  const checks = closeChecks(meeting, today);
  const go = (path: string) => {
    onClose();
    navigate(path);
  };
  const submit = async () => {
    if (!checks.isReady || close.isPending) return;
    const result = await close.run({ id, on: today, preparationMinutes: preparation ?? 0 });
    if (!result.ok) return;
    onClose();
    navigate(minutesPath(id));
    show({ title: t('close.done'), detail: t('close.entries', { count: result.value.entries }) });
  };
  const codes = checks.withoutPoint.map(({ code }) => code).join(', ');
  return (
    <Dialog
      title={t('close.title')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('close.later')}</Button>
          <Button
            variant="primary"
            isDisabled={!checks.isReady}
            isPending={close.isPending}
            onPress={() => void submit()}
          >
            {t('close.sign')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={close.failure} />
      <ul className="close-checks" aria-label={t('close.checks')}>
        <CheckLine
          isDone={checks.withoutPoint.length === 0}
          done={t('close.points.done')}
          todo={t('close.points.todo', { codes, count: checks.withoutPoint.length })}
          action={
            <Button size="s" onPress={() => go(runPath(id))}>
              {t('close.points.go')}
            </Button>
          }
        />
        <CheckLine
          isDone={checks.openComments === 0}
          done={t('close.comments.done')}
          todo={t('close.comments.todo', { count: checks.openComments })}
          action={
            <Button size="s" onPress={() => go(minutesPath(id))}>
              {t('close.comments.go')}
            </Button>
          }
        />
        <CheckLine
          isDone={checks.hasAttendance}
          done={t('close.attendance.done', { count: meeting.present })}
          todo={t('close.attendance.todo')}
          action={
            <Button size="s" onPress={() => go(attendancePath(id))}>
              {t('close.attendance.go')}
            </Button>
          }
        />
      </ul>
      {checks.commentsUntil === null ? null : (
        <p className="ink-2">
          {t('close.stillOpen', { day: formatPlainDay(checks.commentsUntil) })}
        </p>
      )}
      <DurationField
        label={t('close.preparation')}
        aside={t('common:optional')}
        hint={t('close.preparationHint')}
        value={preparation}
        onChange={setPreparation}
        presets={[30, 60, 90, 120]}
      />
      <p className="ink-2">{t('close.text')}</p>
    </Dialog>
  );
}

interface CheckLineProps {
  readonly isDone: boolean;
  readonly done: string;
  readonly todo: string;
  /** The way to where it is done. */
  readonly action: ReactNode;
}

function CheckLine({ isDone, done, todo, action }: CheckLineProps) {
  const { t } = useTranslation('meetings');
  return (
    <li>
      {isDone ? (
        <Check role="img" aria-label={t('close.isDone')} />
      ) : (
        <CircleDashed role="img" aria-label={t('close.isToDo')} />
      )}
      <span className="grow">{isDone ? done : todo}</span>
      {isDone ? null : action}
    </li>
  );
}
