import { Keyboard, LogOut } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../src-shared/model/people.ts';
import { initials } from '../ui/format.ts';
import { Menu } from '../ui/menu.tsx';
import { call } from './client.ts';
import { useOverlay } from './overlay-store.ts';
import type { Me } from './session-store.ts';

/** The role that says most about what a person comes here for. */
const TELLING: readonly Role[] = ['manager', 'administrator', 'moderator'];

/** The person at the foot of the rail: who, and the way out. */
export function PersonMenu({ me }: { readonly me: Me }) {
  const { t } = useTranslation('app');
  const open = useOverlay((state) => state.open);
  const role = TELLING.find((each) => me.roles.includes(each));
  return (
    <Menu
      label={me.name}
      trigger={
        <Button className="app-nav-link app-person">
          <span className="app-avatar" aria-hidden="true">
            {initials(me.name)}
          </span>
          <span className="app-nav-label">{me.name}</span>
          {role === undefined ? null : <span className="app-nav-role">{t(`role.${role}`)}</span>}
        </Button>
      }
      items={[
        {
          id: 'shortcuts',
          label: t('shortcuts.title'),
          icon: <Keyboard aria-hidden="true" />,
          shortcut: '?',
          onAction: () => open('shortcuts'),
        },
        'separator',
        {
          id: 'sign-out',
          label: t('signOut'),
          icon: <LogOut aria-hidden="true" />,
          onAction: () => call('session.signOut', {}),
        },
      ]}
    />
  );
}
