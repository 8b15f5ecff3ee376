import fc from 'fast-check';
import type {
  CountedEntry,
  CountedLine,
  CountedPerson,
  CountedPlan,
  EmploymentSpell,
  LearningPolicy,
  SummaryRules,
} from '../../../src-shared/rules/job-plans/index.ts';

/*
 * Days and lengths are drawn without fast-check's bias to small numbers, and long before short:
 * random dates that rarely meet would leave most runs with nothing planned.
 */
const length = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));

const someOf = <T>(one: fc.Arbitrary<T>, least: number, most: number) =>
  length(least, most).chain((count) => fc.array(one, { minLength: count, maxLength: count }));

const dayFrom2023 = (days: number): string =>
  new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);

/** Any day of 2023 to autumn 2025, more often one on which something turns. */
const day = fc.oneof(
  fc.constantFrom(
    '2023-02-28',
    '2023-03-01',
    '2023-12-31',
    '2024-01-01',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
    '2024-12-31',
    '2025-02-28',
    '2025-03-01',
    '2025-03-31',
    '2025-04-01',
  ),
  length(0, 1_000).map(dayFrom2023),
);

/** Open, some days after the first one, or (as bad data can be) before it. */
const ending = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: length(60, 900) },
  { weight: 1, arbitrary: length(-3, 60) },
);
const laterBy = (from: string, days: number | null): string | null =>
  days === null ? null : new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** Begins later than most plans; from one day to two years and more. */
export const period = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: day },
      { weight: 3, arbitrary: length(400, 1_300).map(dayFrom2023) },
    ),
    fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: length(1, 40) },
      { weight: 3, arbitrary: length(41, 400) },
      { weight: 2, arbitrary: length(401, 800) },
    ),
  )
  .map(([from, days]) => ({ from, to: laterBy(from, days) as string }));

const lineName = fc.constantFrom(
  'REALM attendance',
  'realm-attendance',
  'REALM_Attendance',
  'Reflection',
  'reflection ',
  'Audit',
  'Clinical reporting',
  '(no line)',
  '(total)',
);

const line: fc.Arbitrary<CountedLine> = fc.record({
  name: lineName,
  category: fc.constantFrom('DCC', 'SPA', 'ANR'),
  activity: fc.constant('other'),
  quantity: fc.constantFrom('0', '0.125', '0.25', '1', '1.5', '2.3333', '37.5', '42', '90'),
  unit: fc.constantFrom('PA/week', 'hours/week', 'minutes/week', 'hours/month', 'hours/year'),
  countsAsLearning: fc.constantFrom(true, true, true, false),
  position: fc.integer({ min: 0, max: 4 }),
});

const workingWeeks = fc.constantFrom(null, null, '42', '41.5', '52', '0');

const plan: fc.Arbitrary<Omit<CountedPlan, 'id'>> = fc
  .record({
    from: day,
    ending,
    status: fc.oneof(
      { weight: 4, arbitrary: fc.constant('agreed' as const) },
      { weight: 1, arbitrary: fc.constantFrom('draft', 'proposed', 'withdrawn') },
    ),
    version: length(1, 3),
    workingWeeks,
    lines: someOf(line, 1, 4),
  })
  .map(({ ending: days, ...rest }) => ({ ...rest, to: laterBy(rest.from, days) }));

const spell: fc.Arbitrary<EmploymentSpell> = fc
  .record({ from: day, ending, wte: fc.constantFrom('1', '1.0', '0.8', '0.55', '0.125', '0') })
  .map(({ from, ending: days, wte }) => ({ from, to: laterBy(from, days), wte }));

export const person: fc.Arbitrary<CountedPerson> = fc.record({
  id: fc.constant('p1'),
  staffId: fc.constant('R001'),
  name: fc.constant('Robin Example'),
  staffGroup: fc.constantFrom('Reporting radiographer', 'Sonographer'),
  contract: fc.constantFrom('PA', 'AfC'),
  nation: fc.constantFrom('England', 'Scotland', 'Wales', 'NI'),
  employment: fc.oneof(
    fc.constant([{ from: '2020-01-01', to: null, wte: '1' }]),
    someOf(spell, 0, 3),
  ),
  plans: fc
    .oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 15, arbitrary: someOf(plan, 1, 5) })
    .map((plans) => plans.map((one, index) => ({ ...one, id: `plan-${index}` }))),
});

export const entries: fc.Arbitrary<CountedEntry[]> = someOf(
  fc.record({
    line: fc.option(fc.oneof(lineName, fc.constant('Teaching')), { nil: null }),
    minutes: fc.integer({ min: 1, max: 1440 }),
    kind: fc.constantFrom('in_planned_time', 'own_time', 'displaced'),
  }),
  0,
  8,
);

const policy: fc.Arbitrary<LearningPolicy> = fc
  .record({
    from: day,
    ending,
    minutesPerMonth: fc.integer({ min: 0, max: 600 }),
    staffGroup: fc.constantFrom(null, 'reporting-radiographer', 'SONOGRAPHER'),
    scaledByWte: fc.boolean(),
  })
  .map(({ ending: days, ...rest }) => ({
    ...rest,
    to: laterBy(rest.from, days),
    agreedBy: 'Fictional board',
    reviewOn: '2027-01-01',
  }));

export const rules: fc.Arbitrary<SummaryRules> = fc
  .record({
    departmentWorkingWeeks: workingWeeks,
    policies: someOf(policy, 0, 3),
  })
  // Two policies of one group, day and size that differ in scale only would have no rule to choose by.
  .filter(
    ({ policies }) =>
      new Set(policies.map((one) => `${one.staffGroup} ${one.from} ${one.minutesPerMonth}`))
        .size === policies.length,
  );
