import { useEffect, useRef } from 'react';
import { Redirect, useLocation } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { HOME_PATH } from '../../app/routes.tsx';
import { useSession } from '../../app/session-store.ts';
import { OpeningFailure } from './opening-failure.tsx';
import { useChooseWorkspace } from './use-choose-workspace.ts';
import { useStatus } from './use-status.ts';

/**
 * Where the app opens: to signing in where a workspace is chosen or one was used last, else to the
 * ways to one.
 */
export function StartScreen() {
  const me = useSession((state) => state.me);
  const status = useStatus();
  if (me) return <Redirect to={HOME_PATH} replace />;
  if (status.error) {
    return <FailureState failure={status.error} onRetry={() => status.refetch()} />;
  }
  if (status.data === undefined) return null;
  if (status.data.state !== 'none') return <Redirect to="/start/sign-in" replace />;
  const last = status.data.recent[0];
  if (last === undefined) return <Redirect to="/start/workspaces" replace />;
  return <LastWorkspace folder={last.token} />;
}

/** Chooses the workspace used last, once; should that fail, says why and offers others. */
function LastWorkspace({ folder }: { readonly folder: string }) {
  const [, navigate] = useLocation();
  const choosing = useChooseWorkspace();
  const hasTried = useRef(false);
  useEffect(() => {
    if (hasTried.current) return;
    hasTried.current = true;
    choosing.choose(folder);
  });
  if (choosing.failure === null) return null;
  return (
    <OpeningFailure
      failure={choosing.failure}
      onBack={() => navigate('/start/workspaces')}
      onRetry={choosing.retry}
      onChooseFolder={choosing.browse}
    />
  );
}
