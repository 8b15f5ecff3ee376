import { overlap, type Period } from '../days.ts';
import { formatDuration } from '../durations.ts';
import { SMALL_GROUP_THRESHOLD } from './suppress.ts';
import type { LearningPolicy, LeaveBasis } from './types.ts';

/** What a summary must say about itself. */
export interface SummaryNotes {
  workspace: string;
  period: Period;
  people: number;
  /** Of these, how many have no agreed plan in the period. */
  peopleWithoutPlan: number;
  /** Of all people in the summary; the same one may come often. */
  leaveBases: readonly LeaveBasis[];
  /** The department's policies; those outside the period are passed over. */
  policies: readonly LearningPolicy[];
  /** 'YYYY-MM', where the period cuts a month whose entries were counted whole. */
  monthsCountedWhole: readonly string[];
  /** Minutes logged on lines that do not count as learning. */
  minutesOnOtherLines: number;
  /** Small staff groups are under one name, so that no figure is of a few people. */
  smallGroupsTogether: boolean;
  /** Milliseconds since 1970, and the workspace's time zone to print it in. */
  madeAt: number;
  timeZone: string;
  madeBy: string;
  /** null where the summary names only the person who made it, or nobody. */
  purpose: string | null;
  /** The last change of the log that the figures include. */
  changeNumber: number;
}

/** A heading and the sentences under it, in plain English. */
interface Note {
  heading: string;
  lines: string[];
}

/** What a summary document says of itself, as the core sends it. */
interface NotedDocument
  extends Pick<
    SummaryNotes,
    | 'workspace'
    | 'period'
    | 'policies'
    | 'madeAt'
    | 'timeZone'
    | 'madeBy'
    | 'purpose'
    | 'changeNumber'
  > {
  total: { people: number };
  notes: Pick<
    SummaryNotes,
    | 'peopleWithoutPlan'
    | 'leaveBases'
    | 'monthsCountedWhole'
    | 'minutesOnOtherLines'
    | 'smallGroupsTogether'
  >;
}

/** The notes of a summary document, so that screen, page and file say the same. */
export function notesOfSummary(document: NotedDocument): SummaryNotes {
  return { ...document, ...document.notes, people: document.total.people };
}

/** The notes of a summary, in the order in which a reader needs them. Pure: the same in every format. */
export function summaryNotes(notes: SummaryNotes): Note[] {
  return [
    { heading: 'Workspace', lines: [notes.workspace] },
    {
      heading: 'Period',
      lines: [`${dayInWords(notes.period.from)} to ${dayInWords(notes.period.to)}`],
    },
    { heading: 'People', lines: peopleLines(notes) },
    { heading: 'Made', lines: madeLines(notes) },
    { heading: 'Purpose', lines: purposeLines(notes) },
    { heading: 'Leave', lines: leaveLines(notes.leaveBases) },
    { heading: 'Learning-time policy', lines: policyLines(notes) },
    ...monthsNote(notes.monthsCountedWhole),
    { heading: 'What is counted', lines: countedLines(notes.minutesOnOtherLines) },
    { heading: 'How it is counted', lines: [...ruleLines] },
    { heading: 'Sources', lines: [...sourceLines] },
  ];
}

function peopleLines({ people, peopleWithoutPlan, smallGroupsTogether }: SummaryNotes): string[] {
  const lines = [people === 1 ? '1 person.' : `${people} people.`];
  if (smallGroupsTogether) lines.push(smallGroupsLine);
  if (peopleWithoutPlan === 0) return lines;
  const without =
    peopleWithoutPlan === 1 ? '1 has no agreed plan' : `${peopleWithoutPlan} have no agreed plan`;
  return [...lines, `${without} in the period, and so a total row without planned minutes.`];
}

function madeLines({ madeAt, timeZone, madeBy, changeNumber }: SummaryNotes): string[] {
  const day = new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone }).format(madeAt);
  const time = new Intl.DateTimeFormat('en-GB', { ...TIME, timeZone }).format(madeAt);
  return [`${day}, ${time} (${timeZone}), by ${madeBy}.`, `Data as of change ${changeNumber}.`];
}

function purposeLines({ purpose }: SummaryNotes): string[] {
  return purpose === null
    ? ['None stated: no other person is named.']
    : [purpose, 'The people named can see who made this summary, when, and for what purpose.'];
}

function leaveLines(bases: readonly LeaveBasis[]): string[] {
  const weeksFrom = (source: 'plan' | 'department') => {
    const weeks = bases.flatMap((basis) => (basis.source === source ? basis.workingWeeks : []));
    return [...new Set(weeks)].sort((a, b) => Number(a) - Number(b)).join(', ');
  };
  const lines: string[] = [];
  const plans = weeksFrom('plan');
  if (plans) lines.push(`Working weeks a year as job plans state them: ${plans}.`);
  const department = weeksFrom('department');
  if (department) {
    lines.push(
      `Working weeks a year of the department, where the plan states none: ${department}.`,
    );
  }
  if (bases.some((basis) => basis.source === 'none')) {
    lines.push(
      'Leave not taken out: neither plan nor department states working weeks for some weekly lines, so 52 were counted.',
    );
  }
  return lines.length > 0
    ? lines
    : ['No weekly line counts in the period, so leave has no part in it.'];
}

function policyLines({ policies, period }: SummaryNotes): string[] {
  const inForce = policies.filter(({ from, to }) => overlap({ from, to: to ?? period.to }, period));
  const everybody = inForce.some((policy) => policy.staffGroup !== null)
    ? 'Staff groups without a policy of their own'
    : 'All staff groups';
  const lines = inForce.map((policy) => {
    const group = policy.staffGroup ?? everybody;
    const share = policy.scaledByWte ? 'for each WTE' : 'for each person, whatever their WTE';
    const until = policy.to === null ? '' : ` to ${dayInWords(policy.to)}`;
    const review =
      policy.reviewOn === null ? '' : `, to be reviewed on ${dayInWords(policy.reviewOn)}`;
    return (
      `${group}: at least ${formatDuration(policy.minutesPerMonth)} a month ${share}, ` +
      `from ${dayInWords(policy.from)}${until}, agreed by ${policy.agreedBy}${review}.`
    );
  });
  return lines.length > 0
    ? [...lines, 'This is a local policy. There is no national figure.']
    : ['None is in force in the period. There is no national figure.'];
}

function monthsNote(months: readonly string[]): Note[] {
  if (months.length === 0) return [];
  const named = months.map((month) => dayInWords(`${month}-01`).replace(/^1 /, '')).join(', ');
  return [
    {
      heading: 'Months counted whole',
      lines: [
        `${named}: the period cuts ${months.length === 1 ? 'this month' : 'these months'}.`,
        'On which day somebody learnt is private to them, so what others logged counts by whole months.',
        'Planned minutes are of the days of the period alone.',
      ],
    },
  ];
}

function countedLines(minutesOnOtherLines: number): string[] {
  const lines = [
    'Only agreed job plans, and of these only the lines that count as learning. Drafts are not counted.',
    'Minutes as people logged them themselves. What they wrote stays theirs and is not in this file.',
    ...Object.entries(columnMeanings).map(([column, meaning]) => `${column}: ${meaning}.`),
    'Not yet logged is planned − in planned time − displaced: done and unwritten, or not done.',
  ];
  if (minutesOnOtherLines === 0) return lines;
  return [
    ...lines,
    `${formatDuration(minutesOnOtherLines)} logged on lines that do not count as learning ${minutesOnOtherLines === 1 ? 'is' : 'are'} left out.`,
  ];
}

const smallGroupsLine = `Staff groups of fewer than ${SMALL_GROUP_THRESHOLD} people are shown together as “Other”, with the next smallest where these are still fewer.`;

/** By column of the exported file. */
const columnMeanings = {
  wte: 'whole-time equivalent, the mean over the days of the period; it never scales a line',
  line: 'same-named lines of successive plans are one row; (no line) is time logged on no line of the plans; (total) sums a person up',
  planned_minutes: 'minutes of the plan that fall into the period',
  in_plan_minutes: 'logged in planned time',
  own_time_minutes: 'logged beyond planned hours; outside the plan and not counted as released',
  displaced_minutes: 'planned, but taken by the service',
  delivered_percent: 'logged in planned time ÷ planned; empty where nothing was planned',
  policy_minutes: 'what the learning-time policy asks for, by months, part months by days',
};

const ruleLines = [
  'Weekly lines: quantity × minutes ÷ 7 × days × working weeks ÷ 52.',
  'Monthly lines: for each calendar month, quantity × counting days ÷ days of the month.',
  'Yearly lines: quantity × counting days ÷ days of the plan year, from one anniversary to the next.',
  'A day counts when period, plan and employment all hold. A later version replaces an earlier one from its first day.',
  'One programmed activity (PA) is 240 minutes in England, Scotland and Northern Ireland, and 225 in Wales.',
  'Fractions are kept to the end and rounded half up. A total is the rounded sum of unrounded lines, so it can differ by a minute from the sum of the rows.',
];

const sourceLines = [
  'PA of 4 hours: BMA, consultant contract; Association of Anaesthetists, consultant job plans.',
  'PA of 3.75 hours in Wales: a tenth of the average week of 37.5 hours in the same guide. It is nominal: treat it as a local policy.',
  'Monthly, yearly and rounding rules, working weeks and the learning-time policy are local.',
];

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
