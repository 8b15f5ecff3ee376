import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherProcess } from '../../../src-shared/model/cases.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { RadioChips } from '../../ui/chips.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useToday } from '../learning/use-today.ts';
import { useCaseGuard } from './use-case-guard.ts';
import { useSendingKey } from './use-sending-key.ts';
import { useCaseWords } from './words.ts';

interface ParkDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Another process is open: which, who said so (a role) and when. Nothing else of it is kept. */
export function ParkDialog({ caseId, onClose }: ParkDialogProps) {
  const { t } = useTranslation('cases');
  const { processes } = useCaseWords();
  const today = useToday();
  const { showDone } = useUndo();
  const command = useCommand('cases.park');
  const [process, setProcess] = useState<OtherProcess | null>(null);
  const [byRole, setByRole] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  const guard = useCaseGuard({ byRole });
  const need = (missing: boolean) => (hasTried && missing ? t('needed') : undefined);

  const park = async () => {
    setTried(true);
    if (process === null || byRole.trim() === '' || guard.open.length > 0) return;
    const input = { id: caseId, process, byRole, on: on ?? today, guard: guard.answers };
    const result = await command.run(input);
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    onClose();
    showDone(t('park.done'), t('park.doneText'));
  };
  useSendingKey({ label: t('park.action'), run: () => void park(), inDialog: true });
  return (
    <Dialog
      title={t('park.title')}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            isPending={command.isPending}
            onPress={() => void park()}
          >
            {t('park.action')}
          </Button>
        </>
      }
    >
      <p className="ink-2">{t('park.text')}</p>
      <RadioChips
        label={t('park.process')}
        options={processes}
        value={process}
        onChange={setProcess}
        error={need(process === null)}
      />
      <div className="fields">
        <GuardedTextField
          label={t('park.byRole')}
          hint={t('park.byRoleHint')}
          value={byRole}
          onChange={setByRole}
          maxLength={80}
          error={need(byRole.trim() === '')}
          {...guard.of('byRole')}
        />
        <DateField label={t('park.on')} value={on ?? today} max={today} onChange={setOn} />
      </div>
      <FailureNotice failure={command.failure} />
    </Dialog>
  );
}

/** The other process has let the case go: it comes back, with the question to ask again. */
export function ReleaseDialog({ caseId, onClose }: ParkDialogProps) {
  const { t } = useTranslation('cases');
  const today = useToday();
  const { showDone } = useUndo();
  const command = useCommand('cases.release');
  const [on, setOn] = useState<string | null>(null);
  const release = async () => {
    const result = await command.run({ id: caseId, on: on ?? today });
    if (!result.ok) return;
    onClose();
    showDone(t('release.done'), t('release.doneText'));
  };
  return (
    <Dialog
      title={t('release.title')}
      size="s"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" isPending={command.isPending} onPress={() => void release()}>
            {t('release.action')}
          </Button>
        </>
      }
    >
      <p className="ink-2">{t('release.text')}</p>
      <DateField label={t('release.on')} value={on ?? today} max={today} onChange={setOn} />
      <FailureNotice failure={command.failure} />
    </Dialog>
  );
}
