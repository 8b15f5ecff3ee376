import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answerDialog, launchApp, type RunningApp, temporaryFolder } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { becomes, type CasesWorkspace, makeCasesWorkspace } from './harness/cases.ts';
import { resize } from './harness/demo.ts';
import { ask, dayBefore, goTo } from './harness/member.ts';
import { choose, discussAll, heading, open, readyCases } from './meetings-stage.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let running: RunningApp;
let workspace: CasesWorkspace;
/** The first meeting planned: today's. */
let id = '';

const SERIES = 'REALM, main site';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  running = await launchApp();
  workspace = await makeCasesWorkspace(running);
  await readyCases(running.window, workspace);
});
test.afterAll(async () => {
  expect(running.consoleErrors).toEqual([]);
  await running.close();
});

test('meetings are planned by a rule and one by one, and go to a calendar', async () => {
  const { window, app } = running;
  await open(window, '/meetings', 'Meetings');
  await expect(window.getByRole('heading', { name: 'No meeting is planned' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'no meetings').toEqual([]);

  await window.getByRole('button', { name: 'Plan meetings' }).click();
  await expect(heading(window, 'Plan meetings')).toBeVisible();
  const days = window.getByRole('list', { name: 'What will be planned' });
  const offered = await days.getByRole('checkbox').count();
  expect(offered).toBeGreaterThanOrEqual(11);
  await days.getByRole('checkbox').nth(2).press('Space');
  await expect(days.getByText('more than 70 days after the one before')).toHaveCount(0);
  await days.getByRole('checkbox').nth(3).press('Space');
  await expect(days.getByText('more than 70 days after the one before')).toBeVisible();
  expect(await barriersInBothThemes(window), 'plan').toEqual([]);
  await window.getByLabel('Starts at').fill('half past');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Write the time as 12:30.')).toBeVisible();
  await expect(window.getByLabel('Starts at')).toBeFocused();
  await window.getByLabel('Starts at').fill('9.15');
  await window.getByLabel('Room', { exact: true }).focus();
  await expect(window.getByLabel('Starts at')).toHaveValue('09:15');
  await window.getByLabel('Room', { exact: true }).fill('Room of patient 485 777 3456');
  await expect(window.getByText('looks like')).toBeVisible();
  await window.getByLabel('Room', { exact: true }).fill('Seminar room');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText(`${offered - 2} meetings planned`)).toBeVisible();

  await window.getByRole('button', { name: 'Plan meetings' }).click();
  await window.getByText('One by one').click();
  await expect(window.getByText('Add the days one by one.')).toBeVisible();
  const parts = dayBefore(0).split('-');
  await window.getByRole('spinbutton', { name: /day, Day/ }).click();
  await window.keyboard.type(`${parts[2]}${parts[1]}${parts[0]}`);
  await window.getByRole('button', { name: 'Add', exact: true }).click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('1 meeting planned')).toBeVisible();
  const list = await ask<{ id: string; day: string; startsAt: string }[]>(window, 'meetings.list');
  id = list.find(({ day, startsAt }) => day === dayBefore(0) && startsAt === '12:30')?.id ?? '';

  const file = `${temporaryFolder('calendar')}/meetings.ics`;
  await answerDialog(app, [file]);
  await window.getByRole('button', { name: 'Calendar file…' }).click();
  await expect(window.getByText('Saved as meetings.ics')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('SUMMARY:REALM');
  expect(await barriersInBothThemes(window), 'list').toEqual([]);
});

test('the agenda is arranged by keys and by dragging, and adds up', async () => {
  const { window } = running;
  await open(window, `/meetings/${id}`, SERIES);
  await expect(window.getByRole('heading', { name: 'Nothing on the agenda yet' })).toBeVisible();
  expect(await barriersInBothThemes(window), 'empty agenda').toEqual([]);
  await window.getByRole('button', { name: 'Add L1 wedge fracture on chest CT' }).press('Enter');
  await expect(window.getByText('6 min of 1 h 00')).toBeVisible();
  await window.getByRole('button', { name: 'Add all 3' }).press('Enter');
  await expect(window.getByText('24 min of 1 h 00')).toBeVisible();
  await expect(window.getByText('No case waits for a meeting.')).toBeVisible();

  const rows = window.getByRole('grid', { name: 'Agenda, in order' }).getByRole('row');
  const first = rows.filter({ hasText: 'L1 wedge' });
  await first.focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(window.getByText('L1 wedge fracture on chest CT is now 2 of 4')).toBeVisible();
  await expect(first).toBeFocused();
  await expect(rows.nth(1)).toContainText('L1 wedge');
  await window.keyboard.press('Alt+ArrowUp');
  await expect(rows.nth(0)).toContainText('L1 wedge');
  await window.keyboard.press('Control+z');
  await expect(rows.nth(1)).toContainText('L1 wedge');

  await rows.nth(3).dragTo(rows.nth(0), {
    sourcePosition: { x: 300, y: 24 },
    targetPosition: { x: 300, y: 2 },
  });
  await expect(window.getByText('The agenda has a new order')).toBeVisible();

  const minutes = window.getByLabel('Minutes for L1 wedge fracture on chest CT');
  await minutes.fill('50');
  await minutes.press('Enter');
  await expect(window.getByText('8 min more than the meeting')).toBeVisible();
  await minutes.fill('12');
  await minutes.press('Enter');
  await expect(window.getByText('30 min free')).toBeVisible();
  await window.getByRole('button', { name: 'Take Prior not opened off the agenda' }).click();
  await expect(window.getByText('Prior not opened is off the agenda')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(rows).toHaveCount(4);
  await expect(window.getByText('0 of 3 dealt with')).toBeVisible();
  // A tooltip under the pointer stands outside every landmark.
  await window.mouse.move(1, 1);
  await expect(window.getByRole('tooltip')).toHaveCount(0);
  expect(await barriersInBothThemes(window), 'agenda').toEqual([]);
});

test('a meeting is moved to another day with a reason, and another one cancelled', async () => {
  const { window } = running;
  const more = window.getByRole('button', { name: 'More about this meeting' });
  await more.click();
  await window.getByRole('menuitem', { name: 'Change when and where…' }).click();
  const edit = window.getByRole('dialog', { name: 'When and where' });
  await edit.getByLabel('Room', { exact: true }).fill('Library');
  expect(await barriersInBothThemes(window), 'edit').toEqual([]);
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(window.getByText('The meeting is changed')).toBeVisible();
  await expect(window.getByText('Library and online').first()).toBeVisible();

  const list = await ask<{ id: string }[]>(window, 'meetings.list');
  await open(window, `/meetings/${list[0]?.id}`, SERIES);
  await more.click();
  await window.getByRole('menuitem', { name: 'Cancel the meeting…' }).click();
  const cancel = window.getByRole('dialog', { name: 'Cancel this meeting?' });
  await cancel.getByRole('button', { name: 'Cancel the meeting' }).click();
  await expect(cancel.getByText('Say in a few words why.')).toBeVisible();
  await cancel.getByLabel('Reason').fill('Half the department is at a course');
  await window.keyboard.press('Enter');
  await expect(window.getByText('This meeting was cancelled')).toBeVisible();
  await expect(window.getByText('Half the department is at a course')).toBeVisible();
});

test('attendance goes down a sheet by letters, by typed names, and by role', async () => {
  const { window, app } = running;
  await open(window, `/meetings/${id}/attendance`, SERIES);
  const sheet = window.getByRole('grid', { name: 'Attendance' });
  const pressed = (name: string) => sheet.getByRole('button', { name, exact: true });
  await sheet.getByRole('rowheader', { name: 'Orla Invented' }).focus();
  await window.keyboard.press('p');
  await expect(pressed('Orla Invented: present')).toHaveAttribute('aria-pressed', 'true');
  await expect(sheet.getByRole('rowheader', { name: 'Siôn Madeup' })).toBeFocused();
  await window.keyboard.press('a');
  await expect(sheet.getByRole('rowheader', { name: 'Nia Sample' })).toBeFocused();
  await window.keyboard.press('t');
  const part = sheet.getByLabel('Minutes that Nia Sample was there');
  await expect(part).toBeFocused();
  await window.keyboard.type('90');
  await window.keyboard.press('Enter');
  await expect(part).toHaveAttribute('aria-invalid', 'true');
  await part.fill('40');
  await window.keyboard.press('Enter');
  await expect(sheet.getByRole('rowheader', { name: 'Kwame Test' })).toBeFocused();
  await window.keyboard.press('i');
  await expect(sheet.getByRole('rowheader', { name: 'Orla Invented' })).toBeFocused();
  await window.keyboard.press('Shift+T');
  await expect(sheet.getByRole('rowheader', { name: 'Kwame Test' })).toBeFocused();
  await expect(window.getByText('2 of 4').first()).toBeVisible();

  const type = window.getByRole('combobox', { name: 'Type a name' });
  await choose(window, type, 'kwame', /Kwame Test/);
  await expect(pressed('Kwame Test: present')).toHaveAttribute('aria-pressed', 'true');
  await window.getByLabel('Role').fill('Medical student');
  await window.getByLabel('How many').fill('2');
  await window.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(window.getByRole('list', { name: 'Visitors and students' })).toContainText('2');
  expect(await barriersInBothThemes(window), 'attendance').toEqual([]);

  const pdf = `${temporaryFolder('paper')}/sheet.pdf`;
  await answerDialog(app, [pdf]);
  await window.getByRole('button', { name: 'More about this meeting' }).click();
  await window.getByRole('menuitem', { name: 'Sign-in sheet (PDF)…' }).click();
  await expect(window.getByText('Saved as sheet.pdf')).toBeVisible();
  expect(statSync(pdf).size).toBeGreaterThan(5000);
});

test('a report of an online meeting is matched, guesses confirmed, and recorded', async () => {
  const { window, app } = running;
  const file = `${temporaryFolder('report')}/report.csv`;
  const [year, month, date] = dayBefore(0).split('-');
  const at = (time: string) => `"${date}/${month}/${year}, ${time}"`;
  writeFileSync(
    file,
    [
      'Full Name,User Action,Timestamp',
      `"Madeup, Sion",Joined,${at('12:30:00')}`,
      `"Madeup, Sion",Left,${at('12:50:00')}`,
      `"Madeup, Sion",Joined,${at('13:00:00')}`,
      `"Madeup, Sion",Left,${at('13:20:00')}`,
      `Unheard Of,Joined,${at('12:31:00')}`,
      `Unheard Of,Left,${at('13:31:00')}`,
    ].join('\r\n'),
  );
  await window.getByRole('button', { name: 'Read a Teams report' }).click();
  await expect(heading(window, 'Read an attendance report')).toBeVisible();
  expect(await barriersInBothThemes(window), 'choose').toEqual([]);
  await answerDialog(app, [file]);
  await window.getByRole('button', { name: 'Choose the report…' }).click();
  await expect(window.getByRole('row', { name: /Madeup, Sion/ })).toContainText('40 min');
  const confirm = window.getByRole('button', { name: 'It is Siôn Madeup' });
  if (await confirm.isVisible()) await confirm.click();
  const stranger = window.getByRole('combobox', { name: 'Who Unheard Of is' });
  await choose(window, stranger, 'visitor', 'A visitor, by role');
  await expect(window.getByText('every name is said')).toBeVisible();
  expect(await barriersInBothThemes(window), 'match').toEqual([]);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('1 person recorded')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Siôn Madeup: there online' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the draft takes comments, closing says what is missing, and the record is signed', async () => {
  const { window, app } = running;
  await discussAll(window, id);
  await open(window, `/meetings/${id}`, SERIES);
  await expect(window.getByRole('button', { name: 'Go to the meeting' })).toBeVisible();
  await window.getByRole('button', { name: 'End meeting' }).click();
  await expect(window.getByText('The meeting has ended')).toBeVisible();

  await becomes(window, 'member');
  await open(window, '/meetings', 'Meetings');
  await window.getByRole('list', { name: 'Draft minutes to read' }).getByRole('button').click();
  await expect(window.getByText('Draft, open for comments')).toBeVisible();
  await window.getByLabel('Your comment').fill('The sagittals were made, I did them.');
  await window.getByRole('button', { name: 'Send comment' }).click();
  await expect(window.getByText('waits for the chair')).toBeVisible();
  expect(await barriersInBothThemes(window), 'draft of a member').toEqual([]);

  await becomes(window, 'chair');
  await open(window, `/meetings/${id}/minutes`, SERIES);
  const close = window.getByRole('dialog', { name: 'Close and sign this meeting' });
  await window.getByRole('button', { name: 'Close and sign…' }).click();
  await expect(close.getByText(/have no learning point yet/)).toBeVisible();
  await expect(close.getByText('1 comment waits for your answer')).toBeVisible();
  await expect(close.getByRole('button', { name: 'Close and sign' })).toBeDisabled();
  expect(await barriersInBothThemes(window), 'close').toEqual([]);
  await close.getByRole('button', { name: 'Read them' }).click();
  await window.getByRole('button', { name: 'Answer' }).click();
  await window.getByLabel('Your answer').fill('Thank you, it now says so.');
  await window.getByRole('button', { name: 'Save' }).click();
  await expect(window.getByText('The comment is answered')).toBeVisible();

  const run = await ask<{ items: { caseId: string }[] }>(window, 'meetings.run', { id });
  for (const { caseId } of run.items) {
    const point = 'Read the sagittals before closing any chest CT after a fall.';
    await ask(window, 'learning-points.save', { caseId, meetingId: id, point, draft: false });
  }
  await window.getByRole('button', { name: 'Close and sign…' }).click();
  await close.getByText('1 h 30').click();
  await close.getByRole('button', { name: 'Close and sign' }).click();
  await expect(window.getByText('The meeting is closed and signed')).toBeVisible();
  await window.getByLabel('Add to the record').fill('The protocol was changed the week after.');
  await window.getByRole('button', { name: 'Add addendum' }).click();
  await expect(window.getByText('The addendum is in the record')).toBeVisible();
  const minutes = window.getByRole('article', { name: /Minutes of REALM/ });
  await expect(minutes).toContainText('The protocol was changed the week after.');
  await expect(minutes).not.toContainText('Agency Reporter');
  expect(await barriersInBothThemes(window), 'signed').toEqual([]);

  const folder = temporaryFolder('minutes');
  const files = ['minutes.pdf', 'minutes.docx', 'minutes.html', 'minutes.txt'];
  const items = [
    'Minutes as PDF…',
    'Minutes for Word…',
    'Minutes as a web page…',
    'Minutes as text…',
  ];
  for (const [index, name] of items.entries()) {
    await answerDialog(app, [`${folder}/${files[index]}`]);
    await window.getByRole('button', { name: 'More about this meeting' }).click();
    await window.getByRole('menuitem', { name }).click();
    await expect(window.getByText(`Saved as ${files[index]}`)).toBeVisible();
  }
  expect(readFileSync(`${folder}/minutes.pdf`).subarray(0, 4).toString()).toBe('%PDF');
  await open(window, `/meetings/${id}/attendance`, SERIES);
  await expect(window.getByText('its attendance is signed')).toBeVisible();
  expect(await barriersInBothThemes(window), 'signed attendance').toEqual([]);
});

test('a member sees what concerns them; nothing is cut off in a small window', async () => {
  const { window } = running;
  await becomes(window, 'member');
  await resize(running, 1024, 700);
  for (const path of [
    '/meetings',
    `/meetings/${id}`,
    `/meetings/${id}/minutes`,
    '/meetings/actions',
  ]) {
    await goTo(window, path);
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(window.getByText('Loading…')).toHaveCount(0);
    const body = window.locator('.app-page-body');
    const over = await body.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
  await goTo(window, `/meetings/${id}/attendance`);
  await expect(heading(window, 'Not found')).toBeVisible();
  await open(window, '/meetings/00000000-0000-4000-8000-000000000000', 'Meeting');
  await expect(window.getByText('This is not there any more')).toBeVisible();
  expect(await barriersInBothThemes(window), 'not found').toEqual([]);
  await resize(running, 1440, 900);
});
