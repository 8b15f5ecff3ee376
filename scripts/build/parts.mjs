import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root } from '../lib/paths.mjs';

/** Everything but these is bundled: Electron is the host, the driver carries a native part. */
const external = ['electron', 'better-sqlite3'];

/**
 * The parts of a build. `sources` are files or folders whose content decides whether a part is made
 * anew; `configure(vite)` answers vite's inline configuration. The bundles run on the oldest
 * supported Electron (Node 20.18), as CommonJS: its sandboxed preload and utility process read
 * nothing else.
 */
export function parts() {
  return [
    node('shell', 'src-main/shell/main.ts', 'main.cjs', ['src-main/shell', 'src-shared']),
    preload(),
    node('core', 'src-main/core/utility.ts', 'utility.cjs', [
      'src-main/core',
      'src-shared',
      'assets',
    ]),
    ...readWorker(),
    renderer(),
  ];
}

/** Hand-made configuration that every part depends on. */
export const sharedSources = ['package-lock.json', 'scripts/build'];

function node(folder, entry, file, sources) {
  return {
    name: `${folder}/${file}`,
    sources,
    output: path.join(dist, folder, file),
    configure: () => ({
      root,
      configFile: false,
      envDir: false,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true, external },
      build: {
        ssr: path.join(root, entry),
        outDir: path.join(dist, folder),
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        sourcemap: true,
        reportCompressedSize: false,
        rolldownOptions: {
          external: [...external, /^node:/],
          output: { format: 'cjs', entryFileNames: file, codeSplitting: false },
        },
      },
    }),
  };
}

/** Its list of allowed calls is the contract's, read here: the bundle then carries no schemas. */
function preload() {
  const part = node('preload', 'src-main/preload/preload.ts', 'preload.cjs', [
    'src-main/preload',
    'src-shared',
  ]);
  return {
    ...part,
    configure: async () => {
      const contract = pathToFileURL(path.join(root, 'src-shared/contract/index.ts')).href;
      const { allCalls } = await import(contract);
      const names = JSON.stringify(Object.keys(allCalls));
      return { ...part.configure(), define: { CALL_NAMES: names } };
    },
  };
}

function readWorker() {
  const entry = 'src-main/core/store/read-worker.ts';
  if (!fs.existsSync(path.join(root, entry))) return [];
  return [node('core', entry, 'read-worker.cjs', ['src-main/core', 'src-shared', 'assets'])];
}

function renderer() {
  return {
    name: 'renderer',
    sources: ['src-renderer', 'src-shared', 'vite.config.ts', 'assets'],
    output: path.join(dist, 'renderer', 'index.html'),
    configure: () => ({
      configFile: path.join(root, 'vite.config.ts'),
      logLevel: 'warn',
      mode: 'production',
    }),
  };
}
