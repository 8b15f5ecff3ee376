import { personScope, serviceScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

export type MeetingStatus = 'planned' | 'running' | 'ended' | 'closed' | 'postponed' | 'cancelled';
export const meetingStatuses: readonly Term<MeetingStatus>[] = [
  { code: 'planned', name: 'planned' },
  { code: 'running', name: 'running' },
  { code: 'ended', name: 'ended' },
  { code: 'closed', name: 'closed', also: ['held', 'done', 'completed'] },
  { code: 'postponed', name: 'postponed' },
  { code: 'cancelled', name: 'cancelled', also: ['canceled'] },
];

/** Statuses of a meeting that took place. */
export const heldStatuses: readonly MeetingStatus[] = ['ended', 'closed'];

export type AttendanceStatus = 'present' | 'part' | 'virtual' | 'apologies' | 'away';
export const attendanceStatuses: readonly Term<AttendanceStatus>[] = [
  { code: 'present', name: 'present', also: ['attended', 'yes', 'y', 'x', 'p', '1'] },
  { code: 'part', name: 'part', also: ['partial', 'part attendance', 'left early', 'late'] },
  { code: 'virtual', name: 'virtual', also: ['online', 'Teams', 'remote', 'v'] },
  { code: 'apologies', name: 'apologies', also: ['apology', 'absent', 'no', 'n', 'a', '0'] },
  {
    code: 'away',
    name: 'away',
    also: ['leave', 'annual leave', 'on leave', 'sick', 'not in post'],
  },
];

/** What the shared screen shows of a case, one after the other. */
export const revealSteps = [
  'request',
  'pictures',
  'question',
  'later_opinion',
  'learning',
] as const;
export type RevealStep = (typeof revealSteps)[number];

/** A meeting. Once closed it is signed: corrections are addenda. */
export const meetingTable: TableModel = {
  name: 'meeting',
  columns: {
    series_id: { type: 'text' },
    /** The identifier of an imported record, so that the same file again changes nothing. */
    reference: { type: 'text', words: true },
    day: { type: 'text', group: 'time' },
    starts_at: { type: 'text', group: 'time' },
    minutes: { type: 'integer', group: 'time' },
    scope: { type: 'text' },
    mode: { type: 'text', group: 'place' },
    place: { type: 'text', words: true, group: 'place' },
    link: { type: 'text', words: true, group: 'place' },
    status: { type: 'text', group: 'status' },
    /** Why it was postponed or cancelled. */
    reason: { type: 'text', words: true, group: 'status' },
    started_at: { type: 'integer', group: 'status' },
    ended_at: { type: 'integer', group: 'status' },
    /** Day the draft minutes stop taking comments. */
    comments_until: { type: 'text', group: 'status' },
    closed_on: { type: 'text', group: 'status' },
    closed_by: { type: 'text', group: 'status' },
    chair_id: { type: 'text' },
    /** Codes of the virtual checklist that were ticked, joined by spaces. */
    checklist: { type: 'text' },
    /** Counts up with each change of date, for the calendar entry. */
    sequence: { type: 'integer', group: 'time' },
  },
  scope: serviceScope,
  trash: true,
};

/** A case's place in a meeting, and what the room said of it. */
export const agendaItemTable: TableModel = {
  name: 'agenda_item',
  columns: {
    meeting_id: { type: 'text', group: 'place' },
    case_id: { type: 'text', group: 'place' },
    position: { type: 'integer', group: 'order' },
    minutes: { type: 'integer', group: 'order' },
    discussed: { type: 'integer', group: 'outcome' },
    discussion: { type: 'text', words: true },
    /** `agreed` or `none`; null while nobody has said. */
    consensus: { type: 'text', group: 'consensus' },
    consensus_text: { type: 'text', words: true, group: 'consensus' },
    /** The reporter's own account in a form that the reporter let be read out. */
    reporter_adds: { type: 'text', words: true },
    /** Vote: options one a line, and counts in the same order joined by spaces once closed. */
    vote_options: { type: 'text', words: true, group: 'vote' },
    vote_counts: { type: 'text', group: 'vote' },
  },
  scope: serviceScope,
};

/** One row a (meeting, person). */
export const attendanceTable: TableModel = {
  name: 'attendance',
  columns: {
    meeting_id: { type: 'text', group: 'attendance' },
    person_id: { type: 'text', group: 'attendance' },
    status: { type: 'text', group: 'attendance' },
    /** Minutes there; null for all of them (or none, with apologies or away). */
    minutes: { type: 'integer', group: 'attendance' },
  },
  scope: serviceScope,
};

/** A meeting attended elsewhere, with what shows it; it counts as one of the department's own. */
export const attendanceElsewhereTable: TableModel = {
  name: 'attendance_elsewhere',
  columns: {
    person_id: { type: 'text', group: 'attendance' },
    day: { type: 'text', group: 'attendance' },
    minutes: { type: 'integer', group: 'attendance' },
    what: { type: 'text', words: true, group: 'attendance' },
    evidence: { type: 'text', words: true, group: 'attendance' },
  },
  scope: personScope,
};

/** Visitors and students count by role, without an account. One row a (meeting, role). */
export const visitorsTable: TableModel = {
  name: 'visitors',
  columns: {
    meeting_id: { type: 'text', group: 'visitors' },
    role: { type: 'text', words: true, group: 'visitors' },
    count: { type: 'integer', group: 'visitors' },
  },
  scope: serviceScope,
};

/** A name as a report of an online meeting spells it, matched to a person once. */
export const nameAliasTable: TableModel = {
  name: 'name_alias',
  columns: {
    alias: { type: 'text', words: true, group: 'alias' },
    person_id: { type: 'text', group: 'alias' },
  },
  scope: serviceScope,
};

/** A comment on draft minutes by somebody who was there. */
export const meetingCommentTable: TableModel = {
  name: 'meeting_comment',
  columns: {
    meeting_id: { type: 'text', group: 'comment' },
    person_id: { type: 'text', group: 'comment' },
    comment: { type: 'text', words: true, group: 'comment' },
    made_at: { type: 'integer', group: 'comment' },
    /** What the chair did with it; null while it is open. */
    answer: { type: 'text', words: true, group: 'answer' },
  },
  scope: serviceScope,
};

/** A correction of a closed meeting's record, added to it. */
export const meetingAddendumTable: TableModel = {
  name: 'meeting_addendum',
  columns: {
    meeting_id: { type: 'text', group: 'addendum' },
    addendum: { type: 'text', words: true, group: 'addendum' },
    added_by: { type: 'text', group: 'addendum' },
    added_at: { type: 'integer', group: 'addendum' },
  },
  scope: serviceScope,
};

/** That somebody read a learning sheet or the minutes. One row a (meeting, person, what). */
export const readMarkTable: TableModel = {
  name: 'read_mark',
  columns: {
    meeting_id: { type: 'text', group: 'mark' },
    person_id: { type: 'text', group: 'mark' },
    what: { type: 'text', group: 'mark' },
    read_on: { type: 'text', group: 'mark' },
  },
  scope: serviceScope,
};

/** An action of a meeting, owned by a role; it carries over until it is done. */
export const actionTable: TableModel = {
  name: 'action',
  columns: {
    series_id: { type: 'text', group: 'origin' },
    meeting_id: { type: 'text', group: 'origin' },
    case_id: { type: 'text', group: 'origin' },
    action: { type: 'text', words: true },
    owner_role: { type: 'text', words: true },
    due_on: { type: 'text' },
    done_on: { type: 'text', group: 'done' },
    /** What shows that it had an effect. */
    evidence: { type: 'text', words: true, group: 'done' },
  },
  scope: serviceScope,
  trash: true,
};
