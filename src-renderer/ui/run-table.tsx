import { useTranslation } from 'react-i18next';
import { DataTable } from './data-table.tsx';
import type { RunPoint } from './run-chart.tsx';

interface RunTableProps {
  readonly label: string;
  readonly points: readonly RunPoint[];
  readonly format: (value: number) => string;
  /** Heads of the two columns: "Month", "% of plan released". */
  readonly labelHeader: string;
  readonly valueHeader: string;
}

/** The numbers of a RunChart as a table. */
export function RunTable({ label, points, format, labelHeader, valueHeader }: RunTableProps) {
  const { t } = useTranslation('ui');
  return (
    <DataTable
      label={label}
      rows={points}
      rowKey={(point) => point.label}
      columns={[
        { id: 'label', header: labelHeader, cell: (point) => point.label },
        {
          id: 'value',
          header: valueHeader,
          align: 'end',
          cell: (point) => (point.value === null ? t('none') : format(point.value)),
        },
      ]}
    />
  );
}
