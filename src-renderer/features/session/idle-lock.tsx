import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { call } from '../../app/client.ts';
import { usePreference } from '../../app/preferences.ts';
import { useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { usePresenting } from '../meeting-run/presenting-store.ts';
import { type IdleState, idleState, LOCK_KEYS, minutesBeforeLock } from './idle.ts';
import { useLock } from './lock-store.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
const ACTIVE: IdleState = { kind: 'active' };

/** Signs the person out after a while without use, says so a minute before, and on request. */
export function IdleLock() {
  const { t } = useTranslation('session');
  const me = useMe();
  const [preference] = usePreference('session.idleMinutes');
  const isPresenting = usePresenting(({ isOpen, isRunning }) => isOpen || isRunning);
  const minutes = minutesBeforeLock(preference, isPresenting);
  const lock = useLock((state) => state.lock);
  const [state, setState] = useState<IdleState>(ACTIVE);
  const lastSign = useRef(Date.now());

  const lockAfter = (afterMinutes: number | null) => {
    lock(me.staffId, afterMinutes);
    call('session.signOut', {});
  };
  const lockIdle = useRef(lockAfter);
  useEffect(() => {
    lockIdle.current = lockAfter;
  });

  useEffect(() => {
    const alive = () => {
      lastSign.current = Date.now();
      setState((before) => (before.kind === 'active' ? before : ACTIVE));
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { passive: true });
    const timer = setInterval(() => {
      const next = idleState(Date.now() - lastSign.current, minutes);
      setState((before) => (next.kind === 'active' ? before : next));
      if (next.kind === 'idle') lockIdle.current(minutes);
    }, 1000);
    return () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive);
      clearInterval(timer);
    };
  }, [minutes]);

  useAction({
    label: t('lock.now'),
    keys: LOCK_KEYS,
    section: 'do',
    inDialog: true,
    run: () => lockAfter(null),
  });

  return (
    <Dialog
      size="s"
      role="alertdialog"
      title={t('lock.soon')}
      isOpen={state.kind === 'warning'}
      onClose={() => setState(ACTIVE)}
      footer={
        <Button variant="primary" autoFocus onPress={() => setState(ACTIVE)}>
          {t('lock.stay')}
        </Button>
      }
    >
      <p>
        {t('lock.soonText', {
          count: state.kind === 'warning' ? state.secondsLeft : 0,
        })}
      </p>
    </Dialog>
  );
}
