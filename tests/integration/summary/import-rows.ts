import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCore } from '../helpers/workspace.ts';

const headers = {
  people: 'staff_id,name,staff_group,contract,nation,wte,start,end,roles,site',
  'job-plans':
    'staff_id,plan_from,plan_to,working_weeks,line,category,activity,quantity,unit,protected,counts_as_learning',
  learning: 'staff_id,date,minutes,activity,line,title,kind',
} as const;

/**
 * Brings rows in through an import, as an administrator does; all of them must be taken. Answers the
 * invitation codes by staff id.
 */
export async function importRows(
  test: TestCore,
  kind: keyof typeof headers,
  rows: readonly string[],
): Promise<Map<string, string>> {
  const path = join(test.folder, `${kind}-${randomUUID()}.csv`);
  writeFileSync(path, [headers[kind], ...rows].join('\n'));
  const file = test.core.grantPath(path);
  const { previewId } = await test.ask('imports.preview', { kind, file });
  const { rejected, invitations } = await test.ask('imports.confirm', { previewId });
  if (rejected.length > 0) throw new Error(JSON.stringify(rejected));
  return new Map(invitations.map(({ staffId, code }) => [staffId, code]));
}
