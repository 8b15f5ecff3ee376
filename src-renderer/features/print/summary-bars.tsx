import { useTranslation } from 'react-i18next';
import { PlanLegend } from '../../ui/legend.tsx';
import { PlanBar } from '../../ui/plan-bar.tsx';
import { hourTicks } from './hour-ticks.ts';
import type { Summary } from './summary-document.tsx';
import './summary-bars.css';

/** Planned hours and what became of them: one scale, in black and white. */
export function SummaryBars({ groups }: Pick<Summary, 'groups'>) {
  const { t } = useTranslation('print');
  const longest = Math.max(
    0,
    ...groups.map(({ planned, inPlan, displaced, ownTime }) =>
      Math.max(planned, inPlan + displaced, ownTime),
    ),
  );
  if (longest === 0) return null;
  const { ticks, scale } = hourTicks(longest);
  return (
    <section className="print-bars">
      <h2>{t('bars')}</h2>
      <ul className="print-bar-list">
        {groups.map((group) => (
          <li key={group.staffGroup} className="print-bar">
            <span className="print-bar-name">{group.staffGroup}</span>
            <PlanBar variant="print" {...group} own={group.ownTime} scale={scale} />
          </li>
        ))}
      </ul>
      <div className="print-axis" aria-hidden="true">
        {ticks.map((minutes) => (
          <span
            key={minutes}
            className="print-tick"
            style={{ left: `${(minutes / scale) * 100}%` }}
          >
            {t('hours', { hours: minutes / 60 })}
          </span>
        ))}
      </div>
      <PlanLegend variant="print" />
    </section>
  );
}
