import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { call, type OutputOf } from '../../../app/client.ts';
import { HOME_PATH } from '../../../app/routes.tsx';
import { useSession } from '../../../app/session-store.ts';
import { useCommand } from '../../../app/use-call.ts';
import { Stepper } from '../../../ui/progress.tsx';
import { isOpeningFailure, OpeningFailure } from '../opening-failure.tsx';
import { BackupForm, type BackupSecret, emptySecret, secretInput } from './backup-form.tsx';
import { PreviewStep } from './preview-step.tsx';
import { RestoredStep } from './restored-step.tsx';

interface Chosen {
  readonly token: string;
  readonly name: string;
}

/** Restoring: which backup, what is in it, into which new folder. Nothing is replaced. */
export function RestoreBackup() {
  const { t } = useTranslation('workspace');
  const [, navigate] = useLocation();
  const me = useSession((state) => state.me);
  const preview = useCommand('workspace.previewBackup');
  const restore = useCommand('workspace.restore');
  const [backup, setBackup] = useState<Chosen | null>(null);
  const [secret, setSecret] = useState<BackupSecret>(emptySecret);
  const [content, setContent] = useState<OutputOf<'workspace.previewBackup'> | null>(null);
  const [into, setInto] = useState<Chosen | null>(null);
  const isDone = into !== null;

  const above = (
    <Stepper
      label={t('restore.steps')}
      steps={[t('restore.step.backup'), t('restore.step.preview'), t('restore.step.done')]}
      current={isDone ? 2 : content === null ? 0 : 1}
    />
  );
  const leave = () => navigate(me ? HOME_PATH : '/start/workspaces');
  const restoreInto = async () => {
    const target = await call('shell.chooseFolder', { title: t('restore.intoDialog') });
    if (!target.ok || target.value === null || backup === null) return;
    const input = { backup: backup.token, into: target.value.token, ...secretInput(secret) };
    const result = await restore.run(input);
    if (result.ok) setInto(target.value);
  };

  const failure = preview.failure ?? restore.failure;
  if (isOpeningFailure(failure)) {
    return (
      <OpeningFailure
        failure={failure}
        tried={restore.failure === null ? 'readBackup' : 'restore'}
        onBack={() => {
          preview.reset();
          restore.reset();
        }}
        {...(restore.failure === null ? {} : { onChooseFolder: restoreInto })}
      />
    );
  }
  if (isDone) return <RestoredStep above={above} folder={into} onStay={leave} />;
  if (content !== null) {
    return (
      <PreviewStep
        above={above}
        content={content}
        failure={restore.failure}
        isPending={restore.isPending}
        onBack={() => setContent(null)}
        onRestore={restoreInto}
      />
    );
  }
  return (
    <BackupForm
      above={above}
      backup={backup}
      onChoose={setBackup}
      secret={secret}
      onSecret={setSecret}
      failure={preview.failure}
      isPending={preview.isPending}
      onBack={leave}
      onSubmit={async () => {
        if (backup === null) return;
        const result = await preview.run({ backup: backup.token, ...secretInput(secret) });
        if (result.ok) setContent(result.value);
      }}
    />
  );
}
