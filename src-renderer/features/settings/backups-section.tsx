import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { call } from '../../app/client.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatMoment } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useRefreshStatus, useStatus } from '../workspace/use-status.ts';

/** Where backups go, when the last was made, one now, and restoring. */
export function BackupsSection() {
  const { t } = useTranslation('settings');
  const [, navigate] = useLocation();
  const { show } = useToast();
  const status = useStatus();
  const refresh = useRefreshStatus();
  const setFolder = useCommand('workspace.setBackupFolder');
  const backUp = useCommand('workspace.backUp');
  if (status.error) {
    return <FailureState failure={status.error} onRetry={() => status.refetch()} />;
  }
  if (status.data === undefined) return null;
  const { folder, lastAt, lastProblem } = status.data.backup;
  const isPending = setFolder.isPending || backUp.isPending;

  const choose = async () => {
    backUp.reset();
    const chosen = await call('shell.chooseFolder', { title: t('workspace:create.backup.dialog') });
    if (!chosen.ok || chosen.value === null) return;
    const result = await setFolder.run({ folder: chosen.value.token });
    await refresh();
    if (result.ok) show({ title: t('backups.done'), detail: t('backups.tried') });
  };
  const now = async () => {
    setFolder.reset();
    const result = await backUp.run({});
    await refresh();
    if (result.ok) show({ title: t('backups.done'), detail: t('backups.tried') });
  };
  return (
    <>
      <FailureNotice failure={setFolder.failure ?? backUp.failure} />
      {lastProblem === null ? null : (
        <Notice tone="warn" title={t('backups.problem')}>
          {t('backups.problemText')} <small>({lastProblem})</small>
        </Notice>
      )}
      {folder === null ? (
        <Notice tone="warn" title={t('backups.missing')}>
          {t('backups.missingText')}
        </Notice>
      ) : null}
      <Card title={t('section.backups')}>
        <CardBody>
          <div className="settings-line">
            <span className="settings-words">
              {folder === null ? t('backups.noFolder') : t('backups.folder')}
              <small className="settings-path">{folder ?? t('backups.folderHint')}</small>
            </span>
            <Button isDisabled={isPending} onPress={choose}>
              {t(folder === null ? 'backups.choose' : 'backups.change')}
            </Button>
          </div>
          {folder === null ? null : (
            <div className="settings-line">
              <span className="settings-words">
                {lastAt === null
                  ? t('backups.never')
                  : t('backups.last', { when: formatMoment(lastAt) })}
                <small>{t('backups.kept')}</small>
              </span>
              <Button variant="primary" isPending={isPending} onPress={now}>
                {t('backups.now')}
              </Button>
            </div>
          )}
          {isPending ? (
            <ProgressBar label={t('workspace:create.backup.making')} value={null} />
          ) : null}
        </CardBody>
      </Card>
      <Card>
        <CardBody>
          <div className="settings-line">
            <span className="settings-words">
              <span className="strong">{t('workspace:restore.title')}</span>
              <small>{t('workspace:restore.intro')}</small>
            </span>
            <Button onPress={() => navigate('/start/restore')}>{t('backups.restore')}</Button>
          </div>
        </CardBody>
      </Card>
    </>
  );
}
