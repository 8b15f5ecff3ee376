import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestCore } from '../helpers/workspace.ts';
import { counted, importRows, preview } from './importing.ts';

/** A department's last year, from its spreadsheets. */

let test: TestCore;
beforeAll(async () => {
  test = await startWithWorkspace();
  await importRows(test, 'people', people);
});
afterAll(() => test.core.close());

const people = [
  'C001,Ruth Madeup,Consultant radiologist,PA,England,1,2019-01-01,,',
  'C002,Siôn Invented,Consultant radiologist,PA,England,1,2019-01-01,,',
  'C003,Callum Mockford,Consultant radiologist,PA,England,1,2026-05-01,,',
  'R001,Kwame Test,Radiographer,AfC,England,1,2019-01-01,,',
];
const days = ['2026-01-13', '2026-03-10', '2026-05-12', '2026-07-14', '2026-09-08', '2026-10-27'];
const meetings = [
  ...days.map((day, at) => `M-${at + 1},REALM main site,${day},60,site,held,C001`),
  'M-7,REALM main site,2026-08-11,60,site,cancelled,C001',
  'M-8,REALM main site,2026-12-08,60,site,planned,C001',
];
/** Ruth was at all; Siôn at two, and for half of one more; Callum at four since he came. */
const register = [
  ...days.map((_, at) => `M-${at + 1},C001,present,`),
  'M-1,C002,present,',
  'M-2,C002,virtual,60',
  'M-3,C002,part,30',
  'M-4,C002,part,29',
  'M-5,C002,apologies,',
  'M-6,C002,away,',
  'M-3,C003,x,60',
  'M-4,C003,present,',
  'M-5,C003,apologies,',
  'M-6,C003,apologies,',
  'M-6,R001,present,',
];
const log = [
  'K-1,M-1,discrepancy,MDT,CT,Chest,on call,report,Fall. Rib fracture?,Rib fracture alone.,Wedge fracture of L1 too.,later imaging,,perception|At the edge,might have changed,Read the sagittals.,2026-01-08,2026-01-20',
  'K-2,M-1,good spot,peer feedback,XR,Upper limb,ED,report,Snuffbox pain.,Fracture.,MR agreed.,later imaging,,good spot,changed,Look at the oblique view.,2026-01-14,2026-01-20',
  'K-3,M-2,discrepancy,own review,US,Abdomen,GP,report,Pain.,Polyp.,Stone.,second reading,What would you do?,,none,,,',
  'K-4,M-8,educational,,MR,Brain,,,Headache.,Normal.,,,,,,,,',
  'K-5,,system event,incident,,,,communication,Alert.,Sent.,Not opened.,,,,,Ask who reads it.,n/a,',
];

const rules = async () => {
  const report = await test.ask('compliance.report', { seriesId: null, to: '2026-11-24' });
  return Object.fromEntries(report.rules.map((rule) => [rule.id, rule]));
};
const tables = async () => (await test.ask('workspace.info', {})).batches;

describe('meetings', () => {
  it('are imported, with a series nobody had made, and said so beforehand', async () => {
    const shown = await preview(test, 'meetings', meetings);
    expect(shown.notes).toEqual([
      { code: 'series_made', series: 'REALM main site', chair: 'Ruth Madeup' },
    ]);
    const done = await test.ask('imports.confirm', { previewId: shown.previewId });
    expect(counted(done)).toEqual({ imported: 8, unchanged: 0, rejected: [] });
    const [series] = await test.ask('series.list', {});
    expect(series).toMatchObject({ name: 'REALM main site', scope: 'site', expected: 0 });
    expect(series?.holders).toMatchObject([{ name: 'Ruth Madeup', role: 'chair' }]);
    const { R01, R02 } = await rules();
    expect(R01).toMatchObject({ value: '6', met: true });
    expect(R02).toMatchObject({ value: '63', met: true });
  });

  it('the same file again changes nothing; a meeting that was held since is told apart', async () => {
    const before = await tables();
    expect(counted(await importRows(test, 'meetings', meetings))).toMatchObject({ unchanged: 8 });
    expect(await tables()).toBe(before);
    const held = meetings.with(7, 'M-8,REALM main site,2026-12-08,75,site,held,C002');
    expect(counted(await importRows(test, 'meetings', held))).toMatchObject({
      imported: 1,
      unchanged: 7,
    });
    await test.ask('history.undo', {});
    const listed = await test.ask('meetings.list', {});
    expect(listed).toHaveLength(8);
    expect(listed[0]).toMatchObject({ day: '2026-12-08', status: 'planned', minutes: 60 });
  });

  it('rejects rows one by one', async () => {
    const done = await importRows(test, 'meetings', [
      'M-9,REALM main site,2026-11-10,60,site,held,C999',
      'M-1,REALM main site,2026-01-13,60,site,held,C001',
      'M-1,REALM main site,2026-01-14,60,site,held,C001',
      'M-9,REALM 943 476 5919,2026-11-10,60,site,held,C001',
    ]);
    expect(counted(done)).toEqual({
      imported: 0,
      unchanged: 1,
      rejected: ['2 unknown_person', '4 duplicate_id', '5 identifier_blocked'],
    });
  });
});

describe('a long register', () => {
  it('records who was there, and who is expected from its first meeting', async () => {
    const shown = await preview(test, 'attendance', [...register, 'M-99,C001,x,', 'M-1,C999,x,']);
    expect(shown.notes).toEqual([
      { code: 'people_expected', series: 'REALM main site', people: 4, from: '2026-01-13' },
    ]);
    const done = await test.ask('imports.confirm', { previewId: shown.previewId });
    expect(counted(done)).toEqual({
      imported: 17,
      unchanged: 0,
      rejected: ['19 unknown_meeting', '20 unknown_person'],
    });
  });

  it('counts in compliance to the meeting', async () => {
    // Ruth 6 of 6, Siôn 3 of 5 (away once, 29 of 60 minutes are not half), Callum 2 of 4 in post.
    const { R03 } = await rules();
    expect(R03).toMatchObject({ value: '100.0', numerator: 3, denominator: 3 });
    await importRows(test, 'attendance', ['M-3,C002,part,20', 'M-4,C003,apologies,']);
    // Siôn 2 of 5, Callum 1 of 4.
    expect((await rules()).R03).toMatchObject({ numerator: 1, denominator: 3 });
    await test.ask('history.undo', {});
    expect((await rules()).R03).toMatchObject({ numerator: 3, denominator: 3 });
  });

  it('again changes nothing; rows that disagree and meetings that were off are rejected', async () => {
    const done = await importRows(test, 'attendance', [
      ...register,
      'M-1,C001,present,60',
      'M-1,C001,apologies,',
      'M-7,C001,present,',
    ]);
    expect(counted(done)).toEqual({
      imported: 0,
      unchanged: 18,
      rejected: ['20 disagrees_with_row', '21 meeting_not_held'],
    });
  });

  it('whom somebody took off the list stays off it', async () => {
    const [series] = await test.ask('series.list', {});
    const id = series?.id ?? '';
    const expected = await test.ask('series.expected', { id });
    const rest = expected.filter(({ name }) => name !== 'Kwame Test');
    await test.ask('series.setExpected', { id, people: rest });
    await importRows(test, 'attendance', register);
    expect(await test.ask('series.expected', { id })).toHaveLength(3);
  });
});

describe('a wide register', () => {
  const wide = (...lines: string[]) => {
    const path = join(test.folder, 'wide.csv');
    writeFileSync(path, lines.join('\r\n'));
    return test.ask('imports.preview', {
      kind: 'attendance',
      file: test.core.grantPath(path),
    });
  };

  it('goes by a column a meeting, headed by its id or its day', async () => {
    const shown = await wide(
      'Consultant,Grade,13/01/2026,M-2,2026-02-30,2026-02-03',
      'Ruth Madeup,A,✓,45,,',
      '"INVENTED, Siôn",A,x,,,x',
      'Somebody Else,B,x,x,,',
    );
    expect(shown.mapping).toEqual({
      Consultant: 'name',
      Grade: null,
      '13/01/2026': '13/01/2026',
      'M-2': 'M-2',
      '2026-02-30': null,
      '2026-02-03': '2026-02-03',
    });
    expect(shown.fields.filter(({ required }) => required)).toEqual([
      { name: 'name', required: true },
    ]);
    expect(shown.notes).toEqual([{ code: 'columns_unused', columns: ['Grade', '2026-02-30'] }]);
    expect(shown.sample[0]).toMatchObject({ name: 'Ruth Madeup', '13/01/2026': 'present' });
    expect(counted(shown)).toEqual({
      imported: 1,
      unchanged: 2,
      rejected: ['3 unknown_meeting', '4 name_unknown'],
    });
    await test.ask('imports.confirm', { previewId: shown.previewId });
    const meeting = (await test.ask('meetings.list', {})).find(({ day }) => day === '2026-03-10');
    const { attendance } = await test.ask('meetings.get', { id: meeting?.id ?? '' });
    expect(attendance).toMatchObject([
      { name: 'Ruth Madeup', status: 'part', minutes: 45 },
      { name: 'Siôn Invented', status: 'virtual', minutes: 60 },
    ]);
    await test.ask('history.undo', {});
  });

  it('says that a meeting is missing where no column is one', async () => {
    const shown = await wide('staff_id,Grade', 'C001,A');
    expect(shown.fields).toContainEqual({ name: 'meeting_id', required: true });
    expect(Object.values(shown.mapping)).not.toContain('meeting_id');
  });
});

describe('a case log', () => {
  it('closes what was discussed, and leaves the rest new', async () => {
    const done = await importRows(test, 'cases', log);
    expect(counted(done)).toEqual({ imported: 5, unchanged: 0, rejected: [] });
    const { cases } = await test.ask('cases.library', {});
    expect(cases.map(({ code }) => code).sort()).toEqual(['K-1', 'K-2', 'K-3']);
    const one = cases.find(({ code }) => code === 'K-1');
    expect(one).toMatchObject({ title: 'CT, chest', points: ['Read the sagittals.'] });
  });

  it('counts in compliance', async () => {
    const { R06, R07, R08, R09, R10, R11 } = await rules();
    // K-1 was told before its meeting; K-2 after it; of K-3 nothing is said.
    expect(R07).toMatchObject({ numerator: 1, denominator: 3 });
    expect(R08).toMatchObject({ numerator: 2, denominator: 3 });
    expect(R09).toMatchObject({ numerator: 1, denominator: 1 });
    expect(R11).toMatchObject({ numerator: 1, denominator: 3 });
    // No file says that somebody looked, or that the duties were done.
    expect(R06).toMatchObject({ numerator: 0, denominator: 3 });
    expect(R10).toMatchObject({ numerator: 0, denominator: 5 });
  });

  it('again changes nothing; another case of that id gets a number behind it', async () => {
    const before = await tables();
    expect(counted(await importRows(test, 'cases', log))).toMatchObject({ unchanged: 5 });
    expect(await tables()).toBe(before);
    const other = 'K-1,M-2,discrepancy,,CT,Chest,,,Cough.,Clear.,Nodule.,,,,,Look twice.,,';
    const shown = await preview(test, 'cases', [other, other]);
    expect(shown.notes).toEqual([{ code: 'codes_changed', cases: 1 }]);
    expect(counted(shown)).toMatchObject({ imported: 1, unchanged: 1 });
    await test.ask('imports.confirm', { previewId: shown.previewId });
    const codes = (await test.ask('cases.library', {})).cases.map(({ code }) => code);
    expect(codes).toContain('K-1-2');
    await test.ask('history.undo', {});
  });

  it('one undo takes it back whole, and it can be imported anew', async () => {
    await test.ask('history.undo', {});
    expect((await test.ask('cases.library', {})).count).toBe(0);
    expect((await rules()).R09).toMatchObject({ denominator: 0 });
    expect(counted(await importRows(test, 'cases', log))).toMatchObject({ imported: 5 });
    expect((await rules()).R08).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('keeps patients out: a block always, a warning unless a reason is given', async () => {
    const rows = [
      'K-8,M-1,discrepancy,,CT,Chest,,,NHS 943 476 5919,a,b,,,,,,,',
      'K-9,M-1,discrepancy,,CT,Chest,,,Seen with Mrs Madeup,a,b,,,,,,,',
      'K-10,M-1,discrepancy,,CT,Chest,,,Cough,a,b,,,magic,,,,',
    ];
    expect(counted(await preview(test, 'cases', rows))).toEqual({
      imported: 0,
      unchanged: 0,
      rejected: ['2 identifier_blocked', '3 identifier_warned', '4 unknown_word'],
    });
    const letIn = await preview(test, 'cases', rows, { acceptWarnings: 'an invented name' });
    expect(counted(letIn)).toMatchObject({
      imported: 1,
      rejected: ['2 identifier_blocked', '4 unknown_word'],
    });
  });
});

describe('the sheet of a form', () => {
  const sheet = [
    'ID,Start time,Completion time,Email,Name,What kind of case is it?,Which modality?,Clinical information as given at the time,What was the original opinion?',
    '1,11/20/26 10:00:00,11/20/26 10:04:00,secret.sender@example.org,Secret Sender,Discrepancy,CT,Cough,Clear',
    '2,11/20/26 11:00:00,11/20/26 11:04:00,secret.sender@example.org,Secret Sender,Bad,CT,Cough,Clear',
  ];

  it('comes as new cases that nobody is said to have sent', async () => {
    const path = join(test.folder, 'form.csv');
    writeFileSync(path, sheet.join('\n'));
    const shown = await test.ask('imports.preview', {
      kind: 'cases',
      file: test.core.grantPath(path),
      mapping: { Email: 'clinical_information', Name: 'question' },
    });
    expect(shown.notes).toEqual([
      { code: 'columns_never_read', columns: ['Start time', 'Completion time', 'Email', 'Name'] },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/secret/i);
    expect(counted(shown)).toMatchObject({ imported: 1, rejected: ['3 unknown_word'] });
    await test.ask('imports.confirm', { previewId: shown.previewId });
    const rejects = join(test.folder, 'rejects.csv');
    await test.ask('imports.saveRejects', {
      previewId: shown.previewId,
      file: test.core.grantPath(rejects),
    });
    expect(readFileSync(rejects, 'utf8')).not.toMatch(/secret/i);
    expect(readFileSync(rejects, 'utf8')).toContain('Bad,CT,Cough,Clear');
  });
});
