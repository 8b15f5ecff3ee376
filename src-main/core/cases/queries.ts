import type { CaseState } from '../../../src-shared/model/cases.ts';
import { dealtWithSql } from '../letters/queries.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of one case and what hangs on it. Nothing here knows a name. */

export interface CaseRow extends Record<string, unknown> {
  id: string;
  series_id: string;
  code: string;
  kind: string;
  source: string | null;
  modality: string | null;
  region: string | null;
  setting: string | null;
  stage: string | null;
  clinical_information: string | null;
  original_opinion: string | null;
  later_opinion: string | null;
  truth: string | null;
  question: string | null;
  chair_title: string | null;
  room_title: string | null;
  pacs_folder: string | null;
  pacs_position: string | null;
  team_told: string | null;
  corrected_before_use: number | null;
  effect: string | null;
  received_on: string;
  arrived_by: string | null;
  anonymous: number;
  state: CaseState;
  state_note: string | null;
  parked_process: string | null;
  parked_by_role: string | null;
  parked_on: string | null;
  released_on: string | null;
  anonymity_checked_on: string | null;
  other_process_asked: number | null;
  addendum: string | null;
  addendum_on: string | null;
  referrer_told: string | null;
  referrer_told_on: string | null;
  reporter_told: string | null;
  reporter_told_on: string | null;
  incident_reference: string | null;
  incident_status: string | null;
  candour: string | null;
  candour_role: string | null;
  candour_on: string | null;
  identities_gone_on: string | null;
  hold_role: string | null;
  hold_reason: string | null;
  hold_on: string | null;
  room_staff_group: string | null;
  room_shift: string | null;
  room_site: string | null;
}

export function caseById(db: ReadHandle, id: string): CaseRow | null {
  return db.get<CaseRow>('SELECT * FROM learning_case WHERE id = ? AND deleted = 0', id) ?? null;
}

/** Whether another process has the case: it can't be scheduled or shown until that releases it. */
export const isParked = (row: Pick<CaseRow, 'parked_process' | 'released_on'>): boolean =>
  row.parked_process !== null && row.released_on === null;

export interface PictureRow extends Record<string, unknown> {
  id: string;
  stack: string;
  position: number;
  blob: string;
  width: number;
  height: number;
  caption: string | null;
  covered_on: string | null;
}

/** Frames in the order shown. */
export function picturesOf(db: ReadHandle, caseId: string): PictureRow[] {
  return db.all<PictureRow>(
    `SELECT id, stack, position, blob, width, height, caption, covered_on FROM case_picture
     WHERE case_id = ? AND deleted = 0 ORDER BY position, id`,
    caseId,
  );
}

export interface SecondOpinionRow extends Record<string, unknown> {
  id: string;
  case_id: string;
  asked_on: string;
  given_by_role: string;
  opinion: string;
  outcome: string;
}

export function secondOpinionsOf(db: ReadHandle, caseId: string): SecondOpinionRow[] {
  return db.all<SecondOpinionRow>(
    `SELECT id, case_id, asked_on, given_by_role, opinion, outcome FROM second_opinion
     WHERE case_id = ? AND deleted = 0 ORDER BY asked_on, id`,
    caseId,
  );
}

export function secondOpinionById(db: ReadHandle, id: string): SecondOpinionRow | null {
  const sql = `SELECT id, case_id, asked_on, given_by_role, opinion, outcome FROM second_opinion
    WHERE id = ? AND deleted = 0`;
  return db.get<SecondOpinionRow>(sql, id) ?? null;
}

export interface CodeRow extends Record<string, unknown> {
  id: string;
  about: string;
  scheme: string;
  version: string;
  code: string;
}

export function codesOfCase(db: ReadHandle, caseId: string): CodeRow[] {
  return db.all<CodeRow>(
    `SELECT id, about, scheme, version, code FROM case_code
     WHERE case_id = ? AND deleted = 0 ORDER BY scheme, code`,
    caseId,
  );
}

/** Learning points of a case in their order, drafts included. */
export function pointsOf(db: ReadHandle, caseId: string) {
  return db.all<{ id: string; point: string | null; draft: number | null }>(
    `SELECT id, point, draft FROM learning_point
     WHERE case_id = ? AND deleted = 0 ORDER BY position, id`,
    caseId,
  );
}

export interface AgendaRow extends Record<string, unknown> {
  id: string;
  meeting_id: string;
  discussed: number;
  day: string;
  status: string;
  series_id: string;
}

/** A case's places on agendas, the latest meeting first. */
export function agendaOf(db: ReadHandle, caseId: string): AgendaRow[] {
  return db.all<AgendaRow>(
    `SELECT i.id, i.meeting_id, coalesce(i.discussed, 0) AS discussed, m.day, m.status, m.series_id
     FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id AND m.deleted = 0
     WHERE i.case_id = ? AND i.deleted = 0 ORDER BY m.day DESC, m.id`,
    caseId,
  );
}

/** People whose letter before the meeting was dealt with in one way or another. */
export function dealtWith(db: ReadHandle, caseId: string): Set<string> {
  const rows = db.all<{ identity_id: string }>(
    `SELECT l.identity_id FROM letter l
     WHERE l.case_id = ? AND l.deleted = 0 AND l.kind = 'before' AND ${dealtWithSql('l')}`,
    caseId,
  );
  return new Set(rows.map(({ identity_id }) => identity_id));
}
