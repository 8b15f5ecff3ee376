import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { HOME_PATH } from '../../app/routes.tsx';
import { useSession } from '../../app/session-store.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isOpeningFailure, OpeningFailure } from '../workspace/opening-failure.tsx';
import { StartLayout } from '../workspace/start-layout.tsx';
import { useStatus } from '../workspace/use-status.ts';
import { useLock } from './lock-store.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useCountdown } from './use-countdown.ts';
import { useFocusInvalid } from './use-focus-invalid.ts';

/** Staff id and passphrase open the workspace and sign in, in one step. Also the lock screen. */
export function SignIn() {
  const { t } = useTranslation('session');
  const [, navigate] = useLocation();
  const me = useSession((state) => state.me);
  const refresh = useSession((state) => state.refresh);
  const status = useStatus();
  const lock = useLock();
  const signIn = useCommand('session.signIn');
  const [staffId, setStaffId] = useState(lock.staffId ?? '');
  const [passphrase, setPassphrase] = useState('');
  const wait = useCountdown(signIn.failure);
  const form = useFocusInvalid<HTMLFormElement>(signIn.failure);

  const submit = async () => {
    if (staffId.trim() === '' || passphrase === '') return;
    const result = await signIn.run({ staffId, passphrase });
    if (!result.ok) {
      // Kept where the workspace was at fault: trying again then needs no typing.
      if (!isOpeningFailure(result)) setPassphrase('');
      return;
    }
    lock.clear();
    await refresh();
    navigate(HOME_PATH, { replace: true });
  };

  // Somebody who is signed in has no business here; this also takes them on after signing in.
  if (me) return <Redirect to={HOME_PATH} replace />;
  if (status.data?.state === 'none') return <Redirect to="/start" replace />;
  const { failure } = signIn;
  if (isOpeningFailure(failure)) {
    return (
      <OpeningFailure
        failure={failure}
        onBack={signIn.reset}
        onRetry={() => submit()}
        onChooseFolder={() => navigate('/start/workspaces')}
      />
    );
  }

  return (
    <StartLayout
      title={lock.staffId === null ? t('signIn.title') : t('lock.title')}
      intro={status.data?.name ?? ''}
      below={<OtherWays />}
    >
      <form
        noValidate
        ref={form}
        className="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {lock.staffId === null || failure !== null ? null : (
          <Notice tone="info">
            {lock.afterMinutes === null
              ? t('lock.locked')
              : t('lock.lockedAfter', { count: lock.afterMinutes })}
          </Notice>
        )}
        {failure?.code === 'sign_in_delayed' ? (
          <Notice tone="warn" live="alert" title={t('errors:sign_in_delayed.title')}>
            {wait > 0 ? t('signIn.wait', { count: wait }) : t('signIn.waitOver')}
          </Notice>
        ) : (
          <FailureNotice failure={failure} />
        )}
        <TextField
          label={t('staffId')}
          value={staffId}
          onChange={setStaffId}
          maxLength={40}
          autoComplete="off"
          spellCheck="false"
          autoFocus={lock.staffId === null}
        />
        <PassphraseField
          label={t('passphrase.label')}
          kind="current"
          value={passphrase}
          onChange={setPassphrase}
          autoFocus={lock.staffId !== null}
          error={failure?.code === 'sign_in_refused' ? '' : undefined}
        />
        <Button
          variant="primary"
          size="l"
          type="submit"
          isPending={signIn.isPending}
          isDisabled={wait > 0}
        >
          {t('signIn.action')}
        </Button>
        <Checking isShown={signIn.isPending} />
      </form>
    </StartLayout>
  );
}

/** A passphrase is checked slowly on purpose; words say so as soon as it is felt. */
export function Checking({ isShown }: { readonly isShown: boolean }) {
  const { t } = useTranslation('session');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isShown) return setLate(false);
    const timer = setTimeout(() => setLate(true), 250);
    return () => clearTimeout(timer);
  }, [isShown]);
  return (
    <small role="status" className="session-checking">
      {isLate ? t('signIn.checking') : null}
    </small>
  );
}

function OtherWays() {
  const { t } = useTranslation('session');
  const [, navigate] = useLocation();
  const ways = [
    ['firstTime', '/start/first-time'],
    ['forgotten', '/start/forgotten'],
    ['recoveryKey', '/start/recovery-key'],
    ['otherWorkspace', '/start/workspaces'],
  ] as const;
  return ways.map(([name, path]) => (
    <Button key={name} size="s" variant="quiet" onPress={() => navigate(path)}>
      {t(`signIn.${name}`)}
    </Button>
  ));
}
