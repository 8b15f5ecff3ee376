import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { Figure, FigureSign } from '../../ui/figure.tsx';
import { formatShare } from '../../ui/format.ts';
import type { Summary, SummaryRow } from './summary-rows.ts';
import { TrendChart } from './trend-chart.tsx';

interface EquationStripProps {
  readonly summary: Summary;
  readonly total: SummaryRow;
  /** Under the planned figure: whose plans are counted. */
  readonly counted: string;
  readonly isToDate: boolean;
  /** The trend stands in a table of its own. */
  readonly isTable: boolean;
}

/** Keeps the line's height, so that figures stand in one row. */
const NOTHING = '\u00A0';

/** Planned time and what became of it, as a sum; own time stands outside it. */
export function EquationStrip(props: EquationStripProps) {
  const { summary, total, counted, isToDate, isTable } = props;
  const { t } = useTranslation('summary');
  const share = (minutes: number) =>
    total.planned === 0
      ? NOTHING
      : t('equation.ofPlan', { share: formatShare(minutes / total.planned) });
  const part = (caption: string, minutes: number) => (
    <Figure above caption={caption} value={formatDuration(minutes)} detail={share(minutes)} />
  );
  const isOver = total.notYetLogged < 0;
  return (
    <div className="ui-card summary-strip">
      <section
        className="summary-equation"
        aria-label={t(isOver ? 'equation.labelOver' : 'equation.label')}
      >
        <Figure
          above
          caption={t(isToDate ? 'equation.plannedToDate' : 'equation.planned')}
          value={formatDuration(total.planned)}
          detail={counted}
        />
        <FigureSign sign="=" />
        {part(t('equation.inPlan'), total.inPlan)}
        <FigureSign sign="+" />
        {part(t('equation.displaced'), total.displaced)}
        <FigureSign sign={isOver ? '−' : '+'} />
        {part(
          t(isOver ? 'ui:plan.moreThanPlanned' : 'equation.notYetLogged'),
          Math.abs(total.notYetLogged),
        )}
        <span className="summary-rule" />
        <Figure
          above
          caption={t('equation.ownTime')}
          value={formatDuration(total.ownTime)}
          detail={t('equation.outside')}
        />
      </section>
      {isTable ? null : <TrendChart summary={summary} />}
    </div>
  );
}
