import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useGuard } from '../learning/use-guard.ts';
import type { RunAction } from './use-run.ts';

interface ActionFormProps {
  readonly place: {
    readonly id?: string;
    readonly seriesId: string;
    readonly meetingId: string;
    readonly caseId: string;
  };
  readonly initial: Pick<RunAction, 'action' | 'ownerRole' | 'dueOn'>;
  /** Keeps what is typed of a new one. */
  readonly onText?: (text: string) => void;
  readonly onDone: () => void;
}

/** What, by which role, and by when. */
export function ActionForm({ place, initial, onText, onDone }: ActionFormProps) {
  const { t } = useTranslation('meeting-run');
  const [action, setAction] = useState(initial.action);
  const [ownerRole, setOwnerRole] = useState(initial.ownerRole);
  const [dueOn, setDueOn] = useState(initial.dueOn);
  const save = useCommand('actions.save');
  const guard = useGuard({ action, ownerRole });
  const isWhole = action.trim() !== '' && ownerRole.trim() !== '';
  const submit = async () => {
    if (!isWhole || guard.open.length > 0) return;
    const answers = guard.answers === undefined ? {} : { guard: guard.answers };
    const result = await save.run({ ...place, action, ownerRole, dueOn, ...answers });
    if (result.ok) onDone();
    else guard.learn(result);
  };
  return (
    <div className="run-action">
      <FailureNotice failure={save.failure} />
      <GuardedTextField
        label={t('action')}
        value={action}
        maxLength={500}
        onChange={(text) => {
          setAction(text);
          onText?.(text);
        }}
        onSubmit={() => void submit()}
        {...guard.of('action')}
      />
      <GuardedTextField
        label={t('ownerRole')}
        placeholder={t('ownerRoleExample')}
        value={ownerRole}
        maxLength={80}
        autoFocus
        onChange={setOwnerRole}
        onSubmit={() => void submit()}
        {...guard.of('ownerRole')}
      />
      <DateField label={t('dueOn')} value={dueOn} onChange={setDueOn} />
      <div className="flow">
        <Button
          size="s"
          isPending={save.isPending}
          isDisabled={!isWhole}
          onPress={() => void submit()}
        >
          {t('keepAction')}
        </Button>
        <Button size="s" variant="quiet" onPress={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  );
}
