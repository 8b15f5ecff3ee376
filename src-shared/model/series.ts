import { type Row, serviceScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

/** What a series of meetings covers (domain facts 1.5). */
export type SeriesScope = 'department' | 'site' | 'trust' | 'network';
export const seriesScopes: readonly Term<SeriesScope>[] = [
  { code: 'department', name: 'department' },
  { code: 'site', name: 'site', also: ['hospital'] },
  { code: 'trust', name: 'trust', also: ['hospital group', 'health board', 'board'] },
  { code: 'network', name: 'network', also: ['imaging network'] },
];

/**
 * The chair opens sealed names; the deputy does too, and takes the chair's own cases; the assistant
 * keeps agenda, attendance and notes and opens no sealed name.
 */
export type SeriesRole = 'chair' | 'deputy' | 'assistant';
export const seriesRoles: readonly Term<SeriesRole>[] = [
  { code: 'chair', name: 'chair', also: ['convener'] },
  { code: 'deputy', name: 'deputy', also: ['deputy chair', 'vice chair'] },
  { code: 'assistant', name: 'assistant', also: ['scribe', 'administrator'] },
];

export type MeetingMode = 'in_person' | 'virtual' | 'hybrid';
export const meetingModes: readonly Term<MeetingMode>[] = [
  { code: 'in_person', name: 'in person', also: ['room', 'face to face'] },
  { code: 'virtual', name: 'virtual', also: ['online', 'Teams'] },
  { code: 'hybrid', name: 'hybrid', also: ['room and online'] },
];

/** A series of meetings, with the department's own choices for it. Days and minutes are whole. */
export const seriesTable: TableModel = {
  name: 'series',
  columns: {
    name: { type: 'text', words: true },
    scope: { type: 'text', group: 'scope' },
    site: { type: 'text', words: true, group: 'scope' },
    /** Confidential ear that letters name: somebody who is not the chair. */
    listener: { type: 'text', words: true },
    mode: { type: 'text', group: 'place' },
    place: { type: 'text', words: true, group: 'place' },
    link: { type: 'text', words: true, group: 'place' },
    starts_at: { type: 'text', group: 'time' },
    minutes: { type: 'integer', group: 'time' },
    minutes_per_case: { type: 'integer' },
    /** Working days that a letter goes before the meeting. */
    letter_days: { type: 'integer' },
    /** Days the draft minutes are open for comment. */
    comment_days: { type: 'integer' },
    /** Days after closing when identities are destroyed. */
    identity_days: { type: 'integer' },
    /** Days between meetings from which the app speaks up. */
    gap_days: { type: 'integer' },
    /** Percent of a meeting's minutes from which somebody attended it. */
    attended_percent: { type: 'integer' },
    /** A series that has ended keeps its records and takes no new ones. */
    ended_on: { type: 'text' },
  },
  scope: serviceScope,
  trash: true,
};

/** One row a (series, person, role), its id hashed from them, taken away by its deleted field. */
export const seriesRoleTable: TableModel = {
  name: 'series_role',
  columns: {
    series_id: { type: 'text', group: 'grant' },
    person_id: { type: 'text', group: 'grant' },
    role: { type: 'text', group: 'grant' },
    granted_by: { type: 'text', group: 'grant' },
    granted_at: { type: 'integer', group: 'grant' },
    /** Who accepted that this person is a manager too; null where they are not. */
    accepted_by: { type: 'text', group: 'grant' },
  },
  scope: serviceScope,
};

/** Somebody expected at a series, from a day to a day. One row a (series, person). */
export const seriesMemberTable: TableModel = {
  name: 'series_member',
  columns: {
    series_id: { type: 'text', group: 'expected' },
    person_id: { type: 'text', group: 'expected' },
    from_day: { type: 'text', group: 'expected' },
    to_day: { type: 'text', group: 'expected' },
  },
  scope: serviceScope,
};

/** A long absence: meetings in it are not expected of the person. Why is nobody's business. */
export const absenceTable: TableModel = {
  name: 'absence',
  columns: {
    person_id: { type: 'text', group: 'absence' },
    from_day: { type: 'text', group: 'absence' },
    to_day: { type: 'text', group: 'absence' },
  },
  scope: serviceScope,
};

/** Rows that only the chairs' side of one series needs. */
export const chairsScope = (row: Row): string => `chairs:${String(row.series_id)}`;
