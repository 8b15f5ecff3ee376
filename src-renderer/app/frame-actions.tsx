import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from './actions.ts';
import { call } from './client.ts';
import { navLabelKey } from './nav-link.tsx';
import type { NavId } from './navigation.tsx';
import { useOverlay } from './overlay-store.ts';
import type { Me } from './session-store.ts';
import { useShortcuts } from './shortcuts.ts';
import { useTheme } from './theme.ts';
import { useUndo } from './undo.ts';

interface FrameActionsProps {
  readonly targets: readonly { readonly id: NavId; readonly path: string }[];
  readonly me: Me;
}

/** What can be done from every screen, offered to keyboard and palette. Draws nothing. */
export function FrameActions({ targets, me }: FrameActionsProps) {
  const { t } = useTranslation('app');
  const { open } = useOverlay();
  const { undo, redo } = useUndo();
  const [, setTheme] = useTheme();
  useShortcuts();
  useAction({
    label: t('searchOrDo'),
    keys: 'Mod+K',
    section: 'go',
    keysOnly: true,
    run: () => open('palette'),
  });
  useAction({
    label: t('shortcuts.title'),
    keys: '?',
    section: 'view',
    run: () => open('shortcuts'),
  });
  useAction({ label: t('common:undo'), keys: 'Mod+Z', section: 'do', inText: false, run: undo });
  useAction({
    label: t('common:redo'),
    keys: 'Mod+Shift+Z',
    section: 'do',
    inText: false,
    run: redo,
  });
  useAction({ label: t('theme.light'), section: 'view', run: () => setTheme('light') });
  useAction({ label: t('theme.dark'), section: 'view', run: () => setTheme('dark') });
  useAction({ label: t('theme.system'), section: 'view', run: () => setTheme('system') });
  useAction({ label: t('signOut'), section: 'do', run: () => call('session.signOut', {}) });
  return targets.map(({ id, path }) => (
    <GoAction key={id} label={t('goTo', { place: t(navLabelKey(id, me)) })} path={path} />
  ));
}

function GoAction({ label, path }: { readonly label: string; readonly path: string }) {
  const [, navigate] = useLocation();
  useAction({ label, section: 'go', run: () => navigate(path) });
  return null;
}
