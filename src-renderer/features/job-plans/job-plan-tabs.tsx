import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Role } from '../../../src-shared/model/people.ts';
import { holdsRole, useMe } from '../../app/session-store.ts';
import './job-plan-tabs.css';

interface Tab {
  readonly id: 'summary' | 'people' | 'mine' | 'mySummary' | 'policy';
  readonly path: string;
  readonly roles: readonly Role[];
}

const TABS: readonly Tab[] = [
  { id: 'summary', path: '/job-plans/summary', roles: ['manager'] },
  { id: 'people', path: '/job-plans/people', roles: ['manager', 'administrator'] },
  { id: 'mine', path: '/job-plans/mine', roles: [] },
  { id: 'mySummary', path: '/job-plans/my-summary', roles: [] },
  { id: 'policy', path: '/job-plans/policy', roles: [] },
];

/** The screens of job plans that a person's roles allow, under the bar. */
export function JobPlanTabs() {
  const { t } = useTranslation('job-plans');
  const me = useMe();
  const [location] = useLocation();
  return (
    <nav className="job-plan-tabs" aria-label={t('tabs.label')}>
      {TABS.filter(({ roles }) => holdsRole(me, roles)).map(({ id, path }) => {
        const isCurrent = location === path || location.startsWith(`${path}/`);
        return (
          <Link
            key={id}
            href={`#${path}`}
            className="job-plan-tab"
            {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`tabs.${id}`)}
          </Link>
        );
      })}
    </nav>
  );
}
