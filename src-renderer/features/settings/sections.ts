import type { Role } from '../../../src-shared/model/people.ts';

interface SettingsSection {
  readonly id: 'account' | 'appearance' | 'workspace' | 'backups' | 'keys' | 'trash';
  readonly path: string;
  /** One of these is needed; without, anybody. */
  readonly roles?: readonly Role[];
}

const administrators: readonly Role[] = ['administrator'];

/** The parts of the settings, in their order. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  { id: 'account', path: '/settings' },
  { id: 'appearance', path: '/settings/appearance' },
  { id: 'trash', path: '/settings/trash' },
  { id: 'workspace', path: '/settings/workspace', roles: administrators },
  { id: 'backups', path: '/settings/backups', roles: administrators },
  { id: 'keys', path: '/settings/keys', roles: administrators },
];
