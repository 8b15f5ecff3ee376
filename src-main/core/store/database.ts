import Database from 'better-sqlite3';
import { type Failure, failure } from '../../../src-shared/contract/call.ts';

/** The one door to the SQLite driver: opening, keys and the two kinds of handle. */

export type Param = string | number | bigint | Uint8Array | null;

/** Reads; what a list, a search or a report gets. */
export interface ReadHandle {
  all<T = Record<string, unknown>>(sql: string, ...params: Param[]): T[];
  get<T = Record<string, unknown>>(sql: string, ...params: Param[]): T | undefined;
  iterate<T = Record<string, unknown>>(sql: string, ...params: Param[]): IterableIterator<T>;
  close(): void;
}

/** Writes as well; only the change log and the local tables' own modules take one. */
export interface WriteHandle extends ReadHandle {
  run(sql: string, ...params: Param[]): number;
  exec(sql: string): void;
  /** All or nothing. The function is synchronous: nothing else can run in between. */
  transaction<T>(work: () => T): T;
  inTransaction(): boolean;
}

export interface OpenOptions {
  path: string;
  /** 32 bytes; null opens a plain database (the lock file, a scratch copy in memory). */
  key: Uint8Array | null;
  readonly?: boolean;
  mustExist?: boolean;
  /** Path of a binding built for an older Node-API; null takes the package's own. */
  nativeBinding: string | null;
}

type Driver = InstanceType<typeof Database>;

function connect(options: OpenOptions): Driver {
  const driver = new Database(options.path, {
    readonly: options.readonly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: 5000,
    ...(options.nativeBinding ? { nativeBinding: options.nativeBinding } : {}),
  });
  if (options.key) {
    // The cipher must be named before the key; a wrong key only answers at the first read.
    driver.pragma("cipher='sqlcipher'");
    driver.pragma('legacy=4');
    driver.pragma(`key="x'${Buffer.from(options.key).toString('hex')}'"`);
  }
  return driver;
}

function handleOf(driver: Driver): WriteHandle {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = driver.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  return {
    all: <T>(sql: string, ...params: Param[]) => prepare(sql).all(...params) as T[],
    get: <T>(sql: string, ...params: Param[]) => prepare(sql).get(...params) as T | undefined,
    // A statement that is being stepped cannot be used again, so an iteration has its own.
    iterate: <T>(sql: string, ...params: Param[]) =>
      driver.prepare(sql).iterate(...params) as IterableIterator<T>,
    run: (sql, ...params) => prepare(sql).run(...params).changes,
    exec: (sql) => {
      driver.exec(sql);
    },
    transaction: (work) => driver.transaction(work).immediate(),
    inTransaction: () => driver.inTransaction,
    close: () => {
      driver.close();
    },
  };
}

/**
 * Opens the writing connection. A new file gets the settings of the data specification; an existing
 * one is read once, so that a wrong key or a damaged file shows here. Throws the driver's error:
 * `openFailure` words it.
 */
export function openForWriting(options: OpenOptions): WriteHandle {
  const driver = connect(options);
  try {
    driver.pragma('temp_store=MEMORY');
    driver.pragma('secure_delete=ON');
    driver.pragma('foreign_keys=ON');
    driver.pragma('journal_mode=WAL');
    driver.pragma('synchronous=FULL');
    driver.prepare('SELECT count(*) FROM sqlite_schema').get();
    return handleOf(driver);
  } catch (error) {
    driver.close();
    throw error;
  }
}

/** Opens a reading connection on an existing database. */
export function openForReading(options: OpenOptions): ReadHandle {
  const driver = connect({ ...options, readonly: true, mustExist: true });
  driver.pragma('temp_store=MEMORY');
  driver.pragma('query_only=ON');
  return handleOf(driver);
}

/** A scratch database in memory, for rebuilding tables from the log. */
export function openInMemory(nativeBinding: string | null): WriteHandle {
  return handleOf(connect({ path: ':memory:', key: null, nativeBinding }));
}

/** Holds a workspace for this process: while it is open nobody else can take it; a kill frees it. */
export function takeLock(path: string, nativeBinding: string | null): { release(): void } | null {
  const driver = new Database(path, { timeout: 0, ...(nativeBinding ? { nativeBinding } : {}) });
  try {
    driver.pragma('locking_mode=EXCLUSIVE');
    driver.exec('BEGIN EXCLUSIVE');
    return { release: () => driver.close() };
  } catch (error) {
    driver.close();
    if (sqliteCode(error).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

/** The driver's code of an error, or an empty string where it is none of the driver's. */
export function sqliteCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** What an error of the driver or the file system means to a person; null where it is a bug. */
export function openFailure(error: unknown): Failure | null {
  const code = sqliteCode(error);
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    return failure('workspace_damaged');
  }
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return failure('disk_full');
  if (code.startsWith('SQLITE_READONLY') || ['EROFS', 'EACCES', 'EPERM'].includes(code)) {
    return failure('workspace_read_only');
  }
  if (code.startsWith('SQLITE_BUSY')) return failure('workspace_in_use');
  if (code.startsWith('SQLITE_IOERR')) return failure('workspace_damaged');
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'ENOENT')
    return failure('workspace_not_found');
  return null;
}
