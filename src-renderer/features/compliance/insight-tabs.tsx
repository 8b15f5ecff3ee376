import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';
import './insight-tabs.css';
import { minePath, realmPath } from './paths.ts';
import { reportRoles } from './report-roles.ts';

const TABS = [
  { id: 'realm', path: realmPath, roles: reportRoles },
  { id: 'mine', path: minePath, roles: [] },
] as const;

/** The screens of insights that a person has, under the bar; one alone needs no tabs. */
export function InsightTabs() {
  const { t } = useTranslation('compliance');
  const me = useMe();
  const [location] = useLocation();
  const tabs = TABS.filter(({ roles }) => holdsRole(me, roles));
  if (tabs.length < 2) return null;
  return (
    <nav className="insight-tabs" aria-label={t('tabs.label')}>
      {tabs.map(({ id, path }) => (
        <Link
          key={id}
          href={`#${path}`}
          className="insight-tab"
          {...(location === path ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`tabs.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
