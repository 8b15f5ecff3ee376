import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { formatDecimal, formatMonth } from '../../ui/format.ts';
import { RunChart } from '../../ui/run-chart.tsx';
import { RunTable } from '../../ui/run-table.tsx';
import type { Summary } from './summary-rows.ts';
import { trendOf } from './trend.ts';

const percent = (value: number) => `${formatDecimal(value, 1)} %`;
/** In a column every value has its decimal. */
const percentInColumn = (value: number) => `${value.toFixed(1)} %`;

function useTrendWords({ trend, trendMedian }: Summary) {
  const { t } = useTranslation('summary');
  const first = formatMonth(trend[0]?.month ?? '');
  const last = formatMonth(trend.at(-1)?.month ?? '');
  const words = {
    range: `${first} – ${last}`,
    median: trendMedian === null ? '' : percent(trendMedian),
  };
  return {
    caption: t(trendMedian === null ? 'trend.caption' : 'trend.captionMedian', words),
    label: t(trendMedian === null ? 'trend.labelPlain' : 'trend.label', words),
  };
}

/** Twelve months of the share released, around their median. Nothing where nothing was planned. */
export function TrendChart({ summary }: { readonly summary: Summary }) {
  const { caption, label } = useTrendWords(summary);
  if (!hasTrend(summary)) return null;
  const { points, domain, ticks, axisLabels } = trendOf(summary);
  return (
    <section className="summary-trend" aria-label={label}>
      <small>{caption}</small>
      <RunChart
        label={label}
        points={points}
        median={summary.trendMedian}
        format={percent}
        domain={domain}
        ticks={ticks}
        axisLabels={axisLabels}
        height={84}
      />
    </section>
  );
}

/** The same numbers in a table. */
export function TrendTable({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('summary');
  const { caption } = useTrendWords(summary);
  if (!hasTrend(summary)) return null;
  return (
    <div className="summary-trend-table">
      <Card title={t('trend.tableTitle')} footer={caption}>
        <RunTable
          label={t('trend.tableTitle')}
          points={trendOf(summary).points}
          format={percentInColumn}
          labelHeader={t('trend.month')}
          valueHeader={t('trend.value')}
        />
      </Card>
    </div>
  );
}

function hasTrend(summary: Summary): boolean {
  return summary.trend.some(({ percent: value }) => value !== null);
}
