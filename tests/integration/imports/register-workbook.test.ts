import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWithWorkspace, type TestCore } from '../helpers/workspace.ts';
import { importRows } from './importing.ts';

let test: TestCore;
beforeAll(async () => {
  test = await startWithWorkspace();
});
afterAll(() => test.core.close());

it('takes a workbook headed by dates; an earlier year imported later moves the start back', async () => {
  const ruth = 'C001,Ruth Madeup,Consultant radiologist,PA,England,1,2019-01-01,,manager';
  await importRows(test, 'people', [ruth]);
  await importRows(test, 'meetings', [
    'M-1,REALM,2025-01-13,60,site,held,C001',
    'M-2,REALM,2026-01-13,60,site,held,',
  ]);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Register');
  sheet.addRow(['Name', new Date(Date.UTC(2026, 0, 13))]);
  sheet.addRow(['Dr Ruth Madeup', 45]);
  const path = join(test.folder, 'register.xlsx');
  await book.xlsx.writeFile(path);
  const file = test.core.grantPath(path);
  const shown = await test.ask('imports.preview', { kind: 'attendance', file });
  expect(shown).toMatchObject({
    imported: 1,
    rejected: [],
    notes: [{ code: 'people_expected', people: 1, from: '2026-01-13' }],
  });
  await test.ask('imports.confirm', { previewId: shown.previewId });
  await importRows(test, 'attendance', ['M-1,C001,x,']);
  const [series] = await test.ask('series.list', {});
  // A manager becomes a chair only where somebody accepts it.
  expect(series?.holders).toEqual([]);
  expect(await test.ask('series.expected', { id: series?.id ?? '' })).toMatchObject([
    { from: '2025-01-13', to: null },
  ]);
  for (const { id } of await test.ask('meetings.list', {})) {
    expect(await test.ask('meetings.minutes', { id })).toMatchObject({ present: ['Ruth Madeup'] });
  }
  expect(await test.ask('workspace.verify', {})).toMatchObject({ ok: true });
});
