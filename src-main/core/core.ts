import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  type CallerRole,
  type CallResult,
  dispatchErrors,
  failure,
  type WindowKind,
} from '../../src-shared/contract/call.ts';
import { type CoreCallName, coreCalls } from '../../src-shared/contract/index.ts';
import type { Role } from '../../src-shared/model/people.ts';
import type { CallContext, CoreEvent, CoreOptions, Session } from './context.ts';
import { handlers } from './handlers.ts';
import { keepHouse } from './housekeeping.ts';
import { newId } from './ids.ts';
import { fieldsOf } from './input-fields.ts';
import { rolesOfPerson } from './people/queries.ts';
import { seriesRolesOf } from './series/queries.ts';
import { openFailure } from './store/database.ts';
import { openReadPool, type ReadPool } from './store/read-pool.ts';
import { openWriteQueue } from './store/write-queue.ts';
import { fileNames } from './workspace/folder.ts';
import type { KeyFile } from './workspace/key-file.ts';
import type { OpenWorkspace } from './workspace/open-workspace.ts';

export type { CoreEvent, CoreOptions } from './context.ts';

/** The application. Driven by the utility process, the command line and tests alike. */
export interface Core {
  call(name: string, input: unknown, from: { window: WindowKind }): Promise<CallResult>;
  /** An opaque token that stands for a path chosen outside the renderer. */
  grantPath(path: string): string;
  /** Chooses a workspace by its folder and opens it with its data key: a restarted core. */
  reopen(folder: string, dataKey: Uint8Array): Promise<CallResult>;
  /** Does what is due by itself; a host calls it every few minutes. */
  tick(): void;
  subscribe(listener: (event: CoreEvent) => void): () => void;
  close(): Promise<void>;
}

/** Starts a core with nothing open. */
export function createCore(options: CoreOptions): Core {
  const listeners = new Set<(event: CoreEvent) => void>();
  const paths = new Map<string, string>();
  const writes = openWriteQueue();
  /** What chooses, opens or closes goes one after the other: a demo is not closed while it is made. */
  const openings = openWriteQueue();
  let chosen: { folder: string; file: KeyFile } | null = null;
  let workspace: OpenWorkspace | null = null;
  let session: Session | null = null;
  let pool: ReadPool | null = null;

  const emit = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  const setWorkspace = (next: OpenWorkspace | null) => {
    if (workspace && workspace !== next) {
      void pool?.close();
      pool = null;
      workspace.close();
    }
    workspace = next;
    if (!next) return;
    pool = openReadPool(options.readWorker, {
      path: join(next.folder, fileNames.database),
      key: next.dataKey,
      nativeBinding: options.nativeBinding,
    });
    emit({ type: 'data-key', key: next.dataKey, folder: next.folder });
  };
  const open = (): OpenWorkspace => {
    if (!workspace) throw new Error('no workspace is open');
    return workspace;
  };
  const grantPath = (path: string): string => {
    const token = randomBytes(16).toString('base64url');
    paths.set(token, path);
    return token;
  };

  const contextFor = (window: WindowKind): CallContext => ({
    options,
    window,
    now: options.now,
    get chosen() {
      return chosen;
    },
    get workspace() {
      return workspace;
    },
    get session() {
      return session;
    },
    setChosen: (next) => {
      chosen = next;
    },
    setWorkspace,
    setSession: (next) => {
      session = next;
      emit({ type: 'session' });
    },
    rolesOf: (personId): Role[] => rolesOfPerson(open().db, personId),
    read: async (name, args) => {
      if (!pool) throw new Error('no workspace is open');
      return (await pool.run(name, args)) as never;
    },
    write: (command, changes, writeOptions) =>
      writes.run(() => {
        const id = newId(options.now());
        const actor =
          writeOptions?.actor === undefined ? (session?.personId ?? null) : writeOptions.actor;
        const tables = open().log.commit({ name: command, id, actor }, changes, options.now());
        if (writeOptions?.undoable !== false)
          session?.history.push({ command, id, at: options.now() });
        emit({ type: 'changed', tables });
        return id;
      }),
    writeLong: (command, work) =>
      writes.run(async () => {
        const { db, log } = open();
        const id = newId(options.now());
        const actor = session?.personId ?? null;
        const touched = new Set<string>();
        db.exec('BEGIN IMMEDIATE');
        try {
          await work((changes) => {
            for (const table of log.commit({ name: command, id, actor }, changes, options.now())) {
              touched.add(table);
            }
          });
          db.exec('COMMIT');
        } catch (error) {
          db.exec('ROLLBACK');
          log.reload();
          throw error;
        }
        session?.history.push({ command, id, at: options.now() });
        emit({ type: 'changed', tables: [...touched] });
        return id;
      }),
    exclusively: (work) => writes.run(work),
    grantPath,
    pathOf: (token) => paths.get(token) ?? null,
    emit,
  });

  /** The call's refusal, or null where this caller may make it from this window. */
  const refusal = (name: CoreCallName, window: WindowKind): CallResult | null => {
    const model = coreCalls[name];
    if (!model.windows.includes(window)) return failure('not_allowed', { call: name });
    if (model.roles.includes('anyone')) return null;
    if (!workspace) return failure('workspace_closed');
    if (!session) return failure('not_signed_in');
    const { db } = workspace;
    const held = new Set<CallerRole>([
      ...rolesOfPerson(db, session.personId),
      ...seriesRolesOf(db, session.personId).map(({ role }) => role),
    ]);
    if (model.roles.some((role) => held.has(role))) return null;
    return failure('not_allowed', { call: name, needs: [...model.roles] });
  };

  return {
    call: async (name, input, { window }) => {
      if (!Object.hasOwn(coreCalls, name)) return failure('unknown_call', { call: name });
      const known = name as CoreCallName;
      const refused = refusal(known, window);
      if (refused) return refused;
      const parsed = coreCalls[known].input.safeParse(input ?? {});
      if (!parsed.success) return failure('invalid_input', undefined, fieldsOf(parsed.error));
      const opened = workspace;
      const handle = async () => {
        const handler = handlers[known] as (context: CallContext, input: unknown) => unknown;
        return (await handler(contextFor(window), parsed.data)) as CallResult;
      };
      try {
        return await (isOpening(known) ? openings.run(handle) : handle());
      } catch (error) {
        // A question that was still under way when its workspace was closed.
        if (opened && workspace !== opened) return failure('workspace_closed');
        return openFailure(error) ?? unexpected(known, error);
      }
    },
    grantPath,
    reopen: async (folder, dataKey) => {
      const { openWithDataKey } = await import('./workspace/opening.ts');
      return openWithDataKey(contextFor('main'), folder, dataKey);
    },
    tick: () => {
      if (workspace) keepHouse(contextFor('main'));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await writes.run(() => undefined);
      await pool?.close();
      pool = null;
      session = null;
      workspace?.close();
      workspace = null;
    },
  };
}

/** Acts that anybody may ask for change what is open, or who is signed in. */
const isOpening = (name: CoreCallName): boolean =>
  coreCalls[name].kind === 'act' && coreCalls[name].roles.includes('anyone');

/** A bug: the code says where to look, the reference finds it in the log; no text is repeated. */
function unexpected(call: CoreCallName, error: unknown): CallResult {
  const reference = randomBytes(4).toString('hex');
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`[${reference}] ${call} failed: ${stack}\n`);
  return failure(dispatchErrors[6], { call, reference });
}
