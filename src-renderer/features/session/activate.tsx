import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCommand } from '../../app/use-call.ts';
import { isOpeningFailure, OpeningFailure } from '../workspace/opening-failure.tsx';
import { StartLayout } from '../workspace/start-layout.tsx';
import { CodeAndPassphrase, emptyCodeAndPassphrase } from './code-and-passphrase.tsx';
import { PersonalCode } from './personal-code.tsx';

/** The first sign-in, with the invitation code from the printed slip. */
export function Activate() {
  const { t } = useTranslation('session');
  const [, navigate] = useLocation();
  const activate = useCommand('session.activate');
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const [value, setValue] = useState(emptyCodeAndPassphrase);
  const { failure } = activate;

  const submit = async () => {
    const { staffId, code, next } = value;
    const result = await activate.run({ staffId, code, passphrase: next.passphrase });
    if (result.ok) setRecoveryCode(result.value.recoveryCode);
  };

  if (recoveryCode !== null) return <PersonalCode code={recoveryCode} />;
  if (isOpeningFailure(failure)) {
    return (
      <OpeningFailure
        failure={failure}
        onBack={activate.reset}
        onRetry={submit}
        onChooseFolder={() => navigate('/start/workspaces')}
      />
    );
  }
  return (
    <StartLayout
      title={t('activate.title')}
      intro={t('activate.intro')}
      onBack={() => navigate('/start/sign-in')}
    >
      <CodeAndPassphrase
        codeLabel={t('activate.code')}
        action={t('activate.action')}
        value={value}
        onChange={setValue}
        failure={failure}
        isPending={activate.isPending}
        onSubmit={submit}
      />
    </StartLayout>
  );
}
