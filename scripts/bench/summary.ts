import { reads } from '../../src-main/core/reads.ts';
import { p95Of, type Run, row, timed } from './rows.ts';
import { learningEntry } from './saving.ts';
import type { Bench } from './workspace.ts';

const TARGET = 16;

/**
 * The job-plan summary of everybody with its run chart: counted for the first time, and looked at
 * again, when the reading thread has what it counted.
 */
export async function summaryRows({ ask, bare, today, add }: Bench): Promise<void> {
  const period = { from: `${today.slice(0, 7)}-01`, to: today };
  const groups = (rest = {}) => ask('summary.groups', { period, ...rest });
  const people = (rest = {}) => ask('summary.people', { period, purpose: 'benchmark', ...rest });

  const veryFirst = p95Of(await timed(1, () => groups(), 0));
  add(
    row({
      what: 'summary: the first look after opening, once',
      ...veryFirst,
      target: TARGET,
      note: 'cold: pages unread, code not yet compiled',
    }),
  );
  const months = earlierMonths(today, 25);
  const cold = await timed(20, (index) => groups({ period: months[index + 5] }));
  const question = { people: null, site: null, line: null, today, ownMinutes: null };
  const bareCold = await timed(20, (index) => {
    const when = months[index + 5] ?? period;
    return reads['summary.figures'](
      bare,
      { ...question, period: when, withTrend: true },
      new Map(),
    );
  });
  add(
    row({
      what: 'summary by group: first look at a period, p95',
      ...p95Of(cold),
      target: TARGET,
      floor: p95Of(bareCold).value,
      note: 'cold; floor: the same reading and counting in a bare script',
    }),
  );
  const { sites, learningLines } = await groups();
  const again = async (what: string, work: (index: number) => Promise<unknown>) =>
    add(row({ what: `${what}, p95`, ...p95Of(await timed(60, work)), target: TARGET }));
  await again('summary by group: looked at again', () => groups());
  await again('summary by group: another site or line', (index) => {
    const pick = (list: string[]) => list[Math.abs(index) % list.length] ?? null;
    return groups(index % 2 === 0 ? { site: pick(sites) } : { line: pick(learningLines) });
  });
  await again('summary by people: looked at again', () => people());
  const afterSaving: Run[] = [];
  for (let index = 0; index < 40; index += 1) {
    await ask('learning.log', learningEntry(today, index));
    afterSaving.push(...(await timed(1, () => groups(), 0)));
  }
  add(
    row({
      what: 'summary by group: after a saved entry, p95',
      ...p95Of(afterSaving),
      target: TARGET,
      note: 'the one person is counted again',
    }),
  );
}

/** Whole months before a day's, the latest first. */
function earlierMonths(day: string, count: number): { from: string; to: string }[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  const text = (time: number) => new Date(time).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => ({
    from: text(Date.UTC(year, month - index - 1, 1)),
    to: text(Date.UTC(year, month - index, 0)),
  }));
}
