import type { ComponentType } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { AccountSection } from './account-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { SETTINGS_SECTIONS } from './sections.ts';
import './settings.css';
import { TrashSection } from './trash-section.tsx';
import { WorkspaceSection } from './workspace-section.tsx';

const screens: Readonly<Record<(typeof SETTINGS_SECTIONS)[number]['id'], ComponentType>> = {
  account: AccountSection,
  appearance: AppearanceSection,
  workspace: WorkspaceSection,
  backups: BackupsSection,
  keys: KeysSection,
  trash: TrashSection,
};

/** One part of the settings, with the others beside it. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const me = useMe();
  const [location] = useLocation();
  const sections = SETTINGS_SECTIONS.filter(({ roles }) => holdsRole(me, roles ?? []));
  const current = sections.find(({ path }) => path === location) ?? SETTINGS_SECTIONS[0];
  if (current === undefined) return null;
  const Section = screens[current.id];
  return (
    <Page key={current.id} title={t('title')} subtitle={t(`section.${current.id}`)}>
      <div className="settings">
        <nav className="settings-nav" aria-label={t('sections')}>
          {sections.map(({ id, path }) => (
            <Link
              key={id}
              href={`#${path}`}
              className="settings-link"
              {...(id === current.id ? { 'aria-current': 'page' as const } : {})}
            >
              {t(`section.${id}`)}
            </Link>
          ))}
        </nav>
        <div className="settings-body">
          <Section />
        </div>
      </div>
    </Page>
  );
}
