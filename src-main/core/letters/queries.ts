import type { CaseKind, CaseState, Modality, Region } from '../../../src-shared/model/cases.ts';
import type { LetterKind, ToldState } from '../../../src-shared/model/letters.ts';
import { attemptsEnough } from '../../../src-shared/rules/letters/index.ts';
import type { IdentityRow } from '../cases/identities.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of letters and of the cases they are about. Names in them are sealed. */

export interface LetterRow extends Record<string, unknown> {
  id: string;
  series_id: string;
  case_id: string;
  identity_id: string;
  meeting_id: string | null;
  kind: LetterKind;
  words: Uint8Array | null;
  state: ToldState;
  told_on: string | null;
  told_by: string | null;
  /** Days, joined by spaces. */
  attempts: string;
}

const letterColumns = `l.id, l.series_id, l.case_id, l.identity_id, l.meeting_id, l.kind, l.words,
  coalesce(l.state, 'not_yet') AS state, l.told_on, l.told_by, coalesce(l.attempts, '') AS attempts`;

/**
 * `isDealtWith` of the rules as SQL, 1 or 0, for a letter's row under an alias; 0 where there is no
 * letter. Attempts are different days of ten characters, joined by spaces.
 */
export const dealtWithSql = (letter: string): string =>
  `(CASE coalesce(${letter}.state, 'not_yet') WHEN 'not_yet' THEN 0
    WHEN 'left' THEN length(coalesce(${letter}.attempts, '')) >= ${11 * attemptsEnough - 1} ELSE 1 END)`;

export function letterById(db: ReadHandle, id: string): LetterRow | null {
  const sql = `SELECT ${letterColumns} FROM letter l WHERE l.id = ? AND l.deleted = 0`;
  return db.get<LetterRow>(sql, id) ?? null;
}

/** Letters of a case, those already dealt with first. */
function lettersOfCase(db: ReadHandle, caseId: string): LetterRow[] {
  return db.all<LetterRow>(
    `SELECT ${letterColumns} FROM letter l WHERE l.case_id = ? AND l.deleted = 0
     ORDER BY l.state = 'not_yet', l.id`,
    caseId,
  );
}

/**
 * The letter of a kind to somebody in a case. There is one, whatever meeting it was for last: whoever
 * was told of a case stays told when it moves to another meeting.
 */
export function letterOf(
  db: ReadHandle,
  identity: { id: string; case_id: string },
  kind: LetterKind,
): LetterRow | null {
  const letters = lettersOfCase(db, identity.case_id);
  return letters.find((row) => row.identity_id === identity.id && row.kind === kind) ?? null;
}

export interface CaseRow extends Record<string, unknown> {
  id: string;
  series_id: string;
  code: string;
  kind: CaseKind;
  state: CaseState;
  modality: Modality | null;
  region: Region | null;
  chair_title: string;
  room_title: string;
  pacs_folder: string;
  pacs_position: string;
  identities_gone_on: string | null;
}

const caseColumns = `c.id, c.series_id, c.code, c.kind, c.state, c.modality, c.region,
  coalesce(c.chair_title, '') AS chair_title, coalesce(c.room_title, '') AS room_title,
  coalesce(c.pacs_folder, '') AS pacs_folder, coalesce(c.pacs_position, '') AS pacs_position,
  c.identities_gone_on`;

export function caseOfLetter(db: ReadHandle, caseId: string): CaseRow | null {
  const sql = `SELECT ${caseColumns} FROM learning_case c WHERE c.id = ? AND c.deleted = 0`;
  return db.get<CaseRow>(sql, caseId) ?? null;
}

export function identityById(db: ReadHandle, id: string): IdentityRow | null {
  const sql = `SELECT id, case_id, series_id, part, who FROM case_identity
    WHERE id = ? AND deleted = 0`;
  return db.get<IdentityRow>(sql, id) ?? null;
}

export interface CaseWithPeople {
  case: CaseRow;
  identities: IdentityRow[];
  letters: LetterRow[];
}

/**
 * Cases of a meeting's agenda in order, or one case, each with the people in it and the letters to
 * them. Once identities were destroyed, those who had a letter are still there, without a name.
 */
export function casesWithPeople(
  db: ReadHandle,
  asked: { meetingId: string } | { caseId: string },
): CaseWithPeople[] {
  const cases =
    'meetingId' in asked
      ? db.all<CaseRow>(
          `SELECT ${caseColumns} FROM agenda_item a CROSS JOIN learning_case c ON c.id = a.case_id
           WHERE a.meeting_id = ? AND a.deleted = 0 AND c.deleted = 0 ORDER BY a.position, a.id`,
          asked.meetingId,
        )
      : [caseOfLetter(db, asked.caseId)].filter((row) => row !== null);
  return cases.map((row) => {
    const letters = lettersOfCase(db, row.id);
    const written = new Set(letters.map(({ identity_id }) => identity_id));
    const identities = db.all<IdentityRow & { deleted: number }>(
      `SELECT id, case_id, series_id, part, who, deleted FROM case_identity
       WHERE case_id = ? ORDER BY part DESC, id`,
      row.id,
    );
    const isGone = row.identities_gone_on !== null;
    return {
      case: row,
      identities: identities.filter(({ id, deleted }) => !deleted || (isGone && written.has(id))),
      letters,
    };
  });
}

/** Days as a letter's row keeps them, first to last. */
export const daysOf = (attempts: string): string[] =>
  attempts.split(' ').filter((day) => day !== '');

/** Day of the meeting that a letter is about: the one it names, else the case's latest. */
export function meetingDayOf(
  db: ReadHandle,
  caseId: string,
  meetingId: string | null,
): string | null {
  const day = meetingId
    ? db.get<{ day: string }>('SELECT day FROM meeting WHERE id = ? AND deleted = 0', meetingId)
    : db.get<{ day: string }>(
        `SELECT m.day FROM agenda_item a CROSS JOIN meeting m ON m.id = a.meeting_id
         WHERE a.case_id = ? AND a.deleted = 0 AND m.deleted = 0 ORDER BY m.day DESC LIMIT 1`,
        caseId,
      );
  return day?.day ?? null;
}

/** A department's own wordings of a series, by kind. */
export function ownWordings(
  db: ReadHandle,
  seriesId: string,
): { kind: string; subject: string; body: string }[] {
  return db.all<{ kind: string; subject: string; body: string }>(
    `SELECT kind, subject, body FROM letter_template
     WHERE series_id = ? AND deleted = 0 AND body IS NOT NULL ORDER BY id`,
    seriesId,
  );
}
