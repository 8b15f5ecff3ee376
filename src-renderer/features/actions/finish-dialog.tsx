import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { useToday } from '../learning/use-today.ts';
import type { MeetingAction } from './action-groups.ts';

interface FinishDialogProps {
  readonly action: MeetingAction;
  readonly onClose: () => void;
}

/** Done: when, and what shows that it helped. A done one can be opened again. */
export function FinishDialog({ action, onClose }: FinishDialogProps) {
  const { t } = useTranslation('actions');
  const { showDone } = useUndo();
  const today = useToday();
  const finish = useCommand('actions.finish');
  const [on, setOn] = useState<string | null>(action.doneOn ?? today);
  const [evidence, setEvidence] = useState(action.evidence);
  const guard = useGuard({ evidence });
  const write = async (day: string | null, said: string) => {
    if (finish.isPending) return;
    const answers = guard.answers === undefined ? {} : { guard: guard.answers };
    const result = await finish.run({ id: action.id, on: day, evidence, ...answers });
    if (!result.ok) return void guard.learn(result);
    onClose();
    showDone(said, action.action);
  };
  return (
    <Dialog
      title={t('finishTitle')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          {action.doneOn === null ? null : (
            <Button variant="quiet" onPress={() => void write(null, t('reopened'))}>
              {t('reopen')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={on === null}
            isPending={finish.isPending}
            onPress={() => void write(on, t('finished'))}
          >
            {t(action.doneOn === null ? 'finish' : 'common:save')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={finish.failure} />
      <p className="strong">{action.action}</p>
      <GuardedTextArea
        label={t('evidenceLabel')}
        aside={t('common:optional')}
        hint={t('evidenceHint')}
        value={evidence}
        onChange={setEvidence}
        maxLength={1000}
        autoFocus
        {...guard.of('evidence')}
      />
      <DateField label={t('column.done')} value={on} onChange={setOn} max={today} />
    </Dialog>
  );
}
