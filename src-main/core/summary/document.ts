import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import {
  type Figures,
  type GroupSummary,
  type LeaveBasis,
  showSmallGroupsTogether,
  summariseGroups,
} from '../../../src-shared/rules/job-plans/index.ts';
import type { PersonFigures } from './counting.ts';
import type { SummaryFigures, SummaryQuestion } from './figures.ts';
import { medianOf } from './trend.ts';

export type SummaryDocument = OutputOf<'summary.groups'>;
type Group = SummaryDocument['total'];
type Person = SummaryDocument['people'][number];

/** What a summary is, beside its figures. */
export interface SummaryFrame {
  scope: SummaryDocument['scope'];
  workspace: string;
  timeZone: string;
  monthsCountedWhole: string[];
  madeAt: number;
  madeBy: string;
  purpose: string | null;
}

/** Staff groups that are too small to be shown alone, together. */
const OTHER = 'Other';

/**
 * The summary as screens and pages show it: groups and people A to Z, never by what was delivered.
 * By groups it names nobody. With `leaves` it is to leave the department, and small groups go
 * together, unless the people are named anyway.
 */
export function summaryDocument(
  figures: SummaryFigures,
  question: Pick<SummaryQuestion, 'period' | 'site' | 'line'>,
  frame: SummaryFrame,
  leaves = false,
): SummaryDocument {
  const named = frame.scope !== 'groups';
  const shown = leaves && !named ? showSmallGroupsTogether(figures.people, OTHER) : null;
  const people = shown?.people ?? figures.people;
  const { groups, everyone } = summariseGroups(people);
  return {
    ...frameOf(frame),
    period: question.period,
    site: question.site,
    line: question.line,
    groups: groups.map((group) => {
      const folded = foldWord(group.staffGroup);
      const members = people.filter(({ staffGroup }) => foldWord(staffGroup) === folded);
      return groupOf(group.staffGroup, group, members);
    }),
    total: groupOf('', everyone, people),
    people: named ? figures.people.map(personOf).sort(byName) : [],
    sites: figures.sites,
    learningLines: figures.learningLines,
    trend: figures.trend,
    trendMedian: medianOf(figures.trend),
    policies: figures.policies,
    notes: {
      leaveNotTakenOut: people.some((person) => person.leaveNotTakenOut),
      leaveBases: leaveBasesOf(people),
      peopleWithoutPlan: people.filter((person) => !person.hasPlan).length,
      monthsCountedWhole: frame.monthsCountedWhole,
      minutesOnOtherLines: people.reduce((sum, person) => sum + person.leftOut.minutes, 0),
      smallGroupsTogether: (shown?.together.length ?? 0) > 0,
    },
    changeNumber: figures.changeNumber,
  };
}

const frameOf = ({ scope, workspace, timeZone, madeAt, madeBy, purpose }: SummaryFrame) => ({
  scope,
  workspace,
  timeZone,
  madeAt,
  madeBy,
  purpose,
});

function groupOf(staffGroup: string, group: GroupSummary, people: readonly PersonFigures[]): Group {
  const inState = (state: Person['plan']) => people.filter(({ plan }) => plan === state).length;
  return {
    staffGroup,
    people: group.people,
    wte: group.totalWte,
    plans: {
      agreed: inState('agreed'),
      draft: inState('draft'),
      reviewDue: inState('review_due'),
      none: inState('none'),
    },
    ...minutesOf(group),
  };
}

function personOf(person: PersonFigures): Person {
  return {
    personId: person.personId,
    staffId: person.staffId,
    name: person.name,
    staffGroup: person.staffGroup,
    wte: person.meanWte,
    plan: person.plan,
    reviewDueOn: person.reviewDueOn,
    policyMinutes: person.policyMinutes,
    lines: person.lines.map((row) => ({
      line: row.line ?? '',
      category: row.category,
      ...minutesOf(row),
    })),
    ...minutesOf(person.total),
  };
}

const minutesOf = (figures: Figures) => ({
  planned: figures.plannedMinutes,
  inPlan: figures.inPlanMinutes,
  displaced: figures.displacedMinutes,
  notYetLogged: figures.notYetLoggedMinutes,
  ownTime: figures.ownTimeMinutes,
  percent: figures.deliveredPercent === null ? null : Number(figures.deliveredPercent),
});

function leaveBasesOf(people: readonly PersonFigures[]): LeaveBasis[] {
  const bases = new Map<string, LeaveBasis>();
  for (const basis of people.flatMap((person) => person.leaveBases)) {
    bases.set(JSON.stringify(basis), basis);
  }
  return [...bases.values()];
}

const collator = new Intl.Collator('en-GB');

/** By the last word of the name, as a staff list goes, then by the whole of it. */
function byName(a: Person, b: Person): number {
  const surname = ({ name }: Person) => name.trim().split(/\s+/).at(-1) ?? '';
  return (
    collator.compare(surname(a), surname(b)) ||
    collator.compare(a.name, b.name) ||
    (a.staffId < b.staffId ? -1 : 1)
  );
}
