/**
 * The layers of the code, as rules. `npm run check` holds them; `tests/unit/layering.test.ts` breaks
 * each once and sees it caught.
 */
const domains = [
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
];

const packages = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** Core modules of Node, with and without the prefix. */
const nodeTypes = ['core'];

module.exports = {
  forbidden: [
    {
      name: 'shared-imports-nothing-of-ours',
      comment: 'src-shared is pure: everybody builds on it, it builds on nobody.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: { path: '^(src-main|src-renderer|scripts|tests)/' },
    },
    {
      name: 'shared-packages',
      comment: 'src-shared runs in every process: zod, temporal-polyfill and cborg only.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: {
        path: '(^|/)node_modules/',
        pathNot: packages(['zod', 'temporal-polyfill', 'temporal-spec', 'cborg']),
      },
    },
    {
      name: 'shared-no-node',
      comment: 'src-shared does no I/O and has no clock or randomness of its own.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: { dependencyTypes: nodeTypes },
    },
    {
      name: 'renderer-imports-shared-only',
      comment: 'The renderer can do nothing but ask: src-shared is all it shares with the rest.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^(src-main|scripts|tests)/' },
    },
    {
      name: 'renderer-no-node',
      comment: 'A page is sandboxed and has no Node.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: nodeTypes },
    },
    {
      name: 'core-knows-no-host',
      comment: 'The core also runs in plain Node, for tests and the command line.',
      severity: 'error',
      from: { path: '^src-main/core/' },
      to: { path: '^(src-main/(shell|preload|cli)|src-renderer|scripts|tests)/' },
    },
    {
      name: 'only-shell-imports-electron',
      comment: 'Only the shell and its preload know Electron.',
      severity: 'error',
      from: {
        path: '^(src-|scripts/)',
        pathNot: '^(src-main/(shell|preload)|scripts/setup/launcher)/',
      },
      to: { path: packages(['electron']) },
    },
    {
      name: 'only-database-imports-driver',
      comment: 'Keys, pragmas and handle types are set in one place.',
      severity: 'error',
      from: { path: '^src-', pathNot: '^src-main/core/store/database\\.ts$' },
      to: { path: packages(['better-sqlite3', '@types/better-sqlite3']) },
    },
    {
      name: 'only-hub-imports-pg',
      comment: 'PostgreSQL is one implementation of the hub.',
      severity: 'error',
      from: { path: '^src-', pathNot: '^src-main/core/sync/hub-postgres\\.ts$' },
      to: { path: packages(['pg', '@types/pg', 'pg-[a-z-]+']) },
    },
    ...domains.map((domain) => ({
      name: `commands-of-${domain}-are-its-own`,
      comment: 'What crosses domains lives in workflows/.',
      severity: 'error',
      from: {
        path: `^src-main/core/(${domains.join('|')})/`,
        pathNot: `^src-main/core/${domain}/`,
      },
      to: { path: `^src-main/core/${domain}/commands\\.ts$` },
    })),
    {
      name: 'only-tests-drive-a-browser',
      comment: 'Playwright is for tests and scripts.',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: packages(['playwright', 'playwright-core', '@playwright', '@axe-core']) },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle says that two files are one concept. Types alone may point both ways.',
      severity: 'error',
      from: { path: '^src-' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing would escape every rule above.',
      severity: 'error',
      from: { path: '^(src-|scripts|tests)' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 offers no compiler API, without which nothing would be read and nothing reported.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|screens|test-results)/' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json', '.d.ts', '.css', '.svg'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
