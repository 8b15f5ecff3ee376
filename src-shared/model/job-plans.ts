import type { Contract, Nation } from './people.ts';
import { personScope, serviceScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

export type QuantityUnit = 'PA/week' | 'hours/week' | 'minutes/week' | 'hours/month' | 'hours/year';
export const quantityUnits: readonly Term<QuantityUnit>[] = [
  { code: 'PA/week', name: 'PA/week', also: ['PA', 'PAs/week', 'PA a week', 'PA per week'] },
  { code: 'hours/week', name: 'hours/week', also: ['hours a week', 'hours per week', 'h/week'] },
  {
    code: 'minutes/week',
    name: 'minutes/week',
    also: ['minutes a week', 'minutes per week', 'min/week'],
  },
  {
    code: 'hours/month',
    name: 'hours/month',
    also: ['hours a month', 'hours per month', 'h/month'],
  },
  { code: 'hours/year', name: 'hours/year', also: ['hours a year', 'hours per year', 'h/year'] },
];

export type PlanStatus = 'draft' | 'agreed' | 'withdrawn';

/** Categories of planned work. Lists differ by contract and nation (domain facts, section 4). */
export const planCategories: readonly Term<string>[] = [
  { code: 'DCC', name: 'DCC', also: ['Direct clinical care'] },
  { code: 'SPA', name: 'SPA', also: ['Supporting professional activities'] },
  {
    code: 'ANR',
    name: 'ANR',
    also: ['Additional NHS responsibilities', 'AR', 'additional responsibility'],
  },
  { code: 'ED', name: 'ED', also: ['External duties', 'Externally funded duties'] },
  { code: 'clinical_care', name: 'Clinical care' },
];

/** Which categories a form offers: NES (Scotland) uses two for Agenda for Change staff. */
export function categoriesFor(contract: Contract, nation: Nation): string[] {
  return contract === 'AfC' && nation === 'Scotland'
    ? ['clinical_care', 'SPA']
    : ['DCC', 'SPA', 'ANR', 'ED'];
}

/** One version of one person's plan. Only `agreed` versions count; an agreed one is never edited. */
export const jobPlanTable: TableModel = {
  name: 'job_plan',
  columns: {
    person_id: { type: 'text' },
    starts_on: { type: 'text', group: 'plan' },
    ends_on: { type: 'text', group: 'plan' },
    status: { type: 'text', group: 'agreement' },
    version: { type: 'integer', group: 'agreement' },
    agreed_system: { type: 'text', words: true, group: 'agreement' },
    agreed_version: { type: 'text', words: true, group: 'agreement' },
    agreed_on: { type: 'text', group: 'agreement' },
    working_weeks: { type: 'text', group: 'plan' },
  },
  scope: personScope,
  trash: true,
};

/** A line of a plan version; `quantity` is a decimal, and WTE never scales it. */
export const jobPlanLineTable: TableModel = {
  name: 'job_plan_line',
  columns: {
    person_id: { type: 'text', group: 'line' },
    plan_id: { type: 'text', group: 'line' },
    position: { type: 'integer', group: 'line' },
    name: { type: 'text', words: true, group: 'line' },
    category: { type: 'text', words: true, group: 'line' },
    activity: { type: 'text', words: true, group: 'line' },
    quantity: { type: 'text', group: 'line' },
    unit: { type: 'text', group: 'line' },
    protected: { type: 'integer', group: 'line' },
    counts_as_learning: { type: 'integer', group: 'line' },
  },
  scope: personScope,
};

/** The department's dated learning-time policy. Local by definition: there is no national figure. */
export const learningPolicyTable: TableModel = {
  name: 'learning_policy',
  columns: {
    staff_group: { type: 'text', words: true, group: 'policy' },
    starts_on: { type: 'text', group: 'policy' },
    ends_on: { type: 'text', group: 'policy' },
    minutes_per_month: { type: 'integer', group: 'policy' },
    scaled_by_wte: { type: 'integer', group: 'policy' },
    agreed_by: { type: 'text', words: true, group: 'policy' },
    review_on: { type: 'text', group: 'policy' },
  },
  scope: serviceScope,
  trash: true,
};
