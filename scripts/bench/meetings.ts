import { p95Of, row, timed } from './rows.ts';
import type { Bench } from './workspace.ts';

/** Screens of meetings and cases, and search as somebody types. */
export async function meetingRows({ ask, today, add }: Bench): Promise<void> {
  const screen = async (what: string, work: (index: number) => Promise<unknown>, target = 16) =>
    add(row({ what: `query: ${what}, p95`, ...p95Of(await timed(60, work)), target }));

  const [series] = await ask('series.list', {});
  const seriesId = series?.id ?? '';
  const [planned] = await ask('meetings.list', { seriesId, from: today });
  const meetingId = planned?.id ?? '';
  const board = await ask('cases.board', { seriesId, today });
  const caseId = board.cards.find(({ state }) => state === 'scheduled')?.id ?? '';

  await screen('series', () => ask('series.list', {}));
  await screen('meetings, all years', () => ask('meetings.list', {}));
  await screen('a meeting', () => ask('meetings.get', { id: meetingId }));
  await screen('running a meeting', () => ask('meetings.run', { id: meetingId }));
  await screen('triage board', () => ask('cases.board', { seriesId, today }));
  await screen('a case', () => ask('cases.get', { id: caseId }));
  await screen('letters of a meeting', () => ask('letters.list', { meetingId }));
  await screen('open actions', () => ask('actions.list', { open: true }));
  await screen('learning sent to me', () => ask('learning-points.mine', {}));
  await screen('compliance of a series', () => ask('compliance.report', { seriesId, to: today }));
  await screen('my attendance', () => ask('compliance.mine', { to: today }));
  await screen('library of cases', () => ask('cases.library', {}));
  const typed = ['f', 'fr', 'fra', 'frac', 'fractu', 'sagittal', 'node', 'alert inbox'];
  await screen(
    'search as you type',
    (index) => ask('cases.library', { query: typed[Math.abs(index) % typed.length] ?? 'f' }),
    30,
  );
}
