import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { viewOf } from '../../../src-main/core/presenter/calls.ts';
import { openInMemory, type WriteHandle } from '../../../src-main/core/store/database.ts';
import { migrate } from '../../../src-main/core/store/migrations/index.ts';
import { caseStates } from '../../../src-shared/model/cases.ts';
import { tablesByName } from '../../../src-shared/model/index.ts';
import { revealSteps } from '../../../src-shared/model/meetings.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { codesOf } from '../../../src-shared/model/vocabulary.ts';

/**
 * A person's name is put into every column that the room must not see, of every table near a
 * running meeting; whatever the step, the shared screen's answer never holds it.
 */

/** What the room may see, and what must be well formed for anything to be shown at all. */
const forTheRoom: Record<string, readonly string[]> = {
  series: ['name'],
  meeting: ['series_id', 'day', 'status'],
  agenda_item: ['meeting_id', 'case_id', 'vote_options', 'vote_counts', 'reporter_adds'],
  learning_case: [
    'series_id',
    'state',
    'parked_process',
    'released_on',
    'room_title',
    'room_staff_group',
    'room_shift',
    'room_site',
    'clinical_information',
    'question',
    'original_opinion',
    'later_opinion',
  ],
  case_picture: ['case_id', 'blob'],
  learning_point: ['meeting_id', 'case_id', 'point'],
  // Whole tables that stand beside a case, with a name wherever there is room for text.
  case_identity: ['case_id', 'series_id'],
  letter: ['case_id', 'series_id', 'meeting_id'],
  second_opinion: ['case_id'],
  attendance: ['meeting_id'],
  meeting_comment: ['meeting_id'],
  meeting_addendum: ['meeting_id'],
  action: ['meeting_id', 'case_id', 'series_id'],
};

const NAME = 'Zebedee Quillfeather';
const DAY = '2026-11-26';
const showableStates: readonly string[] = ['scheduled', 'discussed'];

let db: WriteHandle;
beforeAll(() => {
  db = openInMemory(null);
  migrate(db);
});
afterAll(() => db.close());

/** Writes a row past the log: the name in every text and sealed column that is not the room's. */
function insert(table: string, id: string, patch: Row): void {
  const model = tablesByName[table];
  if (!model) throw new Error(`no table ${table}`);
  const cells = Object.entries(model.columns).map(([column, { type }]) => {
    if (column in patch) return patch[column] ?? null;
    if (forTheRoom[table]?.includes(column)) return null;
    return { text: `${NAME}, ${column}`, blob: Buffer.from(NAME), integer: 1 }[type];
  });
  const names = ['id', ...Object.keys(model.columns), 'deleted', 'clock'];
  db.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    id,
    ...cells,
    0,
    new Uint8Array(16),
  );
}

const words = fc.lorem({ maxCount: 6 });
const arbitraryCase = fc.record({
  state: fc.constantFrom(...codesOf(caseStates)),
  parked: fc.constantFrom(null, 'complaint'),
  released: fc.constantFrom(null, '2026-11-20'),
  title: words,
  clinical: words,
  question: fc.oneof(words, fc.constant('')),
  original: words,
  later: words,
  options: fc.constantFrom(null, 'Rib fracture\nNo fracture'),
  counts: fc.constantFrom(null, '11 6', '- 2'),
  reporterAdds: fc.constantFrom(null, 'The sagittals sit last.'),
  frames: fc.array(fc.boolean(), { maxLength: 4 }),
  points: fc.array(fc.boolean(), { maxLength: 4 }),
});
const arbitraryRun = fc.record({
  cases: fc.array(arbitraryCase, { minLength: 1, maxLength: 4 }),
  chosen: fc.nat(3),
  step: fc.constantFrom(...revealSteps),
  frame: fc.nat(6),
  voteOpen: fc.boolean(),
  inPacs: fc.boolean(),
  running: fc.boolean(),
});
type Run = typeof arbitraryRun extends fc.Arbitrary<infer T> ? T : never;

const itemOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const tables = [...Object.keys(forTheRoom), 'meeting_run'];

function store(run: Run): void {
  for (const table of tables) db.exec(`DELETE FROM ${table}`);
  const [series_id, meeting_id] = ['series-1', 'meeting-1'];
  insert('series', series_id, { name: 'REALM, main site' });
  insert('meeting', meeting_id, {
    series_id,
    day: DAY,
    status: run.running ? 'running' : 'ended',
  });
  run.cases.forEach((one, n) => {
    const case_id = `case-${n}`;
    insert('learning_case', case_id, {
      series_id,
      state: one.state,
      parked_process: one.parked,
      released_on: one.released,
      room_title: one.title,
      clinical_information: one.clinical,
      question: one.question,
      original_opinion: one.original,
      later_opinion: one.later,
    });
    insert('agenda_item', itemOf(n), {
      meeting_id,
      case_id,
      position: n,
      vote_options: one.options,
      vote_counts: one.counts,
      reporter_adds: one.reporterAdds,
    });
    one.frames.forEach((covered, position) => {
      const blob = `${n}${position}`.padEnd(64, '0');
      const covered_on = covered ? DAY : null;
      insert('case_picture', `${case_id}-${position}`, { case_id, blob, position, covered_on });
    });
    one.points.forEach((draft, position) => {
      const point = draft ? `Draft: ask ${NAME}` : 'Read the sagittals.';
      const id = `${case_id}-point-${position}`;
      insert('learning_point', id, { meeting_id, case_id, point, draft: draft ? 1 : 0, position });
    });
    insert('case_identity', `${case_id}-identity`, { case_id, series_id });
    insert('letter', `${case_id}-letter`, { case_id, series_id, meeting_id });
    insert('second_opinion', `${case_id}-second`, { case_id });
    insert('action', `${case_id}-action`, { case_id, meeting_id, series_id });
  });
  for (const table of ['attendance', 'meeting_comment', 'meeting_addendum']) {
    insert(table, `${table}-1`, { meeting_id });
  }
  const { step, frame, voteOpen, inPacs } = run;
  const itemId = itemOf(run.chosen % run.cases.length);
  const state = { itemId, step, frame, zoom: 1, voteOpen, inPacs, revealed: [], at: 1 };
  db.run('INSERT INTO meeting_run VALUES (?, ?)', meeting_id, JSON.stringify(state));
}

it('names nobody, whatever the case and the step', () => {
  let shown = 0;
  fc.assert(
    fc.property(arbitraryRun, (run) => {
      store(run);
      const view = viewOf(db, DAY);
      expect(JSON.stringify(view)).not.toContain('Quillfeather');
      const chosen = run.cases[run.chosen % run.cases.length];
      const isParked = chosen?.parked !== null && chosen?.released === null;
      const mayShow =
        run.running && !run.inPacs && !isParked && showableStates.includes(chosen?.state ?? '');
      expect(view.current !== null).toBe(mayShow);
      if (!view.current || !chosen) return;
      shown += 1;
      const { current } = view;
      const at = revealSteps.indexOf(run.step);
      expect(current.frames).toHaveLength(at >= 1 ? chosen.frames.filter(Boolean).length : 0);
      expect(current.question).toBe(at >= 2 ? chosen.question : null);
      expect(current.originalOpinion).toBe(at >= 3 ? chosen.original : null);
      expect(current.laterOpinion).toBe(at >= 3 ? chosen.later : null);
      expect(current.points).toHaveLength(
        at >= 4 ? chosen.points.filter((draft) => !draft).length : 0,
      );
      if (run.voteOpen) expect(current.options.every(({ count }) => count === null)).toBe(true);
      expect(current.number).toBeLessThanOrEqual(current.of);
    }),
    { numRuns: 500 },
  );
  expect(shown).toBeGreaterThan(20);
});
