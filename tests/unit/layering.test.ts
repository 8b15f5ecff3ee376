import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** A file that breaks a rule, by the rule's name. Types count: they tie layers together as well. */
const violations: readonly { rule: string; file: string; text: string }[] = [
  {
    rule: 'shared-imports-nothing-of-ours',
    file: 'src-shared/rules/reaching-out.ts',
    text: "import '../../src-main/core/innocent.ts';",
  },
  {
    rule: 'shared-packages',
    file: 'src-shared/rules/heavy.ts',
    text: "import 'react';",
  },
  {
    rule: 'shared-no-node',
    file: 'src-shared/rules/reading.ts',
    text: "import { readFileSync } from 'node:fs';\nreadFileSync('x');",
  },
  {
    rule: 'renderer-imports-shared-only',
    file: 'src-renderer/features/shortcut.tsx',
    text: "import type { Innocent } from '../../src-main/core/innocent.ts';\nexport type A = Innocent;",
  },
  {
    rule: 'renderer-no-node',
    file: 'src-renderer/features/files.ts',
    text: "import 'node:path';",
  },
  {
    rule: 'core-knows-no-host',
    file: 'src-main/core/hosted.ts',
    text: "import '../shell/innocent.ts';",
  },
  {
    rule: 'only-shell-imports-electron',
    file: 'src-main/core/windowed.ts',
    text: "import { app } from 'electron';\napp.quit();",
  },
  {
    rule: 'only-shell-imports-electron',
    file: 'src-renderer/features/windowed.ts',
    text: "import type { App } from 'electron';\nexport type A = App;",
  },
  {
    rule: 'only-database-imports-driver',
    file: 'src-main/core/learning/second-connection.ts',
    text: "import Database from 'better-sqlite3';\nnew Database('x');",
  },
  {
    rule: 'only-hub-imports-pg',
    file: 'src-main/core/sync/engine.ts',
    text: "import pg from 'pg';\npg.connect();",
  },
  ...[
    'people',
    'learning',
    'job-plans',
    'series',
    'cases',
    'meetings',
    'letters',
    'learning-points',
    'actions',
    'compliance',
    'peer-review',
    'triangulation',
  ].map((domain, index, all) => ({
    rule: `commands-of-${domain}-are-its-own`,
    file: `src-main/core/${all[(index + 1) % all.length]}/borrowed-from-${domain}.ts`,
    text: `import '../${domain}/commands.ts';`,
  })),
  {
    rule: 'only-tests-drive-a-browser',
    file: 'src-main/shell/driven.ts',
    text: "import '@playwright/test';",
  },
  {
    rule: 'no-cycles',
    file: 'src-shared/rules/about.ts',
    text: "import { round } from './round.ts';\nexport const about = () => round;",
  },
  {
    rule: 'resolvable',
    file: 'src-main/core/lost.ts',
    text: "import './nowhere.ts';",
  },
];

/** Files that keep every rule, also where they come close to one. */
const innocents: readonly { file: string; text: string }[] = [
  { file: 'src-main/core/innocent.ts', text: 'export interface Innocent { id: string }' },
  { file: 'src-main/shell/innocent.ts', text: "import { app } from 'electron';\napp.quit();" },
  { file: 'src-main/core/store/database.ts', text: "import 'better-sqlite3';" },
  { file: 'src-main/core/sync/hub-postgres.ts', text: "import 'pg';" },
  { file: 'src-main/core/workflows/close.ts', text: "import '../people/commands.ts';" },
  { file: 'src-main/core/people/queries.ts', text: "import './commands.ts';" },
  { file: 'src-shared/rules/pure.ts', text: "import 'zod';\nimport 'temporal-polyfill';" },
  { file: 'src-renderer/features/fine.tsx', text: "import '../../src-shared/rules/pure.ts';" },
  // The other half of the planted cycle, which is reported once.
  {
    file: 'src-shared/rules/round.ts',
    text: "import { about } from './about.ts';\nexport const round = about;",
  },
  ...[
    'people',
    'learning',
    'job-plans',
    'series',
    'cases',
    'meetings',
    'letters',
    'learning-points',
    'actions',
    'compliance',
    'peer-review',
    'triangulation',
  ].map((domain) => ({
    file: `src-main/core/${domain}/commands.ts`,
    text: 'export const none = 0;',
  })),
];

const packages = [
  'electron',
  'better-sqlite3',
  'pg',
  'zod',
  'temporal-polyfill',
  'react',
  '@playwright/test',
];

interface Violation {
  from: string;
  rule: { name: string };
}

describe('layering', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'layering-'));
  let found: Violation[];

  beforeAll(() => {
    cpSync(
      path.join(root, '.dependency-cruiser.cjs'),
      path.join(folder, '.dependency-cruiser.cjs'),
    );
    plant('package.json', '{ "type": "module" }');
    for (const name of packages) {
      plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      plant(`node_modules/${name}/index.js`, '');
    }
    for (const { file, text } of [...violations, ...innocents]) plant(file, text);
    found = cruise();
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(violations)('catches $rule in $file', ({ rule, file }) => {
    const rules = found.filter(({ from }) => from === file).map((one) => one.rule.name);
    expect(rules).toContain(rule);
  });

  it.each(innocents)('lets $file be', ({ file }) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });

  it('has a planted violation for every rule', () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['-p', "require('./.dependency-cruiser.cjs').forbidden.map((rule) => rule.name).join()"],
      { cwd: folder, encoding: 'utf8' },
    );
    const planted = new Set(violations.map(({ rule }) => rule));
    expect([...planted].sort()).toEqual(stdout.trim().split(',').sort());
  });

  function plant(file: string, text: string): void {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, `${text}\n`);
  }

  function cruise(): Violation[] {
    const { stdout } = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'src-shared',
        'src-main',
        'src-renderer',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }
});
