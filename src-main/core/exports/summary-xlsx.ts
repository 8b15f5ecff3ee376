import type { CallResult } from '../../../src-shared/contract/call.ts';
import {
  type GroupSummary,
  type StaffGroupSummary,
  type SummaryNotes,
  summaryNotes,
} from '../../../src-shared/rules/job-plans/index.ts';
import {
  type SummaryColumn,
  type SummaryExportRow,
  type SummaryRows,
  summaryColumns,
  TOTAL,
} from './summary-rows.ts';
import { writeWholeFile } from './write-file.ts';
import { dateCell, openWorkbook, type SheetColumn, writeReadingSheet, writeSheet } from './xlsx.ts';

interface SummaryWorkbook {
  rows: SummaryRows;
  /** By staff group, A to Z, and everybody together; null leaves that sheet out. */
  byStaffGroup: { groups: readonly StaffGroupSummary[]; everyone: GroupSummary } | null;
  notes: SummaryNotes;
}

/**
 * Writes the summary as a workbook: "Summary" with the columns of the CSV as typed cells (days,
 * numbers, text), "By staff group" where there are groups, and "Notes". Streams, and holds a batch
 * of rows at a time. Answers how many rows "Summary" has, or `disk_full` or `write_failed`.
 */
export function writeSummaryXlsx(
  { rows, byStaffGroup, notes }: SummaryWorkbook,
  path: string,
): Promise<CallResult<{ rows: number }>> {
  return writeWholeFile(path, async (sink) => {
    const workbook = await openWorkbook(sink, notes.madeBy, notes.madeAt);
    const count = await writeSheet(workbook, sink, {
      name: 'Summary',
      columns: summarySheetColumns,
      rows,
      isTotal: (row) => row.line === TOTAL,
      frozenColumns: 2,
    });
    if (byStaffGroup) {
      const { groups, everyone } = byStaffGroup;
      const all: StaffGroupSummary = { ...everyone, staffGroup: 'All staff groups' };
      await writeSheet(workbook, sink, {
        name: 'By staff group',
        columns: groupSheetColumns,
        rows: [...groups, all],
        isTotal: (row) => row === all,
        frozenColumns: 1,
      });
    }
    writeReadingSheet(workbook, 'Notes', summaryNotes(notes));
    await workbook.commit();
    return { rows: count };
  });
}

const DAY = 'yyyy-mm-dd';
const MINUTES = '#,##0';
const WTE = '0.00';
const PERCENT = '0.0';

const looks: Record<SummaryColumn, Pick<SheetColumn<never>, 'width' | 'format' | 'align'>> = {
  staff_id: { width: 12 },
  name: { width: 26 },
  staff_group: { width: 24 },
  wte: { width: 7, format: WTE },
  period_from: { width: 13, format: DAY, align: 'center' },
  period_to: { width: 13, format: DAY, align: 'center' },
  line: { width: 28 },
  category: { width: 12 },
  planned_minutes: { width: 18, format: MINUTES },
  in_plan_minutes: { width: 17, format: MINUTES },
  own_time_minutes: { width: 19, format: MINUTES },
  displaced_minutes: { width: 19, format: MINUTES },
  delivered_percent: { width: 19, format: PERCENT },
  policy_minutes: { width: 16, format: MINUTES },
};

const summarySheetColumns = summaryColumns.map(
  (column): SheetColumn<SummaryExportRow> => ({
    header: column,
    ...looks[column],
    cell: (row) => {
      if (column === 'wte') return Number(row.wte);
      if (column === 'period_from' || column === 'period_to') return dateCell(row[column]);
      return row[column] === '' ? null : row[column];
    },
  }),
);

const groupSheetColumns: readonly SheetColumn<StaffGroupSummary>[] = [
  { header: 'staff_group', width: 28, cell: (row) => row.staffGroup },
  { header: 'people', width: 9, format: MINUTES, cell: (row) => row.people },
  { header: 'wte', width: 9, format: WTE, cell: (row) => Number(row.totalWte) },
  { header: 'planned_minutes', ...looks.planned_minutes, cell: (row) => row.plannedMinutes },
  { header: 'in_plan_minutes', ...looks.in_plan_minutes, cell: (row) => row.inPlanMinutes },
  { header: 'displaced_minutes', ...looks.displaced_minutes, cell: (row) => row.displacedMinutes },
  {
    header: 'not_yet_logged_minutes',
    width: 24,
    format: MINUTES,
    cell: (row) => row.notYetLoggedMinutes,
  },
  {
    header: 'delivered_percent',
    ...looks.delivered_percent,
    cell: (row) => (row.deliveredPercent === null ? null : Number(row.deliveredPercent)),
  },
  { header: 'own_time_minutes', ...looks.own_time_minutes, cell: (row) => row.ownTimeMinutes },
  { header: 'policy_minutes', ...looks.policy_minutes, cell: (row) => row.policyMinutes },
];
