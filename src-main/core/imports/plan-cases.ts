import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { CaseRow as RowOfFile } from '../../../src-shared/rules/imports/cases.ts';
import { type Reading, rejected } from '../../../src-shared/rules/imports/row.ts';
import { isHeld } from '../../../src-shared/rules/realm/index.ts';
import { nextCode } from '../cases/arriving.ts';
import { agendaOf } from '../meetings/queries.ts';
import { allSeries } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { causeReader } from './case-causes.ts';
import { type CasePlace, importedCase } from './case-changes.ts';
import { caseFingerprintOf, hasCaseLike } from './fingerprints.ts';
import { isSigned, meetingFinder } from './meeting-finder.ts';
import type { TakeNote } from './notes.ts';
import type { RowTexts } from './row-guard.ts';
import type { ReadRow } from './rows.ts';
import { rejectedStep, rejectionOf, type Step } from './steps.ts';

/** Every text of a case is meant for a room. */
export const textsOfCase = (row: RowOfFile): RowTexts => ({
  words: {
    case_id: row.caseId,
    clinical_information: row.clinicalInformation,
    original_opinion: row.originalOpinion,
    later_opinion: row.laterOpinion,
    question: row.question,
    chair_title: row.chairTitle,
    room_title: row.roomTitle,
    pacs_folder: row.pacsFolder,
    pacs_position: row.pacsPosition,
    learning_point: row.learningPoint,
  },
});

interface CasesOf {
  db: ReadHandle;
  dataKey: Uint8Array;
  take: TakeNote;
  /** Columns that are never read: rejected rows do not have them either. */
  hidden: ReadonlySet<number>;
}

/**
 * What a file of cases comes to, one step a row. A case of a meeting that was held comes closed and
 * discussed, any other is new. Nobody is said to have sent it or to be in it. A row that was taken
 * before, word for word, is unchanged.
 */
export async function* planCases(
  rows: AsyncIterable<ReadRow<RowOfFile>>,
  { db, dataKey, take, hidden }: CasesOf,
): AsyncGenerator<Step> {
  const placeOf = placeFinder(db);
  const causesOf = causeReader();
  const fingerprint = caseFingerprintOf(dataKey);
  const seen = new Set<string>();
  const codes = codeGiver(db);
  const positions = new Map<string, number>();
  for await (const { row, cells, reading } of rows) {
    const place = reading.ok ? placeOf(reading.value) : reading;
    const causes = reading.ok ? causesOf(reading.value) : reading;
    if (!reading.ok || !place.ok || !causes.ok) {
      const shown = cells.map((cell, column) => (hidden.has(column) ? '' : cell));
      const faults = [reading, place, causes].flatMap((one) => (one.ok ? [] : one));
      for (const fault of faults.slice(0, 1)) {
        yield rejectedStep({ row, cells: shown }, rejectionOf(fault));
      }
      continue;
    }
    const mark = fingerprint(reading.value);
    const name = Buffer.from(mark).toString('base64');
    if (seen.has(name) || hasCaseLike(db, mark)) {
      yield { verdicts: [{ row, outcome: 'unchanged' }], write: null };
      continue;
    }
    seen.add(name);
    const { meeting } = place.value;
    const position = meeting ? (positions.get(meeting.id) ?? agendaOf(db, meeting.id).length) : 0;
    if (meeting) positions.set(meeting.id, position + 1);
    const given = {
      code: codes.give(reading.value.caseId),
      causes: causes.value,
      place: place.value,
      position,
    };
    yield {
      verdicts: [{ row, outcome: 'imported' }],
      write: async (writing) => {
        const { caseId, changes } = importedCase(reading.value, given, writing);
        return { changes, fingerprints: [{ fingerprint: mark, entryId: caseId }] };
      },
    };
  }
  if (codes.changed() > 0) take({ code: 'codes_changed', cases: codes.changed() });
}

/** Which series a row's case is of, and the held meeting that discussed it. */
function placeFinder(db: ReadHandle): (row: RowOfFile) => Reading<CasePlace> {
  const find = meetingFinder(db);
  const all = allSeries(db);
  const known = all.map(({ name }) => name);
  return ({ meeting: value, series: name }) => {
    if (value !== '') {
      const found = find(value);
      if (!found.ok) return rejected('meeting_id', found.code, { value });
      const { meeting } = found;
      if (isSigned(meeting)) return rejected('meeting_id', 'meeting_signed', { value });
      const series = all.find(({ id }) => id === meeting.series_id);
      if (!series) return rejected('meeting_id', 'unknown_meeting', { value });
      return { ok: true, value: { series, meeting: isHeld(meeting) ? meeting : null } };
    }
    const [only, ...more] = all;
    const series =
      name === ''
        ? more.length === 0 && only
        : all.find((one) => foldWord(one.name) === foldWord(name));
    if (series) return { ok: true, value: { series, meeting: null } };
    if (name === '') return rejected('series', 'series_needed', { known });
    return rejected('series', 'unknown_series', { value: name, known });
  };
}

/** Gives each case its code: the file's own where nothing else has it, else with a number behind. */
function codeGiver(db: ReadHandle) {
  const given = new Set<string>();
  let changed = 0;
  let last = Number(nextCode(db).slice(2)) - 1;
  const isTaken = (code: string): boolean =>
    given.has(code) ||
    db.get('SELECT 1 FROM learning_case WHERE code = ? AND deleted = 0', code) !== undefined;
  const free = (wanted: string): string => {
    if (!isTaken(wanted)) return wanted;
    changed += 1;
    let number = 2;
    while (isTaken(`${wanted}-${number}`)) number += 1;
    return `${wanted}-${number}`;
  };
  const next = (): string => {
    do last += 1;
    while (isTaken(`C-${last}`));
    return `C-${last}`;
  };
  return {
    give: (wanted: string): string => {
      const code = wanted === '' ? next() : free(wanted);
      given.add(code);
      return code;
    },
    /** How many got a number behind theirs. */
    changed: () => changed,
  };
}
