import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useFailureText } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isOpeningFailure, OpeningFailure } from '../workspace/opening-failure.tsx';
import { StartLayout } from '../workspace/start-layout.tsx';
import { useRefreshStatus, useStatus } from '../workspace/use-status.ts';
import { CodeField } from './code-field.tsx';
import { useFocusInvalid } from './use-focus-invalid.ts';

/** Opens the workspace with the key of its recovery sheet; everybody still signs in afterwards. */
export function OpenWithKey() {
  const { t } = useTranslation('session');
  const [, navigate] = useLocation();
  const status = useStatus();
  const refreshStatus = useRefreshStatus();
  const unlock = useCommand('workspace.unlockWithRecoveryKey');
  const textOf = useFailureText();
  const [key, setKey] = useState('');
  const { failure } = unlock;
  const form = useFocusInvalid<HTMLFormElement>(failure);

  const submit = async () => {
    if (key.trim() === '') return;
    const result = await unlock.run({ recoveryKey: key });
    if (result.ok) await refreshStatus();
  };

  if (isOpeningFailure(failure)) {
    return (
      <OpeningFailure
        failure={failure}
        onBack={unlock.reset}
        onRetry={submit}
        onChooseFolder={() => navigate('/start/workspaces')}
      />
    );
  }
  const isOpen = status.data?.state === 'open';
  return (
    <StartLayout
      title={isOpen ? t('recoveryKey.isOpen') : t('recoveryKey.title')}
      intro={isOpen ? t('recoveryKey.next') : t('recoveryKey.intro')}
      onBack={() => navigate('/start/sign-in')}
    >
      {isOpen ? (
        <div className="start-form">
          <Button variant="primary" size="l" onPress={() => navigate('/start/sign-in')}>
            {t('signIn.title')}
          </Button>
        </div>
      ) : (
        <form
          noValidate
          ref={form}
          className="start-form"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {failure === null ? null : (
            <Notice tone="bad" live="alert" title={textOf(failure).title}>
              {textOf(failure).safe} {textOf(failure).todo}
            </Notice>
          )}
          <CodeField
            label={t('recoveryKey.label')}
            value={key}
            onChange={setKey}
            error={failure?.code === 'wrong_key' ? t('recoveryKey.wrong') : undefined}
            autoFocus
          />
          <Button variant="primary" size="l" type="submit" isPending={unlock.isPending}>
            {t('recoveryKey.action')}
          </Button>
        </form>
      )}
    </StartLayout>
  );
}
