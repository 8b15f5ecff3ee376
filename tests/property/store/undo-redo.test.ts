import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openForReading } from '../../../src-main/core/store/database.ts';
import type { InputOf } from '../../../src-shared/contract/index.ts';
import { tablesByName } from '../../../src-shared/model/index.ts';
import { radiographer, startWithWorkspace } from '../../integration/helpers/workspace.ts';

/** Tables whose rows undo gives back; keys, roles and records of acts stay (see `reversal.ts`). */
const undone = [
  'workspace_setting',
  'person',
  'employment',
  'job_plan',
  'job_plan_line',
  'learning_policy',
  'learning_entry',
];

type Step =
  | { do: 'log'; minutes: number; title: string }
  | { do: 'save' | 'remove'; which: number; minutes: number }
  | { do: 'person'; number: number }
  | { do: 'wte'; which: number; wte: string }
  | { do: 'policy' | 'settings'; minutes: number }
  | { do: 'undo' }
  | { do: 'redo' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof<fc.WeightedArbitrary<Step>[]>(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('log' as const),
        minutes: fc.integer({ min: 1, max: 600 }),
        title: fc.constantFrom('Reread a wrist series', 'Journal club', 'Audit of laterality'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom('save' as const, 'remove' as const),
        which: fc.nat(9),
        minutes: fc.integer({ min: 1, max: 600 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('person' as const), number: fc.nat(99) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('wte' as const),
        which: fc.nat(5),
        wte: fc.constantFrom('0.5', '0.8', '1'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('policy' as const, 'settings' as const),
        minutes: fc.integer({ min: 1, max: 600 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Step>({ do: 'undo' }, { do: 'undo' }, { do: 'redo' }),
    },
  ),
  { minLength: 5, maxLength: 25 },
);

const entryOf = (title: string, minutes: number): InputOf<'learning.log'> => ({
  title,
  day: '2026-11-24',
  minutes,
  line: null,
  activity: 'reflection',
  kind: 'own_time',
  displacedReason: null,
  hcpcType: null,
  reflection: null,
  action: null,
});

it('undo and redo walk back and forth over the same live rows, and the log rebuilds them', async () => {
  const test = await startWithWorkspace();
  const path = join(test.folder, 'workspace', 'workspace.db');
  /** Live rows of the tables that undo gives back, without clocks. */
  const live = (): string => {
    const db = openForReading({ path, key: test.dataKey(), nativeBinding: null });
    const rows = undone.map((table) => {
      const columns = ['id', ...Object.keys(tablesByName[table]?.columns ?? {})].join(', ');
      const all = db.all(`SELECT ${columns} FROM ${table} WHERE deleted = 0 ORDER BY id`);
      return all.map((row) =>
        Object.values(row).map((cell) =>
          cell instanceof Uint8Array ? Buffer.from(cell).toString('hex') : cell,
        ),
      );
    });
    db.close();
    return JSON.stringify(rows);
  };

  const run = async (step: Exclude<Step, { do: 'undo' } | { do: 'redo' }>): Promise<boolean> => {
    if (step.do === 'log') {
      await test.ask('learning.log', entryOf(step.title, step.minutes));
    } else if (step.do === 'save' || step.do === 'remove') {
      const { entries } = await test.ask('learning.list', {});
      const entry = entries[step.which % Math.max(1, entries.length)];
      if (!entry) return false;
      if (step.do === 'remove') await test.ask('learning.remove', { id: entry.id });
      else await test.ask('learning.save', { ...entryOf('Changed', step.minutes), id: entry.id });
    } else if (step.do === 'person') {
      const staffId = `U${step.number}`;
      const people = await test.ask('people.list', {});
      if (people.some((person) => person.staffId === staffId)) return false;
      await test.ask('people.add', { ...radiographer, staffId, name: `Person ${step.number}` });
    } else if (step.do === 'wte') {
      const people = (await test.ask('people.list', {})).filter(({ staffId }) =>
        staffId.startsWith('U'),
      );
      const person = people[step.which % Math.max(1, people.length)];
      if (!person) return false;
      const { access: _access, keysResetAt: _reset, ...details } = person;
      const employment = [
        ...details.employment.slice(0, 1),
        { from: '2026-06-01', to: null, wte: step.wte },
      ];
      await test.ask('people.save', { ...details, employment });
    } else if (step.do === 'policy') {
      await test.ask('job-plans.savePolicy', {
        staffGroup: null,
        from: '2026-04-01',
        to: null,
        minutesPerMonth: step.minutes,
        scaledByWte: true,
        agreedBy: 'Imaging board',
        reviewOn: null,
      });
    } else {
      await test.ask('workspace.saveSettings', {
        name: `Imaging ${step.minutes}`,
        workingWeeks: null,
      });
    }
    return true;
  };

  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      // States that undo and redo must come back to: the present one is `past`'s last.
      const past = [live()];
      let future: string[] = [];
      for (const step of sequence) {
        if (step.do === 'undo') {
          if (past.length === 1) continue;
          await test.ask('history.undo', {});
          future.push(past.pop() ?? '');
        } else if (step.do === 'redo') {
          const next = future.pop();
          if (next === undefined) continue;
          await test.ask('history.redo', {});
          past.push(next);
        } else {
          if (!(await run(step))) continue;
          past.push(live());
          future = [];
        }
        expect(live()).toBe(past.at(-1));
      }
    }),
    { numRuns: Number(process.env.UNDO_RUNS ?? 40) },
  );
  const verified = await test.ask('workspace.verify', {});
  expect(verified.checks.filter((check) => !check.ok)).toEqual([]);
  await test.core.close();
}, 300_000);
