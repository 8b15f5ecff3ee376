import type { Day } from '../../../src-shared/rules/days.ts';
import { PlanLegend } from '../../ui/legend.tsx';
import { TableToggle } from '../../ui/table-toggle.tsx';
import { SummaryNotes } from './summary-notes.tsx';
import type { Summary } from './summary-rows.ts';
import { useHasRoomForBars } from './use-is-narrow.ts';

interface SummaryFootProps {
  readonly summary: Summary;
  readonly today: Day;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

/** Under the table: the marks in words, the table one key away, and what to know about the figures. */
export function SummaryFoot({ summary, today, isTable, onTable }: SummaryFootProps) {
  const hasBars = useHasRoomForBars() && !isTable;
  return (
    <div className="summary-foot">
      <div className="flow">
        {hasBars ? <PlanLegend /> : null}
        <span className="grow" />
        <TableToggle isTable={isTable} onChange={onTable} />
      </div>
      <SummaryNotes summary={summary} today={today} />
    </div>
  );
}
