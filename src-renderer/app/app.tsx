import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { matchRoute, Redirect, Route, Switch, useLocation, useRouter } from 'wouter';
import { CoreNotice, followCore } from './core-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { AppRoute } from './feature.ts';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';
import {
  frameRoutes,
  HOME_PATH,
  presenterRoutes,
  printRoutes,
  START_PATH,
  startRoutes,
} from './routes.tsx';
import { followSession, holdsRole, type Me, useSession } from './session-store.ts';
import { useApplyTheme } from './theme.ts';
import { useLastScreen } from './use-last-screen.ts';

/** Chooses what a window shows: what the room may see, or what somebody works with. */
export function App() {
  const isAt = useIsAt();
  if (presenterRoutes.some((route) => isAt(route))) return <Screens routes={presenterRoutes} />;
  return <Work />;
}

/** Paper, a start screen, or a screen inside the frame. */
function Work() {
  useApplyTheme();
  useEffect(followSession, []);
  useEffect(followCore, []);
  const me = useSession((state) => state.me);
  const [location] = useLocation();
  const isAt = useIsAt();

  if (printRoutes.some((route) => isAt(route))) return <Screens routes={printRoutes} />;
  if (me === undefined) return <Waiting />;
  if (me === null || startRoutes.some((route) => isAt(route))) {
    return (
      <div className="app-bare">
        <CoreNotice />
        <Screens routes={startRoutes} otherwise={<Redirect to={START_PATH} replace />} />
      </div>
    );
  }
  return <Inside me={me} location={location} />;
}

function Inside({ me, location }: { readonly me: Me; readonly location: string }) {
  const isAt = useIsAt();
  const allowed = frameRoutes.filter((route) => holdsRole(me, route.roles ?? []));
  const current = allowed.find((route) => isAt(route))?.nav;
  useLastScreen(current === undefined ? null : location);
  return (
    <Frame me={me} current={current} notices={<CoreNotice />}>
      <ErrorBoundary resetKey={location}>
        <Screens routes={allowed} otherwise={<NotFound home={HOME_PATH} />} />
      </ErrorBoundary>
    </Frame>
  );
}

interface ScreensProps {
  readonly routes: readonly AppRoute[];
  readonly otherwise?: ReactNode;
}

function Screens({ routes, otherwise = null }: ScreensProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        {routes.map(({ path, Screen }) => (
          <Route key={path} path={path} component={Screen} />
        ))}
        <Route>{otherwise}</Route>
      </Switch>
    </Suspense>
  );
}

/** Nothing for a moment, then words: most screens are there before anyone could read them. */
function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="app-wait" role="status">
      <span className="visually-hidden">{t('loading')}</span>
    </div>
  );
}

function useIsAt(): (route: AppRoute) => boolean {
  const [location] = useLocation();
  const { parser } = useRouter();
  return (route) => matchRoute(parser, route.path, location)[0];
}
