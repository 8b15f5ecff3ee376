import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { useToday } from '../learning/use-today.ts';
import type { Elsewhere } from './elsewhere-card.tsx';

interface ElsewhereDialogProps {
  /** Null is a new one. */
  readonly before: Elsewhere | null;
  readonly onClose: () => void;
}

/** A meeting at another department: when, how long, what it was, and what shows it. */
export function ElsewhereDialog({ before, onClose }: ElsewhereDialogProps) {
  const { t } = useTranslation('compliance');
  const today = useToday();
  const { showDone } = useUndo();
  const command = useCommand('compliance.saveElsewhere');
  const [day, setDay] = useState<string | null>(before?.day ?? null);
  const [minutes, setMinutes] = useState<number | null>(before?.minutes ?? null);
  const [what, setWhat] = useState(before?.what ?? '');
  const [evidence, setEvidence] = useState(before?.evidence ?? '');
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const guard = useGuard({ what, evidence });
  const needed = (isThere: boolean, words: string) => (hasTried && !isThere ? t(words) : undefined);
  const save = async () => {
    setTried(true);
    const isWritten = what.trim() !== '' && evidence.trim() !== '';
    if (day === null || day > today || minutes === null || !isWritten) return;
    if (guard.open.length > 0 || command.isPending) return;
    const result = await command.run({
      ...(before === null ? {} : { id: before.id }),
      day,
      minutes,
      what,
      evidence,
      ...(guard.answers === undefined ? {} : { guard: guard.answers }),
    });
    if (!result.ok) return setFailure(guard.learn(result) ? null : result);
    onClose();
    showDone(t(before === null ? 'elsewhere.added' : 'elsewhere.changed'), what);
  };
  return (
    <Dialog
      title={t(before === null ? 'elsewhere.new' : 'elsewhere.change')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isPending={command.isPending} onPress={() => void save()}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={failure} />
      <GuardedTextField
        label={t('elsewhere.what')}
        placeholder={t('elsewhere.whatExample')}
        value={what}
        onChange={setWhat}
        maxLength={120}
        autoFocus
        error={needed(what.trim() !== '', 'elsewhere.whatNeeded')}
        {...guard.of('what')}
      />
      <DateField
        label={t('elsewhere.day')}
        value={day}
        onChange={setDay}
        max={today}
        error={needed(day !== null && day <= today, 'elsewhere.dayNeeded')}
      />
      <DurationField
        label={t('elsewhere.minutes')}
        value={minutes}
        onChange={setMinutes}
        presets={[30, 45, 60, 90]}
        error={needed(minutes !== null, 'elsewhere.minutesNeeded')}
      />
      <GuardedTextField
        label={t('elsewhere.evidence')}
        placeholder={t('elsewhere.evidenceExample')}
        hint={t('elsewhere.evidenceHint')}
        value={evidence}
        onChange={setEvidence}
        maxLength={200}
        error={needed(evidence.trim() !== '', 'elsewhere.evidenceNeeded')}
        onSubmit={() => void save()}
        {...guard.of('evidence')}
      />
    </Dialog>
  );
}
