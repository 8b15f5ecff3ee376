import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openForReading } from '../../../src-main/core/store/database.ts';
import { startWithWorkspace } from '../helpers/workspace.ts';

/** Data specification, section 5: a one-row command costs at most 800 bytes of log. */
it('a logged entry costs at most 800 bytes of log', async () => {
  const test = await startWithWorkspace();
  await test.ask('learning.log', {
    title: 'Reread of missed vertebral fractures from October’s meeting',
    day: '2026-11-24',
    minutes: 30,
    line: 'Reflection and CPD',
    activity: 'reflection',
    kind: 'in_planned_time',
    displacedReason: null,
    hcpcType: null,
    reflection: null,
    action: null,
  });
  const path = join(test.folder, 'workspace', 'workspace.db');
  const db = openForReading({ path, key: test.dataKey(), nativeBinding: null });
  const size = db.get<{ bytes: number }>(
    `SELECT length(b.id) + length(b.command_id) + length(b.command) + length(b.scope) +
       length(b.node) + length(b.clock) + coalesce(length(b.actor), 0) + length(b.previous) +
       length(b.changes_root) + length(b.signature) + 12 +
       length(c.table_name) + length(c.row) + length(c.patch) + length(c.salt) + length(c.hash) + 6 AS bytes
     FROM batch b JOIN change c ON c.batch = b.number WHERE b.command = 'learning.log'`,
  );
  db.close();
  await test.core.close();
  console.info(`${size?.bytes} bytes`);
  expect(size?.bytes).toBeGreaterThan(300);
  expect(size?.bytes).toBeLessThanOrEqual(800);
});
