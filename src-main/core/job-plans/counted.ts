import type { Contract, Nation } from '../../../src-shared/model/people.ts';
import type {
  CountedPerson,
  CountedPlan,
  EmploymentSpell,
  SummaryRules,
} from '../../../src-shared/rules/job-plans/index.ts';
import { type PersonRow, personById, type SpellRow, spellsOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { readSetting } from '../workspace/settings.ts';
import { type PlanLineRow, type PlanRow, plansOfPerson, policies } from './queries.ts';

/** Stored rows as the arithmetic takes them. */

/** What the department has set beside people and plans. */
export function summaryRules(db: ReadHandle): SummaryRules {
  return {
    departmentWorkingWeeks: readSetting(db, 'working_weeks'),
    policies: policies(db).map(({ id: _, ...policy }) => policy),
  };
}

/** What a person's own standing is counted from; the plans are stored rows, for what is not counted. */
export interface MyPlans {
  person: CountedPerson;
  plans: PlanRow[];
  rules: SummaryRules;
}

/** Null where the person is not in the directory. */
export function myPlans(db: ReadHandle, personId: string): MyPlans | null {
  const person = personById(db, personId);
  if (!person) return null;
  const stored = plansOfPerson(db, personId);
  const counted = stored.map(({ plan, lines }) => countedPlan(plan, lines));
  return {
    person: countedPerson(person, spellsOf(db, personId), counted),
    plans: stored.map(({ plan }) => plan),
    rules: summaryRules(db),
  };
}

export function countedPerson(
  person: PersonRow,
  spells: readonly SpellRow[],
  plans: readonly CountedPlan[],
): CountedPerson {
  return {
    id: person.id,
    staffId: person.staff_id,
    name: person.name,
    staffGroup: person.staff_group,
    contract: person.contract as Contract,
    nation: person.nation as Nation,
    employment: spells.map(
      (spell): EmploymentSpell => ({ from: spell.starts_on, to: spell.ends_on, wte: spell.wte }),
    ),
    plans,
  };
}

export function countedPlan(plan: PlanRow, lines: readonly PlanLineRow[]): CountedPlan {
  return {
    id: plan.id,
    from: plan.starts_on,
    to: plan.ends_on,
    status: plan.status,
    version: plan.version,
    workingWeeks: plan.working_weeks,
    lines: lines.map((line) => ({
      name: line.name,
      category: line.category,
      activity: line.activity,
      quantity: line.quantity,
      unit: line.unit,
      countsAsLearning: line.counts_as_learning === 1,
      position: line.position,
    })),
  };
}
