import type { Page } from '@playwright/test';
import { read, type Screen } from './screen.ts';

/** The screens of meetings and cases in the demo workspace, by who sees them. */

interface Meeting {
  id: string;
  status: string;
  day: string;
}

const meeting = async (window: Page, status: string): Promise<string> => {
  const list = await read<Meeting[]>(window, 'meetings.list', {});
  return list.find((one) => one.status === status)?.id ?? '';
};
const seriesId = async (window: Page): Promise<string> => {
  const [first] = await read<{ id: string }[]>(window, 'series.list', {});
  return first?.id ?? '';
};
const openCase = async (window: Page): Promise<string> => {
  const input = { seriesId: await seriesId(window), today: '2026-11-24' };
  const { cards } = await read<{ cards: { id: string; state: string }[] }>(
    window,
    'cases.board',
    input,
  );
  return cards.find(({ state }) => state === 'scheduled')?.id ?? '';
};

/** For everybody. */
export const meetingScreens: Screen[] = [
  { name: 'meetings', at: '/meetings', core: true },
  { name: 'meeting-closed', at: async (w) => `/meetings/${await meeting(w, 'closed')}` },
  { name: 'minutes', at: async (w) => `/meetings/${await meeting(w, 'closed')}/minutes` },
  { name: 'actions', at: '/meetings/actions' },
  { name: 'case-new', at: '/cases/new', core: true },
  { name: 'case-library', at: '/cases/library' },
  { name: 'letters-mine', at: '/letters' },
  { name: 'learning-sent', at: '/learning/sent' },
  { name: 'insights-mine', at: '/insights/mine' },
  { name: 'absences', at: '/absences' },
];

/** For whoever chairs. */
export const chairScreens: Screen[] = [
  {
    name: 'meeting-planned',
    at: async (w) => `/meetings/${await meeting(w, 'planned')}`,
    core: true,
  },
  { name: 'meetings-plan', at: '/meetings/plan' },
  { name: 'attendance', at: async (w) => `/meetings/${await meeting(w, 'planned')}/attendance` },
  {
    name: 'letters',
    at: async (w) => `/meetings/${await meeting(w, 'planned')}/letters`,
    core: true,
  },
  { name: 'meeting-start', at: async (w) => `/meetings/${await meeting(w, 'planned')}/run` },
  { name: 'circulate', at: async (w) => `/meetings/${await meeting(w, 'closed')}/circulate` },
  { name: 'triage', at: '/cases', core: true },
  { name: 'case', at: async (w) => `/cases/${await openCase(w)}`, core: true },
  { name: 'case-mdt', at: '/cases/mdt' },
  { name: 'series', at: '/series' },
  { name: 'letter-wordings', at: async (w) => `/series/${await seriesId(w)}/letters` },
  { name: 'compliance', at: '/insights/realm', core: true },
];
