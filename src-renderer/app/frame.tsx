import { HardDrive } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from './command-palette.tsx';
import './frame.css';
import { FrameActions } from './frame-actions.tsx';
import { NavLink } from './nav-link.tsx';
import { NAV_IDS, type NavId } from './navigation.tsx';
import { PersonMenu } from './person-menu.tsx';
import { features, frameRoutes } from './routes.tsx';
import { holdsRole, type Me } from './session-store.ts';
import { ShortcutHelp } from './shortcut-help.tsx';

/** Where each place of the rail leads this person; a place without a route has no link. */
function navTargets(me: Me): { readonly id: NavId; readonly path: string }[] {
  return [...NAV_IDS, 'settings' as const].flatMap((id) => {
    const route = frameRoutes.find(
      (each) => each.nav === id && !each.isWithin && holdsRole(me, each.roles ?? []),
    );
    return route === undefined ? [] : [{ id, path: route.path }];
  });
}

interface FrameProps {
  readonly me: Me;
  /** The place whose screen is shown. */
  readonly current: NavId | undefined;
  /** News above the screen. */
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

/** Rail, main and the overlays that every signed-in screen has. */
export function Frame({ me, current, notices, children }: FrameProps) {
  const { t } = useTranslation('app');
  const main = useRef<HTMLElement>(null);
  const targets = navTargets(me);
  const settings = targets.find(({ id }) => id === 'settings');
  return (
    <div className="app">
      <button type="button" className="app-skip" onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <nav className="app-rail" aria-label={t('mainNavigation')}>
        <div className="app-brand">
          <span className="app-mark" aria-hidden="true">
            A
          </span>
          <span className="app-brand-words">{t('common:appName')}</span>
        </div>
        <ul className="app-nav">
          {targets
            .filter(({ id }) => id !== 'settings')
            .map(({ id, path }) => (
              <li key={id}>
                <NavLink id={id} path={path} me={me} isCurrent={id === current} />
              </li>
            ))}
        </ul>
        <div className="app-foot">
          <div className="app-state">
            <HardDrive aria-hidden="true" />
            <span className="app-state-words">{t('onThisComputer')}</span>
          </div>
          {settings === undefined ? null : (
            <NavLink {...settings} me={me} isCurrent={current === 'settings'} />
          )}
          <PersonMenu me={me} />
        </div>
      </nav>
      <main ref={main} className="app-main" tabIndex={-1}>
        <div className="app-notices">{notices}</div>
        {children}
      </main>
      <FrameActions targets={targets} me={me} />
      <CommandPalette />
      <ShortcutHelp />
      {features.map(({ Always }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes
        Always === undefined ? null : <Always key={index} />,
      )}
    </div>
  );
}
