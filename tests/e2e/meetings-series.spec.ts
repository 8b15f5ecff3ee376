import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { becomes, type CasesWorkspace, makeCasesWorkspace } from './harness/cases.ts';
import { ask, dayBefore, founder, goTo } from './harness/member.ts';
import { choose, heading, open } from './meetings-stage.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let running: RunningApp;
let workspace: CasesWorkspace;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  running = await launchApp();
  workspace = await makeCasesWorkspace(running);
});
test.afterAll(async () => {
  expect(running.consoleErrors).toEqual([]);
  await running.close();
});

test('an administrator sets a series up, with the keyboard alone', async () => {
  const { window } = running;
  const { keyboard } = window;
  await open(window, '/series', 'Series');
  await expect(window.getByRole('button', { name: /REALM, main site/ })).toBeVisible();
  expect(await barriersInBothThemes(window), 'list').toEqual([]);
  await window.getByRole('button', { name: 'Set up a series' }).press('Enter');
  await expect(heading(window, 'Set up a series')).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(window.getByText('Give it a name.')).toBeVisible();
  await expect(window.getByLabel('Name', { exact: true })).toBeFocused();
  expect(await barriersInBothThemes(window), 'editor').toEqual([]);
  await keyboard.type('Ultrasound learning');
  await window.getByLabel('Minutes a case').fill('8');
  await keyboard.press('Control+Enter');
  await expect(window.getByText('The series is saved')).toBeVisible();
  await expect(window.getByText('Nobody runs this series yet.')).toBeVisible();

  await window.getByRole('button', { name: 'Change roles' }).press('Enter');
  const roles = window.getByRole('dialog', { name: 'Roles in Ultrasound learning' });
  await roles.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(roles.getByText('A series has a chair.')).toBeVisible();
  await choose(window, roles.getByRole('combobox', { name: 'Chair' }), 'ruth', /Ruth Madeup/);
  await expect(roles.getByText('Ruth Madeup is a manager too')).toBeVisible();
  await expect(roles.getByText('Fewer than two people can open')).toBeVisible();
  expect(await barriersInBothThemes(window), 'roles').toEqual([]);
  await choose(window, roles.getByRole('combobox', { name: 'Deputy' }), 'siôn', /Siôn Madeup/);
  await expect(roles.getByText('Fewer than two people can open')).toHaveCount(0);
  await roles.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(roles).toBeVisible();
  await roles.getByRole('checkbox', { name: 'I accept it' }).press('Space');
  await roles.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(window.getByText('accepted by Ruth Madeup')).toBeVisible();

  await window.getByRole('button', { name: 'Choose people' }).press('Enter');
  await window.getByRole('button', { name: 'All of Radiographer' }).press('Enter');
  expect(await barriersInBothThemes(window), 'expected').toEqual([]);
  await window.getByRole('checkbox', { name: 'Kwame Test' }).focus();
  await keyboard.press('Control+Enter');
  await expect(window.getByText('2 people are expected')).toBeVisible();
  expect(await barriersInBothThemes(window), 'series').toEqual([]);
});

test('long absences: one’s own by anybody, everybody’s by a manager', async () => {
  const { window } = running;
  await becomes(window, 'member');
  await open(window, '/absences', 'Long absences');
  await window.getByRole('button', { name: 'Add an absence' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(window.getByText('The absence is saved')).toBeVisible();
  await expect(window.getByRole('list', { name: 'Long absences' })).toContainText('Away');
  expect(await barriersInBothThemes(window), 'own absences').toEqual([]);
  await ask(window, 'session.signOut');
  await ask(window, 'session.signIn', founder);
  await open(window, '/absences', 'Long absences');
  await window.getByRole('button', { name: /Kwame Test/ }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(window.getByText('The absence is taken out')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'No long absence' })).toBeVisible();
});

test('a deputy who came later gets older keys by a named act', async () => {
  const { window } = running;
  const { seriesId, ids } = workspace;
  await becomes(window, 'member');
  await ask(window, 'cases.submit', {
    seriesId,
    kind: 'discrepancy',
    source: null,
    modality: 'CT',
    region: null,
    setting: null,
    stage: null,
    clinicalInformation: 'Fall.',
    originalOpinion: 'Nothing.',
    laterOpinion: 'Something.',
    truth: null,
    question: '',
    chairTitle: 'A case',
    roomTitle: 'A room title',
    pacsFolder: '',
    pacsPosition: '',
    correctedBeforeUse: false,
    effect: 'not_discussed',
    teamTold: 'both_done',
    anonymous: false,
    arrivedBy: 'form',
    involved: [],
    pictures: [],
  });
  await ask(window, 'session.signOut');
  await ask(window, 'session.signIn', founder);
  await ask(window, 'series.setRoles', {
    id: seriesId,
    holders: [
      { personId: ids.chair, role: 'chair' },
      { personId: ids.deputy, role: 'deputy' },
      { personId: ids.assistant, role: 'deputy' },
    ],
  });
  await becomes(window, 'chair');
  await open(window, `/series/${seriesId}`, 'Series');
  const newcomers = window.getByRole('region', { name: /Cannot open older names/ });
  await expect(newcomers).toContainText('Nia Sample');
  await newcomers.getByRole('button', { name: 'Give older keys…' }).click();
  const dialog = window.getByRole('alertdialog', { name: /Give Nia Sample the older keys/ });
  await expect(dialog).toContainText('Ruth Madeup');
  await expect(dialog).toContainText('never reset');
  await expect(dialog.getByRole('button', { name: 'Give the older keys' })).toBeDisabled();
  expect(await barriersInBothThemes(window), 'older keys').toEqual([]);
  await dialog.getByText('I know this person').click();
  await dialog.getByRole('button', { name: 'Give the older keys' }).click();
  await expect(newcomers).toHaveCount(0);
});

test('actions are added, done with evidence, and opened again', async () => {
  const { window } = running;
  await open(window, '/meetings/actions', 'Actions');
  await expect(window.getByRole('heading', { name: 'Nothing is open' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'no actions').toEqual([]);
  await window.getByRole('button', { name: 'Add an action' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Please fill this in.').first()).toBeVisible();
  await dialog.getByLabel('Action').fill('Move sagittals first in the hanging protocol');
  await dialog.getByLabel('Owner').fill('PACS lead');
  const [year, month, date] = dayBefore(1).split('-');
  await dialog.getByRole('spinbutton', { name: /day, Due/ }).click();
  await window.keyboard.type(`${date}${month}${year}`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  const due = window.getByRole('table', { name: 'Due' });
  await expect(due).toContainText('PACS lead');
  expect(await barriersInBothThemes(window), 'actions').toEqual([]);

  await due.getByRole('button', { name: /^Done: Move sagittals/ }).click();
  await window.getByLabel('What shows that it helped').fill('Audit of 40 studies in March');
  await window.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(window.getByText('The action is done')).toBeVisible();
  await window.getByText('Done', { exact: true }).first().click();
  const done = window.getByRole('table', { name: 'Done' });
  await expect(done).toContainText('Audit of 40 studies in March');
  expect(await barriersInBothThemes(window), 'done').toEqual([]);
  await done.getByRole('button', { name: /^Evidence of/ }).click();
  await window.getByRole('button', { name: 'Open it again' }).click();
  await expect(window.getByText('The action is open again')).toBeVisible();

  await becomes(window, 'member');
  await goTo(window, '/meetings/actions');
  await expect(window.getByRole('table', { name: 'Due' })).toBeVisible();
  await expect(window.getByRole('button', { name: /^Done: / })).toHaveCount(0);
});
