import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../../src-main/core/imports/rows.ts';
import { readTabular } from '../../src-main/core/imports/tabular/read.ts';
import { importRules } from '../../src-shared/rules/imports/index.ts';
import type { JobPlanRow } from '../../src-shared/rules/imports/job-plans.ts';
import type { LearningRow } from '../../src-shared/rules/imports/learning.ts';
import { mapHeaders } from '../../src-shared/rules/imports/mapping.ts';
import type { PersonRow } from '../../src-shared/rules/imports/people.ts';
import type { Cells, Reading } from '../../src-shared/rules/imports/row.ts';
import { type ImportKind, importFiles } from './files.ts';

/** A readable row of an input file with its line number. */
export type Numbered<T> = T & { row: number };

export interface DemoInput {
  folder: string;
  people: Numbered<PersonRow>[];
  jobPlans: Numbered<JobPlanRow>[];
  learning: Numbered<LearningRow>[];
}

/**
 * The rows of the input folder that can be read, in file order. The app reads the files for itself;
 * the demo needs them to know who to be and which year to export. Throws with a sentence where a
 * file is missing or is no table.
 */
export async function readInput(folder: string): Promise<DemoInput> {
  return {
    folder,
    people: await rowsOf(folder, 'people', importRules.people.readRow),
    jobPlans: await rowsOf(folder, 'job-plans', importRules['job-plans'].readRow),
    learning: await rowsOf(folder, 'learning', importRules.learning.readRow),
  };
}

async function rowsOf<T>(
  folder: string,
  kind: ImportKind,
  readRow: (cells: Cells) => Reading<T>,
): Promise<Numbered<T>[]> {
  const path = join(folder, importFiles[kind]);
  if (!existsSync(path)) throw new Error(`there is no ${importFiles[kind]} in ${folder}`);
  const opened = await readTabular(path);
  if (!opened.ok) throw new Error(`${path} cannot be read: ${opened.code}`);
  const { fields } = importRules[kind];
  const { columns } = mapHeaders(opened.value.headers, fields);
  const rows: Numbered<T>[] = [];
  for await (const { row, reading } of readRows(opened.value, columns, { fields, readRow })) {
    if (reading.ok) rows.push({ ...reading.value, row });
  }
  return rows;
}
