import type { Nation, Role } from '../../../src-shared/model/people.ts';
import {
  addDays,
  addYears,
  type Day,
  daysBetween,
  laterOf,
} from '../../../src-shared/rules/days.ts';
import type { PersonDetails, Spell } from '../people/commands.ts';
import { type DemoGroup, demoGroups } from './demo-groups.ts';
import { firstNames, namedPeople, surnames } from './demo-names.ts';
import { type DemoPlan, demoPlans, type PlanState } from './demo-plans.ts';
import { type Random, seededRandom } from './random.ts';

export interface DemoPerson {
  details: PersonDetails;
  employment: Spell[];
  roles: Role[];
  plans: DemoPlan[];
  chair: boolean;
  group: DemoGroup;
}

export interface DemoSettings {
  seed: number;
  people: number;
  years: number;
  /** The last day that anything is logged for. */
  until: Day;
}

/** Who is there in any demo: a chair who leads the service, a manager, a radiographer. */
const firstGroups = ['consultant', 'radiographer', 'radiographer'] as const;
const rolesByName: Readonly<Record<string, Role[]>> = {
  'Ruth Madeup': ['member', 'moderator', 'manager', 'administrator'],
  'Hana Invented': ['member', 'manager'],
};
const stateByName: Readonly<Record<string, PlanState>> = {
  'Tomasz Example': 'draft',
  'Callum Mockford': 'review_due',
};
const NATION: Nation = 'England';

/** The department's people, the administrator first. Pure: the seed decides. */
export function demoPeople({ seed, people, years, until }: DemoSettings): DemoPerson[] {
  const random = seededRandom(seed);
  const firsts = random.shuffled(firstNames);
  const lasts = random.shuffled(surnames);
  const counts = new Map<DemoGroup, number>();
  return Array.from({ length: people }, (_, index) => {
    const group = groupOf(index, counts);
    const place = counts.get(group) ?? 0;
    counts.set(group, place + 1);
    const first = firsts[index % firsts.length];
    const last = lasts[(index + Math.floor(index / firsts.length)) % lasts.length];
    const name = namedPeople[group.key][place] ?? `${first} ${last}`;
    return personOf(seededRandom(seed, index + 1), { name, group, place, years, until });
  });
}

/** The group that is furthest below its share. */
function groupOf(index: number, counts: ReadonlyMap<DemoGroup, number>): DemoGroup {
  const fixed = demoGroups.find(({ key }) => key === firstGroups[index]);
  if (fixed) return fixed;
  const lack = (group: DemoGroup) => group.share * (index + 1) - (counts.get(group) ?? 0);
  return demoGroups.reduce((most, group) => (lack(group) > lack(most) ? group : most));
}

interface Making {
  name: string;
  group: DemoGroup;
  place: number;
  years: number;
  until: Day;
}

function personOf(random: Random, { name, group, place, years, until }: Making): DemoPerson {
  const number = String(place + 1);
  const isNamed = place < namedPeople[group.key].length;
  const windowStart = addDays(addYears(until, -years), 1);
  const employment = employmentOf(random, { windowStart, until, stays: isNamed });
  const chair = name === 'Ruth Madeup';
  const drawn = random.next();
  const state =
    stateByName[name] ??
    (isNamed || drawn > 0.1 ? 'agreed' : drawn > 0.04 ? 'review_due' : 'draft');
  const firstDay = laterOf(windowStart, employment[0]?.from ?? windowStart);
  const wte = Number(employment.at(-1)?.wte ?? 1);
  return {
    details: {
      staffId: `${group.idPrefix}${number.padStart(3, '0')}`,
      name,
      staffGroup: group.staffGroup,
      site: isNamed || random.chance(0.65) ? 'Main site' : 'Hillside',
      registrationBody: group.body,
      registrationNumber:
        group.body === 'none' ? '' : `${group.numberPrefix}${number.padStart(5, '0')}`,
      contract: group.contract,
      nation: NATION,
    },
    employment,
    roles: rolesByName[name] ?? ['member'],
    plans: demoPlans(random, group, { wte, chair, state, firstDay }, until),
    chair,
    group,
  };
}

const wtes = ['1', '1', '1', '1', '0.9', '0.8', '0.8', '0.6'] as const;

/** Most were there before; some began or left in between, or changed their hours. */
function employmentOf(
  random: Random,
  { windowStart, until, stays }: { windowStart: Day; until: Day; stays: boolean },
): Spell[] {
  const began = addDays(windowStart, -random.between(60, 4000));
  const days = daysBetween(windowStart, until);
  const from =
    stays || random.chance(0.9) ? began : addDays(windowStart, random.between(0, days - 60));
  const leaves = !stays && random.chance(0.04);
  const to = leaves ? addDays(until, -random.between(10, Math.min(days - 30, 300))) : null;
  const wte = stays && random.chance(0.6) ? '1' : random.pick(wtes);
  if (leaves || !random.chance(0.15)) return [{ from, to, wte }];
  const changed = addDays(until, -random.between(40, 330));
  if (changed <= from) return [{ from, to, wte }];
  const later = random.pick(wtes.filter((other) => other !== wte));
  return [
    { from, to: addDays(changed, -1), wte },
    { from: changed, to: null, wte: later },
  ];
}
