import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { DataTable } from '../../ui/data-table.tsx';
import type { TableColumn } from '../../ui/data-table-parts.ts';
import { formatDay } from '../../ui/format.ts';
import { meetingPath } from './meeting-paths.ts';
import { MineTag, StatusTag } from './meeting-tags.tsx';
import { formatTimes } from './meeting-times.ts';
import type { MeetingSummary } from './use-meeting.ts';

interface MeetingsTableProps {
  readonly label: string;
  readonly meetings: readonly MeetingSummary[];
  /** What is to come has an agenda; what was held has people and learning. */
  readonly kind: 'upcoming' | 'past';
}

/** Meetings one a line; a press opens one. */
export function MeetingsTable({ label, meetings, kind }: MeetingsTableProps) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const columns: TableColumn<MeetingSummary>[] = [
    { id: 'day', header: t('column.day'), cell: ({ day }) => formatDay(day), width: '136px' },
    { id: 'series', header: t('column.series'), tone: 'strong', cell: ({ series }) => series },
    ...(kind === 'upcoming'
      ? [
          {
            id: 'time',
            header: t('column.time'),
            tone: 'quiet' as const,
            cell: ({ startsAt, minutes }: MeetingSummary) => formatTimes(startsAt, minutes),
          },
        ]
      : []),
    { id: 'mode', header: t('column.mode'), tone: 'quiet', cell: ({ mode }) => t(`mode.${mode}`) },
    { id: 'cases', header: t('column.cases'), align: 'end', cell: ({ cases }) => orDash(cases) },
    ...(kind === 'past'
      ? [
          {
            id: 'present',
            header: t('column.present'),
            align: 'end' as const,
            cell: (row: MeetingSummary) =>
              wasHeld(row) ? t('presentOf', { present: row.present, expected: row.expected }) : '–',
          },
        ]
      : [
          {
            id: 'expected',
            header: t('column.expected'),
            align: 'end' as const,
            cell: ({ expected }: MeetingSummary) => orDash(expected),
          },
        ]),
    { id: 'status', header: t('column.status'), cell: (row) => <StatusTag meeting={row} /> },
    ...(kind === 'past'
      ? [
          {
            id: 'mine',
            header: t('column.mine'),
            cell: ({ mine }: MeetingSummary) => <MineTag status={mine} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={meetings}
      rowKey={({ id }) => id}
      onOpen={({ id }) => navigate(meetingPath(id))}
    />
  );
}

const orDash = (count: number): string => (count === 0 ? '–' : String(count));

const wasHeld = ({ status }: MeetingSummary): boolean =>
  status === 'running' || status === 'ended' || status === 'closed';
