/**
 * The job-plan rules a second time, as slowly and plainly as they can be said: one day after the
 * other, with a calendar and arithmetic of its own. It shares nothing with the implementation but
 * the shapes of the input, which are only types.
 *
 * Every amount is an integer count of one tiny unit, 1/UNIT of a minute. UNIT holds every divisor
 * the rules have (7 days, 52 weeks, months of 28 to 31 days, years of 365 and 366), and 10^12 for
 * the decimals; a division that leaves something over fails.
 */
import type {
  CountedEntry,
  CountedPerson,
  CountedPlan,
  EmploymentSpell,
  LearningPolicy,
  SummaryRules,
} from '../../../src-shared/rules/job-plans/index.ts';
import { anniversary, everyDay, lengthOfMonth } from './oracle-calendar.ts';

const UNIT = 7n * 52n * 28n * 29n * 30n * 31n * 365n * 366n * 10n ** 12n;

export interface OracleRow {
  line: string | null;
  category: string;
  plannedUnits: bigint;
  planned: number;
  inPlan: number;
  own: number;
  displaced: number;
  notYetLogged: number;
  percent: string | null;
}

export interface OracleSummary {
  rows: OracleRow[];
  total: OracleRow;
  wte: string;
  policyMinutes: number | null;
  leaveNotTakenOut: boolean;
  leftOutMinutes: number;
}

/** The units as a fraction of minutes, to compare with an exact result. */
export function asFraction(units: bigint): { numerator: bigint; denominator: bigint } {
  return { numerator: units, denominator: UNIT };
}

export function oraclePlanOn(plans: readonly CountedPlan[], day: string): CountedPlan | null {
  const begun = plans.filter((plan) => plan.status === 'agreed' && plan.from <= day);
  const greatest = Math.max(...begun.map((plan) => plan.version));
  const newest = begun.filter((plan) => plan.version === greatest);
  const latestStart = newest
    .map((plan) => plan.from)
    .sort()
    .pop();
  const candidates = newest.filter((plan) => plan.from === latestStart);
  const id = candidates
    .map((plan) => plan.id)
    .sort()
    .pop();
  const plan = candidates.find((candidate) => candidate.id === id);
  return plan && (plan.to === null || day <= plan.to) ? plan : null;
}

/** The plan year of a day, found by trying every anniversary; not cut at the plan's end. */
export function oraclePlanYear(plan: CountedPlan, day: string): string[] {
  let start = plan.from;
  for (let years = 1; ; years++) {
    const next = anniversary(plan.from, years);
    if (next > day) return everyDay(start, next).slice(0, -1);
    start = next;
  }
}

/** Units that line number `index` of a plan comes to on the days of a period. */
export function oraclePlannedUnits(
  person: CountedPerson,
  plan: CountedPlan,
  index: number,
  days: readonly string[],
  departmentWeeks: string | null,
): bigint {
  let units = 0n;
  for (const day of days) {
    if (oraclePlanOn(person.plans, day)?.id !== plan.id) continue;
    if (oracleSpellOn(person.employment, day) === null) continue;
    units += unitsOfDay(person, plan, index, day, departmentWeeks);
  }
  return units;
}

export function oracleSummary(
  person: CountedPerson,
  entries: readonly CountedEntry[],
  days: readonly string[],
  rules: SummaryRules,
): OracleSummary {
  const names: string[] = [];
  const rowByName: Record<string, { line: string; category: string; units: bigint }> = {};
  const otherNames: string[] = [];
  let leaveNotTakenOut = false;
  let employedDays = 0n;
  let wteSum = 0n;
  let policyUnits: bigint | null = null;

  for (const day of days) {
    const plan = oraclePlanOn(person.plans, day);
    const spell = oracleSpellOn(person.employment, day);
    const policy = oraclePolicyOn(rules.policies, person.staffGroup, day);
    if (spell) {
      employedDays += 1n;
      wteSum += tenThousandths(spell.wte);
    }
    if (policy) {
      policyUnits ??= 0n;
      if (spell) {
        const share = policy.scaledByWte ? tenThousandths(spell.wte) : 10_000n;
        const month = BigInt(lengthOfMonth(day));
        policyUnits += exactly(UNIT * BigInt(policy.minutesPerMonth) * share, month * 10_000n);
      }
    }
    if (!plan) continue;
    const inOrder = plan.lines
      .map((line, index) => ({ line, index }))
      .sort((a, b) => a.line.position - b.line.position || a.index - b.index);
    for (const { line, index } of inOrder) {
      const name = plain(line.name);
      if (!line.countsAsLearning) {
        otherNames.push(name);
        continue;
      }
      if (!names.includes(name)) {
        names.push(name);
        rowByName[name] = { line: line.name, category: line.category, units: 0n };
      }
      if (!spell) continue;
      const row = rowByName[name] as { units: bigint };
      row.units += unitsOfDay(person, plan, index, day, rules.departmentWorkingWeeks);
      if (line.unit.endsWith('/week') && !plan.workingWeeks && !rules.departmentWorkingWeeks) {
        leaveNotTakenOut = true;
      }
    }
  }

  const isKnown = (entry: CountedEntry) => entry.line !== null && names.includes(plain(entry.line));
  const isOther = (entry: CountedEntry) =>
    entry.line !== null && !isKnown(entry) && otherNames.includes(plain(entry.line));
  const counted = entries.filter((entry) => !isOther(entry));
  const rows = names.map((name) => {
    const { line, category, units } = rowByName[name] as OracleInput;
    const own = counted.filter((entry) => isKnown(entry) && plain(entry.line ?? '') === name);
    return rowOf({ line, category, units }, own);
  });
  const unknown = counted.filter((entry) => !isKnown(entry));
  if (unknown.length > 0) rows.push(rowOf({ line: null, category: '', units: 0n }, unknown));
  const allUnits = names.reduce((sum, name) => sum + (rowByName[name]?.units ?? 0n), 0n);

  return {
    rows,
    total: rowOf({ line: '(total)', category: '', units: allUnits }, counted),
    wte: fixed(wteSum, employedDays === 0n ? 1n : employedDays * 10_000n, 2),
    policyMinutes: policyUnits === null ? null : Number(halfUp(policyUnits, UNIT)),
    leaveNotTakenOut,
    leftOutMinutes: minutesOf(entries.filter(isOther)),
  };
}

interface OracleInput {
  line: string | null;
  category: string;
  units: bigint;
}

function rowOf({ line, category, units }: OracleInput, entries: CountedEntry[]): OracleRow {
  const ofKind = (kind: CountedEntry['kind']) =>
    minutesOf(entries.filter((entry) => entry.kind === kind));
  const planned = Number(halfUp(units, UNIT));
  const inPlan = ofKind('in_planned_time');
  const displaced = ofKind('displaced');
  return {
    line,
    category,
    plannedUnits: units,
    planned,
    inPlan,
    own: ofKind('own_time'),
    displaced,
    notYetLogged: planned - inPlan - displaced,
    percent: units === 0n ? null : fixed(BigInt(inPlan) * UNIT * 100n, units, 1),
  };
}

function unitsOfDay(
  person: CountedPerson,
  plan: CountedPlan,
  index: number,
  day: string,
  departmentWeeks: string | null,
): bigint {
  const line = plan.lines[index];
  if (!line) throw new Error('no such line');
  const quantity = tenThousandths(line.quantity);
  const weeks = tenThousandths(plan.workingWeeks ?? departmentWeeks ?? '52');
  if (line.unit === 'hours/month') {
    return exactly(UNIT * 60n * quantity, BigInt(lengthOfMonth(day)) * 10_000n);
  }
  if (line.unit === 'hours/year') {
    return exactly(UNIT * 60n * quantity, BigInt(yearLength(plan, day)) * 10_000n);
  }
  const minutes = {
    'PA/week': person.nation === 'Wales' ? 225n : 240n,
    'hours/week': 60n,
    'minutes/week': 1n,
  };
  return exactly(UNIT * minutes[line.unit] * quantity * weeks, 7n * 52n * 100_000_000n);
}

function yearLength(plan: CountedPlan, day: string): number {
  let years = 0;
  while (anniversary(plan.from, years + 1) <= day) years += 1;
  const start = Date.parse(anniversary(plan.from, years));
  return Math.round((Date.parse(anniversary(plan.from, years + 1)) - start) / 86_400_000);
}

function oracleSpellOn(
  employment: readonly EmploymentSpell[],
  day: string,
): EmploymentSpell | null {
  const begun = employment.filter((spell) => spell.from <= day);
  const start = begun
    .map((spell) => spell.from)
    .sort()
    .pop();
  const latest = begun.filter((spell) => spell.from === start);
  const ends = latest.map((spell) => spell.to ?? '9999-12-31').sort();
  const longest = latest.filter((spell) => (spell.to ?? '9999-12-31') === ends.at(-1));
  const spell = longest.sort((a, b) => Number(a.wte) - Number(b.wte)).pop();
  return spell && (spell.to === null || day <= spell.to) ? spell : null;
}

function oraclePolicyOn(
  policies: readonly LearningPolicy[],
  staffGroup: string,
  day: string,
): LearningPolicy | null {
  const own = policies.filter(
    (policy) => policy.staffGroup !== null && plain(policy.staffGroup) === plain(staffGroup),
  );
  const general = policies.filter((policy) => policy.staffGroup === null);
  for (const sort of [own, general]) {
    const begun = sort.filter((policy) => policy.from <= day);
    const start = begun
      .map((policy) => policy.from)
      .sort()
      .pop();
    const latest = begun
      .filter((policy) => policy.from === start)
      .sort((a, b) => a.minutesPerMonth - b.minutesPerMonth)
      .pop();
    if (latest && (latest.to === null || day <= latest.to)) return latest;
  }
  return null;
}

/** The tests' names are plain letters, so this is all of "without case, spaces, hyphens, underscores". */
function plain(name: string): string {
  return [...name.toLowerCase()].filter((letter) => !' -_'.includes(letter)).join('');
}

function minutesOf(entries: readonly CountedEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0);
}

/** Decimal text of up to four places, not negative, in ten-thousandths. */
function tenThousandths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  if (fraction.length > 4) throw new Error('more decimals than the oracle holds');
  return BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0'));
}

function exactly(value: bigint, divisor: bigint): bigint {
  if (value % divisor !== 0n) throw new Error('the unit is too coarse');
  return value / divisor;
}

/** For values that are not negative, as all here are. */
function halfUp(value: bigint, of: bigint): bigint {
  const rest = value % of;
  return value / of + (rest * 2n >= of ? 1n : 0n);
}

function fixed(value: bigint, of: bigint, places: number): string {
  const scaled = String(halfUp(value * 10n ** BigInt(places), of)).padStart(places + 1, '0');
  return `${scaled.slice(0, -places)}.${scaled.slice(-places)}`;
}
