import type { OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type MeetingSummary = OutputOf<'meetings.list'>[number];
export type Meeting = OutputOf<'meetings.get'>;
export type AgendaItem = Meeting['agenda'][number];
export type Attendee = Meeting['attendance'][number];
export type AttendanceStatus = Attendee['status'];

/** What lists of meetings are made from. */
export const MEETING_TABLES = [
  'meeting',
  'series',
  'series_role',
  'series_member',
  'absence',
  'employment',
  'person',
  'agenda_item',
  'attendance',
  'visitors',
  'learning_point',
  'learning_point_wording',
];

const DETAIL_TABLES = [
  ...MEETING_TABLES,
  'learning_case',
  'case_identity',
  'letter',
  'action',
  'meeting_comment',
  'meeting_addendum',
];

/** One meeting whole, as its reader may see it. */
export const useMeeting = (id: string) =>
  useQueryCall('meetings.get', { id }, { tables: DETAIL_TABLES });

/** Does the person run this meeting's series, as chair, deputy or assistant? */
export const isStaffOf = ({ myRoles }: Pick<MeetingSummary, 'myRoles'>): boolean =>
  myRoles.length > 0;

/** Chair or deputy: they answer comments and sign. */
export const isHolderOf = ({ myRoles }: Pick<MeetingSummary, 'myRoles'>): boolean =>
  myRoles.some((role) => role !== 'assistant');
