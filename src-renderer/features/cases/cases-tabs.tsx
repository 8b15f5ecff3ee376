import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { casesPath, libraryPath, mdtPath } from './cases-paths.ts';
import './cases-tabs.css';
import { useIsSeriesStaff } from './use-my-series.ts';

/** The screens of cases that a person has, under the bar. */
export function CasesTabs() {
  const { t } = useTranslation('cases');
  const isStaff = useIsSeriesStaff();
  const [location] = useLocation();
  const tabs = [
    ...(isStaff ? [{ id: 'triage', path: casesPath }] : []),
    { id: 'library', path: isStaff ? libraryPath : casesPath },
    { id: 'mdt', path: mdtPath },
  ];
  const isCurrent = (id: string, path: string) =>
    location === path || (id === 'library' && location.startsWith(libraryPath));
  return (
    <nav className="cases-tabs" aria-label={t('tabs.label')}>
      {tabs.map(({ id, path }) => (
        <Link
          key={id}
          href={`#${path}`}
          className="cases-tab"
          {...(isCurrent(id, path) ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`tabs.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
