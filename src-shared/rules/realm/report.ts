import type { Period } from '../days.ts';
import { casesAnonymous, casesWithPoints, dutiesRecorded, goodSpots } from './case-rules.ts';
import { chairInJobPlan } from './chair-rule.ts';
import { learningCirculated } from './circulation-rule.ts';
import { type ExpectedRadiologist, expectedRadiologists } from './expected.ts';
import type { RealmFacts } from './facts.ts';
import type { RealmFigure } from './figure.ts';
import { type HeldMeeting, heldMeetings } from './held.ts';
import { gapLimit, longestGap, meetingsHeld } from './meetings-rules.ts';
import { type RealmPack, type RealmRule, sourceOf } from './pack.ts';
import {
  attendedEnough,
  type BandOfPeople,
  distributionOf,
  radiologistsAttending,
  radiologistsContributing,
} from './people-rules.ts';
import { realmPeriod, yearCounted } from './period.ts';
import { noPersonScores } from './scores-rule.ts';
import { reportersTold } from './told-rule.ts';

export interface RealmRuleResult extends RealmFigure {
  id: RealmRule['id'];
  title: string;
  unit: RealmRule['unit'];
  threshold: string | null;
  source: string;
  basis: RealmRule['basis'];
}

/** Somebody expected who attended less than they should, or has no contribution mark. */
export interface ShortPerson {
  personId: string;
  name: string;
  attended: number;
  expected: number;
  percent: string | null;
  contributed: boolean;
}

export interface RealmReport {
  period: Period;
  rules: RealmRuleResult[];
  distribution: BandOfPeople[];
  /** By name; for chair and deputy alone. */
  short: ShortPerson[];
}

interface Counting {
  facts: RealmFacts;
  period: Period;
  held: HeldMeeting[];
  radiologists: ExpectedRadiologist[];
}

/**
 * The rules R01 to R12 for the 12 months up to `facts.to`, in the pack's order. A share is in percent
 * with one decimal, a half going up, and compared exactly.
 */
export function realmReport(facts: RealmFacts, pack: RealmPack): RealmReport {
  const period = realmPeriod(facts.to);
  const held = heldMeetings(facts.meetings, facts.series, pack.switches);
  const radiologists = expectedRadiologists(facts, held, period, pack);
  const counting = { facts, period, held, radiologists };
  const rules = pack.rules.map((rule): RealmRuleResult => {
    const threshold = thresholdOf(rule, facts, pack);
    return {
      id: rule.id,
      title: rule.title,
      unit: rule.unit,
      threshold,
      source: sourceOf(pack, rule),
      basis: rule.basis,
      ...figureOf(rule, threshold ?? '', counting),
    };
  });
  const personPercent = pack.rules.find(({ id }) => id === 'R03')?.personPercent ?? HALF;
  return {
    period,
    rules,
    distribution: distributionOf(radiologists),
    short: shortOf(radiologists, yearCounted(period), personPercent),
  };
}

/** S4: half of the meetings. A pack may state another share. */
const HALF = 50;

function thresholdOf({ threshold }: RealmRule, facts: RealmFacts, pack: RealmPack): string | null {
  if (threshold === null || typeof threshold === 'string') return threshold;
  return gapLimit(facts.series, pack.switches[threshold.switch]);
}

function figureOf(
  { id, personPercent = HALF }: RealmRule,
  threshold: string,
  { facts, period, held, radiologists }: Counting,
): RealmFigure {
  switch (id) {
    case 'R01':
      return meetingsHeld(facts, held, threshold);
    case 'R02':
      return longestGap(facts, held, threshold);
    case 'R03':
      return radiologistsAttending(radiologists, personPercent, threshold, held.length > 0);
    case 'R04':
      return radiologistsContributing(radiologists, period, threshold);
    case 'R05':
      return chairInJobPlan(facts);
    case 'R06':
      return casesAnonymous(facts, threshold);
    case 'R07':
      return reportersTold(facts, threshold);
    case 'R08':
      return casesWithPoints(facts, threshold);
    case 'R09':
      return learningCirculated(facts, threshold);
    case 'R10':
      return dutiesRecorded(facts, threshold);
    case 'R11':
      return goodSpots(facts);
    case 'R12':
      return noPersonScores();
  }
}

function shortOf(
  radiologists: readonly ExpectedRadiologist[],
  year: number,
  personPercent: number,
): ShortPerson[] {
  return radiologists
    .map((one) => ({
      isEnough: one.attendance.percent === null || attendedEnough(one, personPercent),
      short: {
        personId: one.person.id,
        name: one.person.name,
        attended: one.attendance.attended,
        expected: one.attendance.expected,
        percent: one.attendance.percent,
        contributed: one.person.contributed.includes(year),
      },
    }))
    .filter(({ isEnough, short }) => !isEnough || !short.contributed)
    .map(({ short }) => short)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.personId < b.personId ? -1 : 1));
}
