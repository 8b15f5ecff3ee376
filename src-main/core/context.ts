import type {
  CallResult,
  CoreCallName,
  OutputOf,
  ParsedInputOf,
  WindowKind,
} from '../../src-shared/contract/index.ts';
import type { Role } from '../../src-shared/model/people.ts';
import type { History } from './history/stack.ts';
import type { Reads } from './reads.ts';
import type { Change } from './store/change-log.ts';
import type { KeyFile } from './workspace/key-file.ts';
import type { RawKeyPair } from './workspace/key-pair.ts';
import type { KeyRing } from './workspace/key-ring.ts';
import type { OpenWorkspace } from './workspace/open-workspace.ts';

/** What a call's handler gets to work with. */

export type CoreEvent =
  | { type: 'changed'; tables: string[] }
  | { type: 'progress'; task: string; done: number; total: number | null }
  | { type: 'session' }
  /** For the shell alone, which opens the workspace again should the core stop. */
  | { type: 'data-key'; key: Uint8Array; folder: string };

export interface CoreOptions {
  /** SQLite binding built for an older Node-API; null takes the package's own. */
  nativeBinding: string | null;
  /** Path of the read worker's entry file. */
  readWorker: string;
  /** Folder for what belongs to this computer's user: recent workspaces. */
  userFolder: string;
  now(): number;
  appVersion: string;
}

/** A signed-in person. Everything here is forgotten at sign-out. */
export interface Session {
  personId: string;
  staffId: string;
  name: string;
  pair: RawKeyPair;
  keys: KeyRing;
  history: History;
  /** Room for what a domain keeps while the person is signed in (opened entries, say). */
  caches: Map<string, unknown>;
}

export interface WriteOptions {
  /** False for what undo must never take back: signing, keys, roles, sharing. */
  undoable?: boolean;
  /** Null where the record must not say who. */
  actor?: string | null;
}

export interface CallContext {
  options: CoreOptions;
  window: WindowKind;
  now(): number;
  /** The workspace chosen to work with, open or not. */
  chosen: { folder: string; file: KeyFile } | null;
  workspace: OpenWorkspace | null;
  session: Session | null;
  setChosen(chosen: { folder: string; file: KeyFile } | null): void;
  setWorkspace(workspace: OpenWorkspace | null): void;
  setSession(session: Session | null): void;
  rolesOf(personId: string): Role[];
  /** Reads on a read-only connection in a worker, so that a long write blocks nobody. */
  read<K extends keyof Reads>(
    name: K,
    args: Parameters<Reads[K]>[1],
  ): Promise<ReturnType<Reads[K]>>;
  /** One command: its changes, in one transaction. Answers the command's id. */
  write(command: string, changes: readonly Change[], options?: WriteOptions): Promise<string>;
  /** A long write: `work` may wait between slices; all of it is one command and one transaction. */
  writeLong(
    command: string,
    work: (commit: (changes: readonly Change[]) => void) => Promise<void>,
  ): Promise<string>;
  /** Runs when no write is under way, and lets none begin: backup, redaction. */
  exclusively<T>(work: () => T | Promise<T>): Promise<T>;
  grantPath(path: string): string;
  pathOf(token: string): string | null;
  emit(event: CoreEvent): void;
}

/** A context of a call that dispatch only lets through with a workspace and a person. */
export interface MemberContext extends CallContext {
  workspace: OpenWorkspace;
  session: Session;
}

/**
 * Answers one call. A call of `anyone` may run with no workspace and nobody signed in: its handler
 * says `context: CallContext`, which a MemberContext is too.
 */
export type Handler<N extends CoreCallName> = (
  context: MemberContext,
  input: ParsedInputOf<N>,
) => CallResult<OutputOf<N>> | Promise<CallResult<OutputOf<N>>>;

export type Handlers<N extends CoreCallName> = { [K in N]: Handler<K> };
