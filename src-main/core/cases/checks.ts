import { type ReadyCheck, readyChecks } from '../../../src-shared/rules/cases/ready-checks.ts';
import type { ReadHandle } from '../store/database.ts';
import { type CaseRow, dealtWith, isParked, picturesOf } from './queries.ts';
import { foundIn } from './texts.ts';

/** Parts of people whom a letter goes to: whoever sent it knows, and a tool reads none. */
const untold: readonly string[] = ['submitter', 'ai_tool'];

/** How far a case is on its way to the room. `found` stands in for the guard where its answer is known. */
export function checksOf(
  db: ReadHandle,
  row: CaseRow,
  found: typeof foundIn = foundIn,
): { check: ReadyCheck; done: boolean }[] {
  const pictures = picturesOf(db, row.id);
  const told = dealtWith(db, row.id);
  const toTell = db
    .all<{ id: string; part: string }>(
      'SELECT id, part FROM case_identity WHERE case_id = ? AND deleted = 0',
      row.id,
    )
    .filter(({ part }) => !untold.includes(part));
  return readyChecks({
    found: found(
      row,
      pictures.map(({ caption }) => caption),
    ),
    teamTold: row.team_told,
    addendum: row.addendum,
    referrerTold: row.referrer_told,
    reporterTold: row.reporter_told,
    toTell: { all: toTell.length, dealtWith: toTell.filter(({ id }) => told.has(id)).length },
    uncovered: pictures.filter(({ covered_on }) => covered_on === null).length,
    roomTitle: row.room_title ?? '',
    anonymityCheckedOn: row.anonymity_checked_on,
    otherProcessAsked: row.other_process_asked === 1,
    parked: isParked(row),
  });
}
