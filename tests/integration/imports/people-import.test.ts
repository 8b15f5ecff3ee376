import { afterEach, expect, it } from 'vitest';
import { passphrase, startWithWorkspace, type TestCore } from '../helpers/workspace.ts';
import { counted, fileFor, importRows, kwame, preview } from './importing.ts';

let test: TestCore;
afterEach(() => test.core.close());
const person = async (staffId: string) =>
  (await test.ask('people.list', {})).find((one) => one.staffId === staffId);

it('new people come with spells, roles and a code that signs them in', async () => {
  test = await startWithWorkspace();
  const done = await importRows(test, 'people', [
    'R001,Kwame Test,Radiographer,AfC,England,1,2020-01-01,,moderator',
    'R001,Kwame Test,Radiographer,AfC,England,0.6,01/04/2026,,moderator',
    'C001,Ruth Madeup,Consultant radiologist,PA,Wales,0.90,2012-08-01,2027-01-31,manager|administrator',
  ]);
  expect(counted(done)).toEqual({ imported: 3, unchanged: 0, rejected: [] });
  expect(done.invitations.map(({ staffId }) => staffId)).toEqual(['R001', 'C001']);
  expect(await person('R001')).toMatchObject({
    roles: ['member', 'moderator'],
    access: 'invited',
    employment: [
      { from: '2020-01-01', to: null, wte: '1' },
      { from: '2026-04-01', to: null, wte: '0.6' },
    ],
  });
  expect((await person('C001'))?.employment).toEqual([
    { from: '2012-08-01', to: '2027-01-31', wte: '0.9' },
  ]);
  const code = done.invitations[0]?.code ?? '';
  const { me } = await test.ask('session.activate', { staffId: 'R001', code, passphrase });
  expect(me.name).toBe('Kwame Test');
});

it('a code of an import opens the closed workspace as well', async () => {
  test = await startWithWorkspace();
  const { invitations } = await importRows(test, 'people', [kwame]);
  await test.ask('workspace.close', {});
  const folder = test.core.grantPath(`${test.folder}/workspace`);
  await test.ask('workspace.choose', { folder });
  const code = invitations[0]?.code ?? '';
  await test.ask('session.activate', { staffId: 'R001', code, passphrase });
});

it('the same file again changes nothing, and invites nobody', async () => {
  test = await startWithWorkspace();
  const rows = [kwame, 'R002,Elin Makebelieve,Radiographer,AfC,Wales,.80,2019-02-04,,member'];
  await importRows(test, 'people', rows);
  const before = await test.ask('workspace.info', {});
  const again = await importRows(test, 'people', rows);
  expect(counted(again)).toEqual({ imported: 0, unchanged: 2, rejected: [] });
  expect(again.invitations).toEqual([]);
  expect((await test.ask('workspace.info', {})).batches).toBe(before.batches);
});

it('a known person gets new details and a new spell; roles are granted, never taken away', async () => {
  test = await startWithWorkspace();
  await importRows(test, 'people', [
    'R001,Kwame Test,Radiographer,AfC,England,1,2020-01-01,,manager',
  ]);
  const done = await importRows(test, 'people', [
    'r-001,Kwame Test,Reporting radiographer,AfC,England,1,2020-01-01,,member',
    'r-001,Kwame Test,Reporting radiographer,AfC,England,0.8,2026-09-01,,member',
  ]);
  expect(counted(done)).toEqual({ imported: 2, unchanged: 0, rejected: [] });
  expect(done.invitations).toEqual([]);
  expect(await person('R001')).toMatchObject({
    staffGroup: 'Reporting radiographer',
    roles: ['member', 'manager'],
    employment: [{ from: '2020-01-01' }, { from: '2026-09-01', wte: '0.8' }],
  });
});

it('what the file has no column for stays as it was', async () => {
  test = await startWithWorkspace();
  await test.ask('people.add', {
    staffId: 'R001',
    name: 'Kwame Test',
    staffGroup: 'Radiographer',
    site: 'Hillside',
    registrationBody: 'HCPC',
    registrationNumber: 'RA00001',
    contract: 'AfC',
    nation: 'England',
    roles: ['member'],
    employment: [{ from: '2020-01-01', to: null, wte: '1' }],
  });
  expect(counted(await preview(test, 'people', [kwame]))).toMatchObject({ unchanged: 1 });
  await importRows(test, 'people', [kwame.replace('Test', 'Tested')]);
  expect(await person('R001')).toMatchObject({
    name: 'Kwame Tested',
    site: 'Hillside',
    registrationNumber: 'RA00001',
  });
});

it('the first administrator’s assumed spell gives way to what a file says', async () => {
  test = await startWithWorkspace();
  await importRows(test, 'people', [
    'A001,Hana Invented,Service manager,AfC,England,0.8,2018-06-01,,',
  ]);
  expect((await person('A001'))?.employment).toEqual([
    { from: '2018-06-01', to: null, wte: '0.8' },
  ]);
  expect((await person('A001'))?.roles).toEqual(['member', 'administrator', 'manager']);
});

it('rows are rejected one by one, with their line and why; the others go in', async () => {
  test = await startWithWorkspace();
  const done = await importRows(test, 'people', [
    kwame,
    'R002,Elin Makebelieve,Radiographer,AfC,Englnd,1,2020-01-01,,',
    '"R003","Idris',
    'Fictive",Radiographer,AfC,Wales,1,31/02/2020,,',
    'R004,Zofia 943 476 5919,Sonographer,AfC,England,1,2020-01-01,,',
    '9434765919,Grace Pretended,Sonographer,AfC,England,1,2020-01-01,,',
  ]);
  expect(counted(done)).toEqual({
    imported: 2,
    unchanged: 0,
    rejected: ['3 unknown_word', '4 impossible_day', '6 identifier_blocked'],
  });
  expect(await person('9434765919')).toBeDefined();
});

it('one undo takes the people away again, and they can be imported anew', async () => {
  test = await startWithWorkspace();
  await importRows(test, 'people', [kwame]);
  await test.ask('history.undo', {});
  expect(await person('R001')).toBeUndefined();
  expect(counted(await importRows(test, 'people', [kwame]))).toMatchObject({ imported: 1 });
});

it('says which column was taken for what, and shows rows as understood', async () => {
  test = await startWithWorkspace();
  const file = fileFor(test, 'people', [
    'R001,Kwame Test,Radiographer,afc,northern ireland,1,01/02/2020,,',
  ]);
  const shown = await test.ask('imports.preview', { kind: 'people', file: file.token });
  expect(shown).toMatchObject({ fileName: 'people.csv', format: 'csv', warned: 0 });
  expect(shown.mapping.wte).toBe('wte');
  expect(shown.fields).toContainEqual({ name: 'nation', required: true });
  expect(shown.sample[0]).toMatchObject({ nation: 'NI', contract: 'AfC', start: '2020-02-01' });
});
