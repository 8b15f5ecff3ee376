import { useTranslation } from 'react-i18next';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { DateField } from '../../ui/date-field.tsx';
import { formatRange } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { useSeries } from '../meetings/use-series.ts';
import { anySeriesRoles } from './report-roles.ts';
import { usePeriod } from './use-period.ts';

interface PeriodFiltersProps {
  readonly period: { readonly from: string; readonly to: string } | undefined;
  /** One's own figures are of all series. */
  readonly ofOneself?: boolean;
}

const WHOLE = '*';

/** The last day of the twelve months, and the series. */
export function PeriodFilters({ period, ofOneself = false }: PeriodFiltersProps) {
  const { t } = useTranslation('compliance');
  const me = useMe();
  const { to, setTo, today, seriesId, setSeriesId } = usePeriod();
  const { data: series = [] } = useSeries();
  const mine = series.filter(({ myRoles }) => myRoles.length > 0 || holdsRole(me, anySeriesRoles));
  return (
    <div className="insight-filters">
      <div className="insight-day">
        <DateField label={t('upTo')} value={to} onChange={setTo} max={today} />
      </div>
      {ofOneself ? null : (
        <div className="insight-series">
          <Select
            label={t('series')}
            options={[
              { id: WHOLE, label: t('wholeService') },
              ...mine.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={seriesId ?? WHOLE}
            onChange={(id) => setSeriesId(id === WHOLE ? null : id)}
          />
        </div>
      )}
      {period === undefined ? null : (
        <small className="insight-range">
          {t('twelveMonths', { range: formatRange(period.from, period.to) })}
        </small>
      )}
    </div>
  );
}
