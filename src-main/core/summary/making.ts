import type { Period } from '../../../src-shared/rules/days.ts';
import type { MemberContext } from '../context.ts';
import { openedLog } from '../learning/opened.ts';
import { dayAt, readSetting, timeZoneOf } from '../workspace/settings.ts';
import { type SummaryDocument, summaryDocument } from './document.ts';
import type { SummaryFigures, SummaryQuestion } from './figures.ts';
import { monthsCountedWhole } from './months.ts';

/** What a caller chooses of a summary. */
export interface SummaryChoice {
  period: Period;
  /** Person ids; null for everybody of the period. */
  people: readonly string[] | null;
  site?: string | null | undefined;
  line?: string | null | undefined;
  withTrend: boolean;
}

export interface MadeSummary {
  question: SummaryQuestion;
  figures: SummaryFigures;
  timeZone: string;
}

/** Counts a summary. Who asks for themselves alone gets their own days, everybody else by month. */
export async function makeSummary(
  context: MemberContext,
  { period, people, site, line, withTrend }: SummaryChoice,
): Promise<MadeSummary> {
  const timeZone = timeZoneOf(context.workspace.db);
  const isOwn = people?.length === 1 && people[0] === context.session.personId;
  const question: SummaryQuestion = {
    period,
    people,
    site: site ?? null,
    line: line ?? null,
    today: dayAt(context.now(), timeZone),
    ownMinutes: isOwn ? (await openedLog(context)).counted : null,
    withTrend,
  };
  return { question, figures: await context.read('summary.figures', question), timeZone };
}

/** The made summary as a document. `leaves` says that it is to leave the department. */
export function documentOf(
  context: MemberContext,
  made: MadeSummary,
  scope: SummaryDocument['scope'],
  purpose: string | null,
  leaves = false,
): SummaryDocument {
  const { question, figures, timeZone } = made;
  const frame = {
    scope,
    workspace: readSetting(context.workspace.db, 'name') ?? '',
    timeZone,
    monthsCountedWhole: wholeMonths(made),
    madeAt: context.now(),
    madeBy: context.session.name,
    purpose,
  };
  return summaryDocument(figures, question, frame, leaves);
}

/** Months that count whole for want of days: one's own only where an entry cannot be opened. */
export function wholeMonths({ question: { period, today, ownMinutes } }: MadeSummary): string[] {
  const months = monthsCountedWhole(period, today);
  if (!ownMinutes) return months;
  const dayless = ownMinutes.filter(({ from, to }) => from !== to);
  return months.filter((month) => dayless.some(({ from }) => from.startsWith(month)));
}
