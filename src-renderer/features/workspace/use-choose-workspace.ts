import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { call, type Failure } from '../../app/client.ts';
import { useRefreshStatus } from './use-status.ts';

interface Choosing {
  /** Asks for a folder and goes on to signing in. */
  readonly browse: () => Promise<void>;
  /** The same with a folder that is known already. */
  readonly choose: (folder: string) => Promise<void>;
  readonly failure: Failure | null;
  readonly isPending: boolean;
  /** Tries the folder that failed once more. */
  readonly retry: () => void;
  readonly forget: () => void;
}

/** Choosing the workspace to work with; what goes wrong is a screen of its own. */
export function useChooseWorkspace(): Choosing {
  const { t } = useTranslation('workspace');
  const [, navigate] = useLocation();
  const refresh = useRefreshStatus();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  const choose = async (folder: string) => {
    setLast(folder);
    setPending(true);
    const result = await call('workspace.choose', { folder });
    setPending(false);
    if (!result.ok) {
      setFailure(result);
      return;
    }
    setFailure(null);
    await refresh();
    navigate('/start/sign-in');
  };
  const browse = async () => {
    const chosen = await call('shell.chooseFolder', { title: t('open.dialog') });
    if (chosen.ok && chosen.value !== null) await choose(chosen.value.token);
  };
  return {
    browse,
    choose,
    failure,
    isPending,
    retry: () => {
      if (last !== null) choose(last);
    },
    forget: () => setFailure(null),
  };
}
