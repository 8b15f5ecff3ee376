import { expect, type Locator, type Page } from '@playwright/test';
import { becomes, type CasesWorkspace, sendCase } from './harness/cases.ts';
import { ask, dayBefore, goTo } from './harness/member.ts';

/** Titles as the chair knows them, with what the room sees. */
const TITLES = [
  ['L1 wedge fracture on chest CT', 'CT chest after a fall', 'discrepancy'],
  ['Subtle scaphoid fracture', 'Wrist after a fall', 'good_spot'],
  ['Contrast timing, aorta', 'CT aorta', 'discrepancy'],
  ['Prior not opened', 'Chest radiograph', 'educational'],
] as const;

/** Sends cases as a member and makes them ready as the chair, who is signed in afterwards. */
export async function readyCases(window: Page, { seriesId }: CasesWorkspace): Promise<void> {
  await becomes(window, 'member');
  for (const [chairTitle, roomTitle, kind] of TITLES) {
    const reporter = { part: 'verified', personId: null, name: 'Agency Reporter' };
    const known = { staffGroup: 'Consultant radiologist', shift: '', site: '' };
    await sendCase(window, seriesId, {
      chairTitle,
      roomTitle,
      kind,
      involved: kind === 'educational' ? [] : [{ ...reporter, ...known }],
      guard: { 'involved.0.name': { reason: 'Name of a colleague, asked for' } },
    });
  }
  await becomes(window, 'chair');
  const today = dayBefore(0);
  const { cards } = await ask<{ cards: { id: string }[] }>(window, 'cases.board', {
    seriesId,
    today,
  });
  for (const { id } of cards) {
    await ask(window, 'cases.check', { id, anonymityOn: today, otherProcessAsked: true });
    await ask(window, 'cases.move', { id, to: 'ready', note: '' });
  }
}

export const heading = (window: Page, name: string | RegExp) =>
  window.getByRole('heading', { level: 1, name });

/** Goes to a screen and waits for its heading. */
export async function open(window: Page, path: string, name: string | RegExp): Promise<void> {
  await goTo(window, path);
  await expect(heading(window, name)).toBeVisible();
}

/** A meeting of the series that has gone on for an hour: started, every case discussed. */
export async function discussAll(window: Page, id: string): Promise<void> {
  await ask(window, 'meetings.start', { id });
  const run = await ask<{ items: { id: string; caseId: string }[] }>(window, 'meetings.run', {
    id,
  });
  for (const { id: itemId } of run.items) {
    await ask(window, 'meetings.capture', {
      itemId,
      discussion: 'Most looked at the axials only. Sagittals were made but sit last.',
      consensus: 'agreed',
      consensusText: 'A wedge fracture, seen on the sagittals.',
      effect: 'might_have_changed',
      discussed: true,
    });
  }
}

/** Finds one of a long list by typing, with the keyboard alone. */
export async function choose(
  window: Page,
  box: Locator,
  typed: string,
  option: string | RegExp,
): Promise<void> {
  await box.fill(typed);
  await expect(window.getByRole('option', { name: option })).toBeVisible();
  await expect(window.getByRole('option')).toHaveCount(1);
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(window.getByRole('option')).toHaveCount(0);
}
