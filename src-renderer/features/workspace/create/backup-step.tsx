import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type OutputOf } from '../../../app/client.ts';
import { FailureNotice } from '../../../app/failure.tsx';
import { useCommand } from '../../../app/use-call.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProgressBar } from '../../../ui/progress.tsx';
import { StartLayout } from '../start-layout.tsx';

interface BackupStepProps {
  readonly above: ReactNode;
  readonly onDone: () => void;
}

/** Where backups go; the first is made at once and restored on trial. */
export function BackupStep({ above, onDone }: BackupStepProps) {
  const { t } = useTranslation('workspace');
  const set = useCommand('workspace.setBackupFolder');
  const [result, setResult] = useState<OutputOf<'workspace.setBackupFolder'> | null>(null);
  const choose = async () => {
    const chosen = await call('shell.chooseFolder', { title: t('create.backup.dialog') });
    if (!chosen.ok || chosen.value === null) return;
    const made = await set.run({ folder: chosen.value.token });
    if (made.ok) setResult(made.value);
  };
  return (
    <StartLayout
      size="m"
      above={above}
      title={t('create.backup.title')}
      intro={t('create.backup.intro')}
      footer={
        result === null ? (
          <>
            <Button variant="quiet" isDisabled={set.isPending} onPress={onDone}>
              {t('create.backup.later')}
            </Button>
            <Button variant="primary" isPending={set.isPending} onPress={choose}>
              {set.failure === null ? t('create.backup.choose') : t('create.backup.other')}
            </Button>
          </>
        ) : (
          <Button variant="primary" onPress={onDone}>
            {t('create.backup.finish')}
          </Button>
        )
      }
    >
      {set.isPending ? <ProgressBar label={t('create.backup.making')} value={null} /> : null}
      <FailureNotice failure={set.failure} />
      {result === null ? (
        <small>{t('create.backup.laterHint')}</small>
      ) : (
        <Notice tone="good" live="status" title={t('create.backup.done')}>
          {t('create.backup.doneText', {
            people: t('create.backup.person', { count: result.people }),
          })}
        </Notice>
      )}
    </StartLayout>
  );
}
