import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCommand } from '../../app/use-call.ts';
import { isOpeningFailure, OpeningFailure } from '../workspace/opening-failure.tsx';
import { StartLayout } from '../workspace/start-layout.tsx';
import { CodeAndPassphrase, emptyCodeAndPassphrase } from './code-and-passphrase.tsx';
import { PersonalCode } from './personal-code.tsx';

/** A forgotten passphrase: the personal recovery code sets a new one, and nothing is lost. */
export function Recover() {
  const { t } = useTranslation('session');
  const [, navigate] = useLocation();
  const recover = useCommand('session.recover');
  const [nextCode, setNextCode] = useState<string | null>(null);
  const [value, setValue] = useState(emptyCodeAndPassphrase);
  const { failure } = recover;

  const submit = async () => {
    const { staffId, code, next } = value;
    const result = await recover.run({ staffId, recoveryCode: code, passphrase: next.passphrase });
    if (result.ok) setNextCode(result.value.recoveryCode);
  };

  if (nextCode !== null) return <PersonalCode code={nextCode} />;
  if (isOpeningFailure(failure)) {
    return (
      <OpeningFailure
        failure={failure}
        onBack={recover.reset}
        onRetry={submit}
        onChooseFolder={() => navigate('/start/workspaces')}
      />
    );
  }
  return (
    <StartLayout
      title={t('recover.title')}
      intro={t('recover.intro')}
      onBack={() => navigate('/start/sign-in')}
      below={<small>{t('recover.noCode')}</small>}
    >
      <CodeAndPassphrase
        codeLabel={t('recover.code')}
        action={t('recover.action')}
        value={value}
        onChange={setValue}
        failure={failure}
        isPending={recover.isPending}
        onSubmit={submit}
      />
    </StartLayout>
  );
}
