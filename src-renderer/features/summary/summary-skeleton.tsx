import { useTranslation } from 'react-i18next';

const ROWS = ['a', 'b', 'c', 'd', 'e'];

/** The shape of the screen while the figures are added up. */
export function SummarySkeleton() {
  const { t } = useTranslation();
  return (
    <div className="summary-body" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <div className="ui-card summary-skeleton-strip" />
      <div className="ui-card" aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className="summary-skeleton-row" />
        ))}
      </div>
    </div>
  );
}
