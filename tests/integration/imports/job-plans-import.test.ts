import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestCore } from '../helpers/workspace.ts';
import { counted, importRows, kwame, planOfKwame, preview } from './importing.ts';

let test: TestCore;
beforeEach(async () => {
  test = await startWithWorkspace();
  await importRows(test, 'people', [
    kwame,
    kwame.replace('R001,Kwame Test', 'R002,Elin Makebelieve'),
  ]);
});
afterEach(() => test.core.close());

const plansOf = async (staffId: string) => {
  const people = await test.ask('people.list', {});
  const personId = people.find((one) => one.staffId === staffId)?.id ?? '';
  return test.ask('job-plans.ofPerson', { personId });
};
const another = (from: string, to: string, quantity = '30') =>
  `R001,${from},${to},,CPD,SPA,CPD,${quantity},minutes/week,y,y`;

it('lines become one agreed plan', async () => {
  const done = await importRows(test, 'job-plans', planOfKwame);
  expect(counted(done)).toEqual({ imported: 2, unchanged: 0, rejected: [] });
  const [plan, ...others] = await plansOf('R001');
  expect(others).toEqual([]);
  expect(plan).toMatchObject({ status: 'agreed', version: 1, workingWeeks: '42', agreedOn: null });
  expect(
    plan?.lines.map(({ name, activity, quantity, unit, countsAsLearning }) => [
      name,
      activity,
      quantity,
      unit,
      countsAsLearning,
    ]),
  ).toEqual([
    ['Reflection', 'reflection', '45', 'minutes/week', true],
    ['Imaging', '', '34', 'hours/week', false],
  ]);
});

it('the same plan again is unchanged, however its numbers are written', async () => {
  await importRows(test, 'job-plans', planOfKwame);
  const again = await importRows(
    test,
    'job-plans',
    planOfKwame.map((row) => row.replace(',45,', ',"45,0",').replace(',42,', ',42.00,')),
  );
  expect(counted(again)).toEqual({ imported: 0, unchanged: 2, rejected: [] });
  expect(await plansOf('R001')).toHaveLength(1);
});

it('other lines for the same days are the next version', async () => {
  await importRows(test, 'job-plans', planOfKwame);
  const changed = planOfKwame.map((row) => row.replace(',45,', ',60,'));
  expect(counted(await importRows(test, 'job-plans', changed))).toMatchObject({ imported: 2 });
  expect((await plansOf('R001')).map(({ version }) => version)).toEqual([2, 1]);
  expect(counted(await importRows(test, 'job-plans', changed))).toMatchObject({ unchanged: 2 });
  // The first wording is no longer in force, so it is news again.
  expect(counted(await preview(test, 'job-plans', planOfKwame))).toMatchObject({ imported: 2 });
});

it('an older year that comes later does not end this year’s plan', async () => {
  await importRows(test, 'job-plans', [
    another('2026-04-01', '2027-03-31'),
    another('2025-04-01', '2026-03-31'),
  ]);
  await importRows(test, 'job-plans', [another('2024-04-01', '2025-03-31')]);
  const versions = (await plansOf('R001')).map(({ from, version }) => [from, version]);
  expect(versions).toEqual([
    ['2026-04-01', 2],
    ['2025-04-01', 1],
    ['2024-04-01', 1],
  ]);
});

it('a person nobody knows is named on each row; others go in', async () => {
  const done = await importRows(test, 'job-plans', [
    ...planOfKwame,
    ...planOfKwame.map((row) => row.replace('R001', 'X9')),
  ]);
  expect(counted(done)).toEqual({
    imported: 2,
    unchanged: 0,
    rejected: ['4 unknown_person', '5 unknown_person'],
  });
});

it('a plan waits as a whole where one of its lines is rejected', async () => {
  const done = await importRows(test, 'job-plans', [
    ...planOfKwame,
    'R001,2026-04-01,2027-03-31,42,Peer review,SPA,peer review,lots,minutes/week,y,y',
    'R002,2026-04-01,2027-03-31,42,CPD,SPA,CPD,30,minutes/week,y,y',
  ]);
  expect(counted(done)).toEqual({
    imported: 1,
    unchanged: 0,
    rejected: ['2 plan_incomplete', '3 plan_incomplete', '4 not_a_number'],
  });
  expect(done.rejected[0]?.message).toContain('row 4');
  expect(await plansOf('R001')).toEqual([]);
});

it('a row whose dates cannot be read may belong to any plan of its person', async () => {
  const done = await importRows(test, 'job-plans', [
    another('2025-04-01', '2026-03-31'),
    another('2026-13-01', '2027-03-31'),
    'R002,2026-04-01,,42,CPD,SPA,CPD,30,minutes/week,y,y',
  ]);
  expect(counted(done)).toEqual({
    imported: 1,
    unchanged: 0,
    rejected: ['2 plan_incomplete', '3 impossible_day'],
  });
});

it('the guard looks at lines and activities', async () => {
  const named = 'R001,2026-04-01,2027-03-31,42,Clinic of Mrs Nobody,SPA,CPD,30,minutes/week,y,y';
  expect(counted(await preview(test, 'job-plans', [named]))).toMatchObject({
    rejected: ['2 identifier_warned'],
  });
  const blocked = named.replace('Clinic of Mrs Nobody', '943 476 5919');
  expect(counted(await preview(test, 'job-plans', [blocked]))).toMatchObject({
    rejected: ['2 identifier_blocked'],
  });
});
