import { useTranslation } from 'react-i18next';
import type { Day } from '../../../src-shared/rules/days.ts';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { fullTimeBase } from '../../../src-shared/rules/job-plans/index.ts';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatWte } from '../../ui/format.ts';
import { categoryName } from './plan-view.tsx';
import type { Terms, WeekTime, WeekTotals } from './week-totals.ts';

interface WeekCardProps {
  readonly totals: WeekTotals;
  readonly terms: Terms;
  /** The day whose full-time week is set beside it. */
  readonly day: Day;
  /** Null where it is not known here. */
  readonly wte: string | null;
}

/** What the plan comes to in an average week, beside what full time is. */
export function WeekCard({ totals, terms, day, wte }: WeekCardProps) {
  const { t } = useTranslation('job-plans');
  const base = fullTimeBase(terms.nation, terms.contract, day).minutesPerWeek;
  const share = wte === null ? 1 : Number(wte);
  return (
    <Card
      title={t('week.title')}
      footer={
        wte === null || share === 1
          ? t('week.fullTime', { hours: formatDuration(base) })
          : t('week.partTime', {
              hours: formatDuration(base),
              wte: formatWte(share),
              share: formatDuration(Math.round(base * share)),
            })
      }
    >
      <Rows label={t('week.title')}>
        {totals.categories.map(({ category, time }) => (
          <WeekRow key={category} time={time}>
            {categoryName(t, category)}
          </WeekRow>
        ))}
        <WeekRow time={totals.all} isTotal>
          {t('week.total')}
        </WeekRow>
        <WeekRow time={totals.learning}>{t('week.learning')}</WeekRow>
      </Rows>
    </Card>
  );
}

interface WeekRowProps {
  readonly time: WeekTime;
  readonly isTotal?: boolean;
  readonly children: string;
}

function WeekRow({ time, isTotal, children }: WeekRowProps) {
  return (
    <Row
      trailing={time.pa === null ? null : <span className="ink-2">{time.pa}</span>}
      value={<span className="job-plan-week-value">{time.hours}</span>}
    >
      <span className={isTotal ? 'strong' : undefined}>{children}</span>
    </Row>
  );
}
