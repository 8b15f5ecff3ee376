import fc from 'fast-check';
import type {
  CountedEntry,
  CountedLine,
  CountedPerson,
  SummaryRules,
} from '../../../src-shared/rules/job-plans/index.ts';

/** A department as imports can bring it in: what they would refuse is not generated. */
export interface Department {
  people: (CountedPerson & { entries: (CountedEntry & { day: string })[] })[];
  rules: SummaryRules;
  period: { from: string; to: string };
}

const number = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));
const dayOf2023 = (days: number): string =>
  new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);

const lineNames = ['REALM attendance', 'Reflection', 'Audit', 'Clinical lists', '(no line)'];
/** As somebody may type one of them into another file. */
const typed = (name: string) =>
  fc.constantFrom(name, name.toUpperCase(), name.replaceAll(' ', '-'), ` ${name.toLowerCase()} `);

const line = (name: string): fc.Arbitrary<Omit<CountedLine, 'position'>> =>
  fc.record({
    name: fc.constant(name),
    category: fc.constantFrom('DCC', 'SPA', 'ANR'),
    activity: fc.constant('other'),
    quantity: fc.constantFrom('0', '0.125', '0.25', '1', '2.3333', '37.5', '90'),
    unit: fc.constantFrom('PA/week', 'hours/week', 'minutes/week', 'hours/month', 'hours/year'),
    countsAsLearning: fc.constantFrom(true, true, false),
  });

const lines = fc
  .shuffledSubarray(lineNames, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(line)))
  .map((all) => all.map((one, position) => ({ ...one, position })));

const workingWeeks = fc.constantFrom(null, '42', '41.5', '52');

/** Plans that begin on different days: the one that begins later is the later version. */
const plans = fc.uniqueArray(number(0, 700), { maxLength: 3 }).chain((starts) =>
  fc.tuple(
    ...starts
      .toSorted((a, b) => a - b)
      .map((start, index) =>
        fc
          .record({ lines, workingWeeks, days: fc.option(number(30, 500), { nil: null }) })
          .map(({ days, ...rest }) => ({
            ...rest,
            id: `plan-${index}`,
            from: dayOf2023(start),
            to: days === null ? null : dayOf2023(start + days),
            status: 'agreed' as const,
            version: index + 1,
          })),
      ),
  ),
);

const wte = fc.constantFrom('1', '0.8', '0.55', '0.125');

/** One spell, or two of which the second changes the WTE, after a gap or at once. */
const employment = fc
  .record({
    start: number(-200, 400),
    first: wte,
    change: fc.option(fc.record({ after: number(20, 300), wte, gap: fc.constantFrom(0, 1, 40) }), {
      nil: null,
    }),
    ends: fc.option(number(301, 700), { nil: null }),
  })
  .map(({ start, first, change, ends }) => {
    const end = ends === null ? null : dayOf2023(start + ends);
    if (change === null) return [{ from: dayOf2023(start), to: end, wte: first }];
    const until = dayOf2023(start + change.after - 1 - change.gap);
    return [
      { from: dayOf2023(start), to: change.gap === 0 ? null : until, wte: first },
      { from: dayOf2023(start + change.after), to: end, wte: change.wte },
    ].filter(({ from, to }) => to === null || from <= to);
  });

interface Stretch {
  start: number;
  days: number;
}

/** Any day, but more often one near an end of the period, where months are cut. */
const dayAround = ({ start, days }: Stretch) =>
  fc
    .oneof(
      number(0, 1_000),
      number(-25, 25).map((off) => start + off),
      number(-25, 25).map((off) => start + days + off),
    )
    .map(dayOf2023);

const entry = (stretch: Stretch) =>
  fc.record({
    day: dayAround(stretch),
    minutes: fc.integer({ min: 1, max: 1440 }),
    kind: fc.constantFrom('in_planned_time', 'own_time', 'displaced'),
    line: fc.oneof(
      fc
        .constantFrom(...lineNames)
        .chain(typed)
        .map((name) => name.trim()),
      fc.constantFrom(null, 'Teaching'),
    ),
  }) satisfies fc.Arbitrary<CountedEntry & { day: string }>;

const person = (index: number, stretch: Stretch): fc.Arbitrary<Department['people'][number]> =>
  fc.record({
    id: fc.constant(`person-${index}`),
    staffId: fc.constant(`P${index}`),
    name: fc.constantFrom('Fictive, Idris', 'Sam "Mock" O’Pretend', 'Łukasz Demo', 'Aoife Bán'),
    staffGroup: fc.constantFrom('Reporting radiographer', 'Sonographer'),
    contract: fc.constantFrom('PA', 'AfC'),
    nation: fc.constantFrom('England', 'Scotland', 'Wales', 'NI'),
    employment,
    plans,
    entries: fc.array(entry(stretch), { minLength: 4, maxLength: 12 }),
  });

const departmentIn = (stretch: Stretch): fc.Arbitrary<Department> =>
  fc.record({
    people: fc.tuple(person(1, stretch), person(2, stretch), person(3, stretch)),
    rules: fc.record({
      departmentWorkingWeeks: workingWeeks,
      policies: fc.array(
        fc.record({
          from: number(0, 500).map(dayOf2023),
          to: fc.constantFrom(null, '2024-12-15'),
          minutesPerMonth: fc.integer({ min: 1, max: 600 }),
          staffGroup: fc.constantFrom(null, 'sonographer'),
          scaledByWte: fc.boolean(),
          agreedBy: fc.constant('Fictional board'),
          reviewOn: fc.constant(null),
        }),
        { maxLength: 2 },
      ),
    }),
    period: fc.constant({
      from: dayOf2023(stretch.start),
      to: dayOf2023(stretch.start + stretch.days),
    }),
  });

export const department: fc.Arbitrary<Department> = fc
  .record({ start: number(100, 700), days: number(0, 400) })
  .chain(departmentIn);
