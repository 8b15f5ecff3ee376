import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { formatDurationOrDash, formatWte } from '../../ui/format.ts';
import { formatNotYetLogged } from '../../ui/not-yet-logged.ts';
import './minutes-table.css';

interface MinutesRow {
  readonly name: string;
  readonly category?: string;
  readonly people?: number;
  readonly wte?: string;
  readonly planned: number;
  readonly inPlan: number;
  readonly displaced: number;
  readonly notYetLogged: number;
  readonly percent: number | null;
  readonly ownTime: number;
}

interface MinutesTableProps {
  readonly label: string;
  /** The head of the first column. */
  readonly first: string;
  readonly rows: readonly MinutesRow[];
  /** Its people and WTE, where it has any, make columns of their own. */
  readonly total: MinutesRow;
  readonly isToDate: boolean;
}

/** Minutes by row, with a total of its own; the head comes again on every page. */
export function MinutesTable({ label, first, rows, total, isToDate }: MinutesTableProps) {
  const { t } = useTranslation('print');
  const hasPeople = total.people !== undefined;
  const heads = [
    ...(hasPeople ? [t('column.people'), t('column.wte')] : []),
    t(isToDate ? 'column.plannedToDate' : 'column.planned'),
    t('column.inPlan'),
    t('column.displaced'),
    t('column.notYetLogged'),
    t('column.percent'),
  ];
  const cells = (row: MinutesRow): ReactNode[] => [
    ...(hasPeople ? [row.people, formatWte(Number(row.wte ?? 0))] : []),
    formatDuration(row.planned),
    <strong key="in-plan">{formatDurationOrDash(row.inPlan)}</strong>,
    formatDurationOrDash(row.displaced),
    formatNotYetLogged(t, row.notYetLogged),
    <strong key="percent">{row.percent === null ? '–' : `${row.percent.toFixed(1)} %`}</strong>,
  ];
  const line = (row: MinutesRow) => (
    <>
      <th scope="row">
        {row.name} {row.category ? <small>{row.category}</small> : null}
      </th>
      {cells(row).map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are always the same
        <td key={index}>{cell}</td>
      ))}
      <td className="print-own">{formatDurationOrDash(row.ownTime)}</td>
    </>
  );
  return (
    <table className="print-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col" className="print-own">
            {t('column.ownTime')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>{line(row)}</tr>
        ))}
        <tr className="print-total">{line(total)}</tr>
      </tbody>
    </table>
  );
}
