import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase } from '../helpers/workspace.ts';
import { type Department, purpose, quarter, startWithDepartment } from './department.ts';
import { importRows } from './import-rows.ts';

const names = /Ruth|Madeup|Aoife|Bán|Idris|Fictive|Zoe|Pretend|C001|R001|R002|S001/;

let test: Department;

const signIn = (staffId: string) => test.ask('session.signIn', { staffId, passphrase });
const groups = (rest = {}) => test.ask('summary.groups', { period: quarter, ...rest });
const people = (rest = {}) => test.ask('summary.people', { period: quarter, purpose, ...rest });

beforeAll(async () => {
  test = await startWithDepartment();
});
afterAll(() => test.core.close());

describe('the summary by groups', () => {
  it('sums staff groups A to Z and names nobody', async () => {
    const summary = await groups();
    expect(summary.groups).toMatchObject([
      { staffGroup: 'Consultant radiologist', people: 1, planned: 591, inPlan: 100 },
      {
        staffGroup: 'Radiographer',
        people: 2,
        wte: '1.80',
        planned: 1140,
        inPlan: 110,
        displaced: 15,
        notYetLogged: 1015,
        ownTime: 30,
        percent: 9.6,
      },
      { staffGroup: 'Sonographer', people: 1, wte: '0.50', planned: 0, percent: null },
    ]);
    expect(summary.total).toMatchObject({ people: 4, wte: '3.30', planned: 1731, inPlan: 210 });
    expect(summary.people).toEqual([]);
    expect(JSON.stringify({ ...summary, madeBy: '' })).not.toMatch(names);
    expect(summary).toMatchObject({
      workspace: 'Imaging, main site',
      timeZone: 'Europe/London',
      scope: 'groups',
      madeBy: 'Hana Invented',
      purpose: null,
      sites: ['Main site', 'North site'],
      learningLines: ['Audit', 'CPD', 'Reflection'],
      policies: [{ staffGroup: null, minutesPerMonth: 240, agreedBy: 'Imaging board' }],
      notes: {
        leaveNotTakenOut: false,
        peopleWithoutPlan: 1,
        monthsCountedWhole: [],
        minutesOnOtherLines: 77,
        smallGroupsTogether: false,
      },
    });
    expect(summary.changeNumber).toBeGreaterThan(10);
  });

  it('narrows to a site or a line, and still says what there is to choose', async () => {
    const north = await groups({ site: 'north site' });
    expect(north.total).toMatchObject({ people: 1, planned: 360, inPlan: 20 });
    expect(north.sites).toEqual(['Main site', 'North site']);
    const reflection = await groups({ line: 'reflection' });
    expect(reflection.groups).toMatchObject([
      { staffGroup: 'Radiographer', people: 1, planned: 780 },
    ]);
    expect(reflection.learningLines).toHaveLength(3);
    const nothing = await groups({ line: 'Reporting' });
    expect(nothing.total).toMatchObject({ people: 0, planned: 0, percent: null });
  });

  it('says how plans stand at the end of the period, as far as it has come', async () => {
    const states = async (period: object) => (await groups({ period })).total.plans;
    expect(await states(quarter)).toEqual({ agreed: 3, draft: 0, reviewDue: 0, none: 1 });
    // The year is to end in four months, so nothing is due in November.
    const year = { from: '2026-04-01', to: '2027-03-31' };
    expect(await states(year)).toMatchObject({ agreed: 3, reviewDue: 0 });
    const before = { from: '2026-03-01', to: '2026-03-31' };
    expect(await states(before)).toEqual({ agreed: 0, draft: 0, reviewDue: 0, none: 4 });
  });

  it('shows the twelve months up to the last whole one, and the middle of them', async () => {
    const { trend, trendMedian } = await groups({ period: { ...quarter, to: '2026-07-15' } });
    expect(trend.map(({ month }) => month)).toEqual([
      ...['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
      ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    ]);
    expect(trend.slice(0, 9).every(({ percent }) => percent === null)).toBe(true);
    // April: C001 194.71, R001 257.14, R002 120 minutes planned; 100 and 60 of it in planned time.
    expect(trend.slice(9).map(({ percent }) => percent)).toEqual([28.0, 0, 8.7]);
    expect(trendMedian).toBe(8.7);
  });

  it('is for managers', async () => {
    await test.activate('R001');
    for (const call of ['summary.groups', 'summary.people'] as const) {
      const refused = await test.refused(call, { period: quarter, purpose });
      expect(refused.code).toBe('not_allowed');
    }
    await signIn('A001');
  });
});

describe('the summary by people', () => {
  it('names them by surname, with their lines, and notes each look once', async () => {
    const summary = await people();
    expect(summary.people.map(({ name }) => name)).toEqual([
      'Aoife Bán',
      'Idris Fictive',
      'Ruth Madeup',
      'Zoe Pretend',
    ]);
    expect(summary.people[1]).toMatchObject({
      staffId: 'R002',
      plan: 'agreed',
      reviewDueOn: null,
      policyMinutes: 720,
      lines: [
        { line: 'Audit', planned: 360, percent: 0 },
        { line: '', planned: 0, inPlan: 20, percent: null },
      ],
    });
    expect(summary.people[2]).toMatchObject({ plan: 'agreed', reviewDueOn: '2027-03-31' });
    expect(summary).toMatchObject({ scope: 'people', purpose, total: { people: 4 } });
    await people({ line: 'Reflection' });
    await people();
    await people({ purpose: 'another reason' });
    const before = await test.ask('history.state', {});
    expect(before.undo?.command).not.toBe('summary.people');
    await signIn('R001');
    const viewings = await test.ask('people.viewingsOfMe', {});
    expect(viewings.map((viewing) => viewing.purpose)).toEqual(['another reason', purpose]);
    await signIn('A001');
  });

  it('covers those asked for, and refuses a purpose that holds an identifier', async () => {
    const everybody = (await people()).people;
    const [first] = everybody;
    const one = await people({ people: [first?.personId ?? ''] });
    expect(one.people).toEqual([first]);
    const failure = await test.refused('summary.people', {
      period: quarter,
      purpose: 'about 943 476 5919',
    });
    expect(failure).toMatchObject({ code: 'identifier_blocked', fields: { purpose: {} } });
    expect((await test.refused('summary.people', { period: quarter })).code).toBe('invalid_input');
  });
});

describe('my own summary', () => {
  it('is exact to the day, names nobody else, and asks for no purpose', async () => {
    await signIn('R001');
    const viewings = await test.ask('people.viewingsOfMe', {});
    const period = { from: '2026-04-02', to: '2026-05-31' };
    const mine = await test.ask('summary.mine', { period });
    expect(mine).toMatchObject({
      scope: 'mine',
      purpose: null,
      people: [{ staffId: 'R001', planned: 514, inPlan: 0, ownTime: 30, displaced: 15 }],
      notes: { monthsCountedWhole: [] },
    });
    expect(mine.trend.at(-2)).toEqual({ month: '2026-04', percent: 23.3 });
    expect(await test.ask('people.viewingsOfMe', {})).toEqual(viewings);
    await signIn('A001');
  });

  it('loses no minutes to keys that are gone: those count by the month, and it says so', async () => {
    const people = await test.ask('people.list', {});
    const id = people.find(({ staffId }) => staffId === 'C001')?.id ?? '';
    const { code } = await test.ask('people.resetKeys', { id, understood: true });
    await test.ask('session.activate', { staffId: 'C001', code, passphrase });
    const mine = (from: string) => test.ask('summary.mine', { period: { from, to: '2026-06-30' } });
    expect(await mine('2026-04-30')).toMatchObject({
      total: { inPlan: 100 },
      notes: { monthsCountedWhole: ['2026-04'], minutesOnOtherLines: 77 },
    });
    expect(await mine('2026-06-02')).toMatchObject({
      total: { inPlan: 0 },
      notes: { monthsCountedWhole: [], minutesOnOtherLines: 0 },
    });
    await signIn('A001');
  });
});

describe('the printed summary', () => {
  const print = (input: object) =>
    test.ask('summary.preparePrint', { period: quarter, ...input } as never);
  const documentOf = async (ticket: string) => {
    const result = await test.core.call('summary.printDocument', { ticket }, { window: 'print' });
    return result as Extract<typeof result, { ok: true }> & {
      value: Awaited<ReturnType<typeof groups>>;
    };
  };

  it('shows small groups together, and is the same in every other figure', async () => {
    const onScreen = await groups();
    const { ticket } = await print({ scope: 'groups' });
    const { value } = await documentOf(ticket);
    expect(value.groups).toMatchObject([{ staffGroup: 'Other', people: 4, planned: 1731 }]);
    expect(value.total).toEqual(onScreen.total);
    expect(value.notes.smallGroupsTogether).toBe(true);
    expect(JSON.stringify({ ...value, madeBy: '' })).not.toMatch(names);
  });

  it('leaves groups of five and more as they are', async () => {
    await importRows(
      test,
      'people',
      [3, 4, 5, 6, 7].map(
        (n) => `R00${n},Person ${n},Radiographer,AfC,England,1,2020-01-01,,member,Main site`,
      ),
    );
    const { ticket } = await print({ scope: 'groups' });
    const { value } = await documentOf(ticket);
    expect(value.groups.map(({ staffGroup, people: count }) => [staffGroup, count])).toEqual([
      ['Other', 9],
    ]);
    await importRows(
      test,
      'people',
      [1, 2, 3].map((n) => `T00${n},Nurse ${n},Imaging nurse,AfC,England,1,2020-01-01,,member,`),
    );
    const again = await documentOf((await print({ scope: 'groups' })).ticket);
    expect(again.value.groups.map(({ staffGroup, people: count }) => [staffGroup, count])).toEqual([
      ['Other', 5],
      ['Radiographer', 7],
    ]);
  });

  it('names people for a purpose, which they can see', async () => {
    const refused = await test.refused('summary.preparePrint', {
      period: quarter,
      scope: 'people',
    });
    expect(refused.code).toBe('purpose_needed');
    const { ticket } = await print({ scope: 'people', purpose: 'for the board' });
    const { value } = await documentOf(ticket);
    expect(value).toMatchObject({ purpose: 'for the board', total: { people: 12 } });
    expect(value.groups.map(({ staffGroup }) => staffGroup)).toContain('Sonographer');
    await signIn('R001');
    expect((await test.ask('people.viewingsOfMe', {}))[0]).toMatchObject({
      what: 'summary.print',
      purpose: 'for the board',
    });
  });

  it('is for its own session: a ticket opens nothing elsewhere, and members print themselves', async () => {
    for (const scope of ['groups', 'people']) {
      const input = { period: quarter, scope, purpose };
      expect((await test.refused('summary.preparePrint', input)).code).toBe('not_allowed');
    }
    const { ticket } = await print({ scope: 'mine' });
    expect((await documentOf(ticket)).value).toMatchObject({ scope: 'mine', total: { people: 1 } });
    await signIn('A001');
    expect(await documentOf(ticket)).toMatchObject({ ok: false, code: 'ticket_unknown' });
  });
});
