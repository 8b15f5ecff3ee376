import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Core, createCore } from '../../../src-main/core/core.ts';
import { dayAt } from '../../../src-main/core/workspace/settings.ts';
import type {
  CallResult,
  CoreCallName,
  InputOf,
  OutputOf,
} from '../../../src-shared/contract/index.ts';

/** A real core on real encrypted files in a folder of its own. */

export const passphrase = 'correct horse battery staple';
/** Tuesday 24 November 2026, 10:42 in London. */
const startOfTests = Date.UTC(2026, 10, 24, 10, 42);

export interface TestCore {
  core: Core;
  folder: string;
  /** The value of a call that is expected to succeed. */
  ask<N extends CoreCallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The failure of a call that is expected to fail. */
  refused<N extends CoreCallName>(
    name: N,
    input: unknown,
  ): Promise<Extract<CallResult, { ok: false }>>;
  /** The key of the database opened last, as the shell would hold it. */
  dataKey(): Uint8Array;
  /** The day it is for the core, `YYYY-MM-DD`. */
  today(): string;
  /** Moves the core's clock on by milliseconds. */
  wait(ms: number): void;
}

/** A core with nothing open; its clock starts at `startOfTests` and ticks a millisecond a look. */
export function startCore(folder = mkdtempSync(join(tmpdir(), 'addendum-test-'))): TestCore {
  let time = startOfTests;
  const core = createCore({
    nativeBinding: null,
    readWorker: resolve(import.meta.dirname, '../../../src-main/core/store/read-worker.ts'),
    userFolder: join(folder, 'user'),
    now: () => {
      time += 1;
      return time;
    },
    appVersion: 'test',
  });
  let key = new Uint8Array();
  core.subscribe((event) => {
    if (event.type === 'data-key') key = Uint8Array.from(event.key);
  });
  const call = (name: CoreCallName, input: unknown) => core.call(name, input, { window: 'main' });
  return {
    core,
    folder,
    ask: async (name, input) => {
      const result = await call(name, input);
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
      return result.value as never;
    },
    refused: async (name, input) => {
      const result = await call(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result;
    },
    dataKey: () => key,
    today: () => dayAt(time, 'Europe/London'),
    wait: (ms) => {
      time += ms;
    },
  };
}

/** A core with a new workspace whose administrator, Hana Invented (A001), is signed in. */
export async function startWithWorkspace(): Promise<TestCore & { recoveryKey: string }> {
  const test = startCore();
  const folder = test.core.grantPath(join(test.folder, 'workspace'));
  const { recoveryKey } = await test.ask('workspace.create', {
    folder,
    name: 'Imaging, main site',
    administrator: { staffId: 'A001', name: 'Hana Invented', staffGroup: 'Service manager' },
    passphrase,
  });
  return { ...test, recoveryKey };
}

type NewPerson = InputOf<'people.add'>;

/** Details of a radiographer, to be changed where a test needs it. */
export const radiographer: NewPerson = {
  staffId: 'R001',
  name: 'Kwame Test',
  staffGroup: 'Radiographer',
  site: 'Main site',
  registrationBody: 'HCPC',
  registrationNumber: 'RA00000',
  contract: 'AfC',
  nation: 'England',
  roles: ['member'],
  employment: [{ from: '2020-01-01', to: null, wte: '1' }],
};

/** Adds a person and activates them; the person is signed in afterwards. */
export async function addAndActivate(test: TestCore, details: NewPerson = radiographer) {
  const { id, invitation } = await test.ask('people.add', details);
  const activated = await test.ask('session.activate', {
    staffId: details.staffId,
    code: invitation.code,
    passphrase,
  });
  return { id, ...activated };
}
