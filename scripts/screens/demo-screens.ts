import type { Page } from '@playwright/test';
import { chairScreens, meetingScreens } from './meeting-screens.ts';
import { read, type Screen } from './screen.ts';

/** The screens of the demo workspace, by who sees them. A new screen is a line in a list. */

const button = (window: Page, name: string | RegExp) => window.getByRole('button', { name });
const press = (name: string | RegExp) => (window: Page) => button(window, name).first().click();
const type = (keys: string) => (window: Page) => window.keyboard.press(keys);

const whatField = (window: Page) =>
  window.getByRole('textbox', { name: 'What did you do or learn?' });

/** A patient's number that no patient has, as somebody might type it. */
const speakingGuard = async (window: Page) => {
  await whatField(window).fill('Reread of 943 476 5919 with the team');
  await window.getByText('looks like an NHS number').waitFor();
};

const choosePlanYear = (window: Page) => window.getByText('Plan year', { exact: true }).click();
const chooseMonth = (window: Page) => window.getByText('Month', { exact: true }).click();

const clearWhat = (window: Page) => whatField(window).fill('');

const showNames = async (window: Page) => {
  await window.locator('tbody').getByRole('button').first().click();
  await button(window, 'Annual job-plan review').click();
  await button(window, 'Show names').click();
  await button(window, 'Back to groups').waitFor();
};

const person = async (window: Page, index: number) => {
  const people = await read<{ id: string }[]>(window, 'people.list');
  return people[index]?.id ?? '';
};
const entry = async (window: Page) => {
  const list = await read<{ entries: { id: string }[] }>(window, 'learning.list', {});
  return list.entries[0]?.id ?? '';
};

const everybody: Screen[] = [
  { name: 'today', at: '/', core: true },
  { name: 'today-table', at: '/', act: press(/^Table only/), undo: press(/^With chart/) },
  { name: 'today-plan-year', at: '/', act: choosePlanYear, undo: chooseMonth },
  { name: 'quick-log', at: '/learning', act: type('ControlOrMeta+n'), core: true },
  { name: 'guard-speaking', at: '/', act: speakingGuard, undo: clearWhat, core: true },
  { name: 'learning-log', at: '/learning', core: true },
  { name: 'learning-entry', at: async (w) => `/learning/entries/${await entry(w)}`, core: true },
  {
    name: 'learning-edit',
    at: async (w) => `/learning/entries/${await entry(w)}/edit`,
    core: true,
  },
  { name: 'learning-new', at: '/learning/entries/new' },
  { name: 'my-plan', at: '/job-plans/mine', core: true },
  { name: 'my-summary', at: '/job-plans/my-summary', core: true },
  { name: 'policy', at: '/job-plans/policy' },
  { name: 'settings-account', at: '/settings' },
  { name: 'settings-appearance', at: '/settings/appearance' },
  { name: 'trash', at: '/settings/trash' },
  { name: 'not-found', at: '/nowhere' },
];

const managers: Screen[] = [
  { name: 'summary', at: '/job-plans/summary', core: true },
  { name: 'summary-purpose', at: '/job-plans/summary', act: askForNames },
  { name: 'summary-named', at: '/job-plans/summary', act: showNames, core: true },
  {
    name: 'summary-table',
    at: '/job-plans/summary',
    act: press(/^Table only/),
    undo: press(/^With chart/),
  },
  { name: 'summary-own-dates', at: '/job-plans/summary', act: openOwnDates },
  { name: 'summary-export', at: '/job-plans/summary', act: press('Export'), core: true },
  { name: 'people-plans', at: '/job-plans/people' },
  { name: 'person-plan', at: async (w) => `/job-plans/people/${await person(w, 2)}`, core: true },
  { name: 'people', at: '/people' },
  { name: 'person', at: async (w) => `/people/directory/${await person(w, 2)}`, core: true },
];

const administrators: Screen[] = [
  {
    name: 'plan-draft',
    at: async (w) => `/job-plans/people/${await person(w, 2)}`,
    act: startDraft,
  },
  { name: 'policy-dialog', at: '/job-plans/policy', act: press('New policy') },
  { name: 'person-edit', at: async (w) => `/people/directory/${await person(w, 2)}/edit` },
  { name: 'person-add', at: '/people/add' },
  {
    name: 'reset-keys',
    at: async (w) => `/people/directory/${await person(w, 2)}`,
    act: resetKeys,
  },
  { name: 'access-changes', at: '/people/access-changes' },
  { name: 'import', at: '/reports/import' },
  { name: 'settings-workspace', at: '/settings/workspace' },
  { name: 'settings-backups', at: '/settings/backups' },
  { name: 'settings-keys', at: '/settings/keys' },
  { name: 'palette', at: '/', act: type('ControlOrMeta+k'), core: true },
  { name: 'shortcuts', at: '/settings', act: type('Shift+?') },
];

/** By the place of the person among those the demo offers to be. */
export const demoScreens: readonly { as: string; place: number; screens: readonly Screen[] }[] = [
  {
    as: 'chair',
    place: 0,
    screens: [...everybody, ...meetingScreens, ...chairScreens, ...managers, ...administrators],
  },
  {
    as: 'radiographer',
    place: 2,
    screens: [
      ...everybody.filter(({ name }) => /^(today|my-|learning-log)/.test(name)),
      ...meetingScreens.filter(({ name }) => /^(meetings|case-|learning-sent|insights)/.test(name)),
    ],
  },
];

async function askForNames(window: Page): Promise<void> {
  await window.locator('tbody').getByRole('button').first().click();
  await window.getByRole('dialog').waitFor();
}

async function openOwnDates(window: Page): Promise<void> {
  await button(window, /Period/).click();
  await window.getByRole('option', { name: 'Own dates…' }).click();
  await window.getByRole('dialog').waitFor();
}

async function startDraft(window: Page): Promise<void> {
  await button(window, 'New version').first().click();
  await window.waitForURL(/draft/);
}

async function resetKeys(window: Page): Promise<void> {
  await button(window, 'Reset keys…').click();
  await window.getByRole('alertdialog').or(window.getByRole('dialog')).waitFor();
}
