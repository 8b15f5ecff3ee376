import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { passphrase, startWithWorkspace, type TestCore } from '../helpers/workspace.ts';
import { importRows } from './import-rows.ts';

/** A small invented department, whose figures can be counted by hand. */

/** 91 days, so that weekly lines come to 13 weeks. */
export const quarter = { from: '2026-04-01', to: '2026-06-30' };
export const purpose = 'annual job-plan review';

export interface Department extends TestCore {
  /** Signs somebody in for the first time, with the code that the import made. */
  activate(staffId: string): Promise<void>;
}

/** Signed in is Hana Invented (A001), administrator and manager, employed only from the tests' day. */
export async function startWithDepartment(): Promise<Department> {
  const test = await startWithWorkspace();
  const codes = await importRows(test, 'people', [
    'C001,Ruth Madeup,Consultant radiologist,PA,Wales,1,2020-01-01,,member,Main site',
    'R001,Aoife Bán,Radiographer,AfC,England,0.8,2020-01-01,,member,Main site',
    'R002,Idris Fictive,radiographer,AfC,England,1,2020-01-01,2026-06-30,member,North site',
    'S001,Zoe Pretend,Sonographer,AfC,England,0.5,2020-01-01,,member,Main site',
    'X001,Gone Before,Radiographer,AfC,England,1,2020-01-01,2025-12-31,member,Main site',
  ]);
  const year = '2026-04-01,2027-03-31';
  await importRows(test, 'job-plans', [
    `C001,${year},42,CPD,SPA,CPD,0.25,PA/week,y,y`,
    `C001,${year},42,Reporting,DCC,,7,PA/week,n,n`,
    `R001,${year},52,Reflection,SPA,reflection,60,minutes/week,y,y`,
    `R002,2026-04-01,,,Audit,SPA,audit,2,hours/month,n,y`,
  ]);
  await importRows(test, 'learning', [
    'C001,2026-04-30,100,CPD,cpd,Talk,in planned time',
    'C001,2026-05-30,77,other,Reporting,Not learning,in planned time',
    'R001,2026-04-01,60,reflection,Reflection,One,in planned time',
    'R001,2026-06-30,30,reflection,REFLECTION,Two,in planned time',
    'R001,2026-05-15,30,reflection,Reflection,Three,own time',
    'R001,2026-05-16,15,reflection,Reflection,Four,displaced',
    'R001,2026-07-01,500,reflection,Reflection,The day after,in planned time',
    'R002,2026-06-02,20,teaching,Teaching,On no line,in planned time',
  ]);
  await test.ask('job-plans.savePolicy', {
    staffGroup: null,
    from: '2026-01-01',
    to: null,
    minutesPerMonth: 240,
    scaledByWte: true,
    agreedBy: 'Imaging board',
    reviewOn: null,
  });
  const activate = async (staffId: string) => {
    const code = codes.get(staffId) ?? '';
    await test.ask('session.activate', { staffId, code, passphrase });
  };
  return { ...test, activate };
}

/** A file that does not exist yet, as its path and as the token that stands for it. */
export function newFile(test: TestCore, extension: string): { path: string; file: string } {
  const path = join(test.folder, `${randomUUID()}.${extension}`);
  return { path, file: test.core.grantPath(path) };
}
