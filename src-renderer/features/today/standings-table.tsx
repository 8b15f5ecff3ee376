import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import type { TableColumn } from '../../ui/data-table-parts.ts';
import { formatDurationOrDash } from '../../ui/format.ts';
import { formatNotYetLogged } from '../../ui/not-yet-logged.ts';
import { PlanBar } from '../../ui/plan-bar.tsx';
import type { Standings } from './standings-card.tsx';

type Standing = Standings['total'];

interface StandingsTableProps {
  readonly label: string;
  readonly standings: Standings;
  readonly hasBars: boolean;
  /** Where the figures above have no room. */
  readonly hasTotal: boolean;
}

/** A row a line of the plan, with a bar on one scale. */
export function StandingsTable({ label, standings, hasBars, hasTotal }: StandingsTableProps) {
  const { t } = useTranslation('today');
  const { lines, total } = standings;
  const scale = Math.max(
    ...lines.map(({ planned, inPlan, displaced, ownTime }) =>
      Math.max(planned, inPlan + displaced, ownTime),
    ),
  );
  const isTotal = (line: Standing) => line === total;
  const bar: TableColumn<Standing> = {
    id: 'bar',
    header: t('column.bar'),
    hideHeader: true,
    width: '28%',
    cell: (line) => (isTotal(line) ? null : <PlanBar {...line} own={line.ownTime} scale={scale} />),
  };
  const minutes = (
    id: 'inPlan' | 'displaced' | 'ownTime',
    tone: 'strong' | 'quiet',
  ): TableColumn<Standing> => ({
    id,
    header: t(`column.${id}`),
    align: 'end',
    tone,
    cell: (line) => formatDurationOrDash(line[id]),
  });
  return (
    <div className="today-table">
      <DataTable
        label={label}
        rows={lines}
        rowKey={({ line, category }) => `${line} ${category}`}
        {...(hasTotal ? { total } : {})}
        columns={[
          {
            id: 'line',
            header: t('column.line'),
            cell: (line) => (isTotal(line) ? t('together') : <LineName standing={line} />),
          },
          ...(hasBars ? [bar] : []),
          {
            id: 'planned',
            header: t('column.planned'),
            align: 'end',
            tone: 'quiet',
            cell: ({ planned }) => formatDurationOrDash(planned),
          },
          minutes('inPlan', 'strong'),
          minutes('displaced', 'quiet'),
          {
            id: 'notYetLogged',
            header: t('column.notYetLogged'),
            align: 'end',
            tone: 'quiet',
            cell: ({ notYetLogged }) => formatNotYetLogged(t, notYetLogged),
          },
          { ...minutes('ownTime', 'quiet'), apart: true },
        ]}
      />
    </div>
  );
}

function LineName({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('today');
  return (
    <span className="today-line">
      {standing.line === '' ? t('noLine') : standing.line} <small>{standing.category}</small>
    </span>
  );
}
