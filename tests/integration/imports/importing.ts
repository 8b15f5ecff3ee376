import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '../../../src-shared/contract/index.ts';
import type { TestCore } from '../helpers/workspace.ts';

/** Files for an import into a test's workspace. */

type Kind = InputOf<'imports.preview'>['kind'];
type Choices = Omit<InputOf<'imports.preview'>, 'kind' | 'file'>;

const headers: Record<Kind, string> = {
  people: 'staff_id,name,staff_group,contract,nation,wte,start,end,roles',
  'job-plans':
    'staff_id,plan_from,plan_to,working_weeks,line,category,activity,quantity,unit,protected,counts_as_learning',
  learning: 'staff_id,date,minutes,activity,line,title,kind',
  meetings: 'meeting_id,series,date,minutes,scope,status,chair_staff_id',
  attendance: 'meeting_id,staff_id,status,minutes',
  cases:
    'case_id,meeting_id,kind,source,modality,region,setting,stage,clinical_information,original_opinion,later_opinion,truth,question,causes,effect,learning_point,reporter_told_on,circulated_on',
};

/** A file with the kind's header and these rows; answers its token. */
export function fileFor(test: TestCore, kind: Kind, rows: readonly string[], name = `${kind}.csv`) {
  const path = join(test.folder, name);
  writeFileSync(path, [headers[kind], ...rows, ''].join('\n'));
  return { path, token: test.core.grantPath(path) };
}

export function preview(
  test: TestCore,
  kind: Kind,
  rows: readonly string[],
  choices: Choices = {},
): Promise<OutputOf<'imports.preview'>> {
  const { token } = fileFor(test, kind, rows);
  return test.ask('imports.preview', { kind, file: token, ...choices });
}

/** Previews and confirms. */
export async function importRows(
  test: TestCore,
  kind: Kind,
  rows: readonly string[],
  choices: Choices = {},
): Promise<OutputOf<'imports.confirm'>> {
  const { previewId } = await preview(test, kind, rows, choices);
  return test.ask('imports.confirm', { previewId });
}

/** How many rows were imported, how many unchanged, and which rejected with what. */
export function counted({
  imported,
  unchanged,
  rejected,
}: Pick<OutputOf<'imports.preview'>, 'imported' | 'unchanged' | 'rejected'>) {
  return { imported, unchanged, rejected: rejected.map(({ row, code }) => `${row} ${code}`) };
}

export const kwame = 'R001,Kwame Test,Radiographer,AfC,England,1,2020-01-01,,';
export const planOfKwame = [
  'R001,2026-04-01,2027-03-31,42,Reflection,SPA,reflection,45,minutes/week,y,y',
  'R001,2026-04-01,2027-03-31,42,Imaging,DCC,,34,hours/week,n,n',
];
