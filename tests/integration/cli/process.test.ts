import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, passphrase } from './command-line.ts';

/** What only a process of its own can show: exit codes, the two streams, paths, INIT_CWD. */

const timeout = 180_000;

it('runs from the sources: exit codes 0, 1, 2 and 3, one JSON value, paths of the caller’s folder', {
  timeout,
}, async () => {
  const place = inFolder();
  place.write('pass', passphrase);
  const made = await place.spawned(
    ...['workspace', 'create', '--workspace', 'w', '--name', 'Imaging'],
    ...['--administrator', 'A001', '--administrator-name', 'Hana Invented'],
    ...['--passphrase-file', 'pass', '--recovery-key-out', 'key', '--json'],
  );
  expect([made.code, made.stderr]).toEqual([0, '']);
  expect(made.stdout).not.toContain(readFileSync(join(place.folder, 'key'), 'utf8').trim());
  expect(made.json()).toMatchObject({ administrator: 'A001' });
  expect(existsSync(join(place.folder, 'w', 'workspace.db'))).toBe(true);

  place.write(
    'people.csv',
    [
      'staff_id;name;staff_group;contract;nation;wte;start;end;roles',
      'R001;Kwame Test;Radiographer;AfC;England;1;2020-01-01;;',
      'R002;Elin Makebelieve;Radiographer;AfC;Nowhere;1;2020-01-01;;',
    ].join('\r\n'),
  );
  const signedIn = ['--workspace', 'w', '--as', 'A001', '--passphrase-file', 'pass'];
  const part = await place.spawned('import', 'people', 'people.csv', ...signedIn, '--json');
  expect(part.code).toBe(3);
  expect(part.json()).toMatchObject({
    read: 2,
    imported: 1,
    rejected: [{ row: 3, field: 'nation' }],
  });

  const refused = await place.spawned(
    'workspace',
    'info',
    '--workspace',
    'none',
    '--recovery-key-file',
    'key',
  );
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toBe(
    'There is no workspace in this folder. Check --workspace. [workspace_not_found]\n',
  );

  const usage = await place.spawned('workspace', 'inform', '--json');
  expect([usage.code, usage.json().code]).toEqual([2, 'usage']);

  const help = await place.spawned('import', 'people', '--help');
  expect([help.code, help.stdout]).toEqual([0, '']);
  expect(help.stderr).toContain('--accept-warnings <reason>');
});
