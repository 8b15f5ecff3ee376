import { tablesByName } from '../../../src-shared/model/index.ts';
import { DELETED, type Row } from '../../../src-shared/model/table.ts';
import { nextClock } from '../../../src-shared/sync/clock.ts';
import { encodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { emptyCells, mergeChange, widenToGroups } from '../../../src-shared/sync/merge.ts';
import { idBytes, newId } from '../ids.ts';
import {
  type BatchHeader,
  chainHash,
  type HashedChange,
  headerBytes,
  noPrevious,
  rootOf,
  sealChange,
} from './batch.ts';
import type { WriteHandle } from './database.ts';
import { schemaVersion } from './migrations/index.ts';
import { readRow, writeRow } from './rows.ts';

/**
 * The only writer of synced tables. A command's changes become signed batches, one or more a scope,
 * and are applied, all in the caller's transaction or one of its own.
 */

/** What a command wants written: some columns of one row. A new row starts empty. */
export interface Change {
  table: string;
  row: string;
  patch: Row;
}

export interface Command {
  name: string;
  id: string;
  /** Person id; null where the record must say nobody. */
  actor: string | null;
}

/** The installation that writes: its node id and its way to sign. */
export interface Device {
  node: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array;
}

export interface ChangeLog {
  /** Writes the changes. Answers the names of the tables touched. Throws on a driver error. */
  commit(command: Command, changes: readonly Change[], now: number): string[];
  /** After a rollback of a caller's own transaction: what is kept in memory must follow. */
  reload(): void;
}

/** A batch is sent whole, so it stays below what one page of sync carries. */
const BATCH_BYTES = 1_000_000;

interface ChainHead {
  n: number;
  hash: Uint8Array;
}

interface StoredHeader extends Record<string, unknown> {
  id: Uint8Array;
  command_id: Uint8Array;
  command: string;
  scope: string;
  node: Uint8Array;
  n: number;
  clock: Uint8Array;
  base: number;
  actor: Uint8Array | null;
  schema_version: number;
  previous: Uint8Array;
  changes_root: Uint8Array;
}

/** The header as it was signed, from its row of the `batch` table. */
export function headerOf(stored: StoredHeader): BatchHeader {
  return {
    id: stored.id,
    commandId: stored.command_id,
    command: stored.command,
    scope: stored.scope,
    node: stored.node,
    n: stored.n,
    clock: stored.clock,
    base: stored.base,
    actor: stored.actor,
    schemaVersion: stored.schema_version,
    previous: stored.previous,
    changesRoot: stored.changes_root,
  };
}

/** Opens the log of a database for writing as one device. */
export function openChangeLog(db: WriteHandle, device: Device): ChangeLog {
  const heads = new Map<string, ChainHead>();
  const lastClock = () =>
    db.get<{ clock: Uint8Array | null }>('SELECT max(clock) AS clock FROM batch')?.clock ?? null;
  let clock = lastClock();

  const headOf = (scope: string): ChainHead => {
    const known = heads.get(scope);
    if (known) return known;
    const last = db.get<StoredHeader>(
      'SELECT * FROM batch WHERE node = ? AND scope = ? ORDER BY n DESC LIMIT 1',
      device.node,
      scope,
    );
    return last ? { n: last.n, hash: chainHash(headerOf(last)) } : { n: 0, hash: noPrevious };
  };

  const writeBatch = (command: Command, scope: string, changes: HashedChange[], now: number) => {
    const head = headOf(scope);
    const header: BatchHeader = {
      id: idBytes(newId(now)),
      commandId: idBytes(command.id),
      command: command.name,
      scope,
      node: device.node,
      n: head.n + 1,
      clock: clock ?? nextClock(null, now, device.node),
      base: 0,
      actor: command.actor ? idBytes(command.actor) : null,
      schemaVersion,
      previous: head.hash,
      changesRoot: rootOf(changes.map((change) => change.hash)),
    };
    db.run(
      `INSERT INTO batch (id, command_id, command, scope, node, n, clock, base, actor,
         schema_version, previous, changes_root, signature)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      header.id,
      header.commandId,
      header.command,
      header.scope,
      header.node,
      header.n,
      header.clock,
      header.base,
      header.actor,
      header.schemaVersion,
      header.previous,
      header.changesRoot,
      device.sign(headerBytes(header)),
    );
    const number = db.get<{ number: number }>('SELECT last_insert_rowid() AS number')?.number ?? 0;
    changes.forEach((change, position) => {
      db.run(
        `INSERT INTO change (batch, position, table_name, row, patch, salt, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        number,
        position,
        change.table,
        change.row,
        change.patch,
        change.salt,
        change.hash,
      );
    });
    heads.set(scope, { n: header.n, hash: chainHash(header) });
  };

  const reload = () => {
    heads.clear();
    clock = lastClock();
  };

  return {
    commit: (command, changes, now) => {
      const touched = new Set<string>();
      const work = () => {
        for (const [scope, rows] of byScope(db, joined(changes))) {
          let open: HashedChange[] = [];
          let bytes = 0;
          const flush = () => {
            if (open.length > 0) writeBatch(command, scope, open, now);
            open = [];
            bytes = 0;
          };
          // One clock a batch; taken before its changes are applied, since they carry it.
          clock = nextClock(clock, now, device.node);
          for (const { change, patch } of rows) {
            const table = tableOf(change.table);
            const size = encodeCanonical(patch).length;
            if (bytes + size > BATCH_BYTES && open.length > 0) {
              flush();
              clock = nextClock(clock, now, device.node);
            }
            const state = readRow(db, table, change.row);
            writeRow(db, table, change.row, mergeChange(table, state, patch, clock));
            open.push(sealChange(table.name, idBytes(change.row), patch));
            bytes += size;
            touched.add(table.name);
          }
          flush();
        }
      };
      if (db.inTransaction()) {
        work();
      } else {
        try {
          db.transaction(work);
        } catch (error) {
          reload();
          throw error;
        }
      }
      return [...touched];
    },
    reload,
  };
}

function tableOf(name: string) {
  const table = tablesByName[name];
  if (!table) throw new Error(`no synced table ${name}`);
  return table;
}

/** At most one change a row in a command: later patches of the same row win by column. */
function joined(changes: readonly Change[]): Change[] {
  const byRow = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.table}/${change.row}`;
    const before = byRow.get(key);
    byRow.set(key, before ? { ...before, patch: { ...before.patch, ...change.patch } } : change);
  }
  return [...byRow.values()];
}

/** Changes with their whole-group patches, by the scope of the row as it will stand. */
function byScope(db: WriteHandle, changes: readonly Change[]) {
  const scopes = new Map<string, { change: Change; patch: Row }[]>();
  for (const change of changes) {
    const table = tableOf(change.table);
    const cells = readRow(db, table, change.row)?.cells;
    const patch = cells
      ? widenToGroups(table, cells, change.patch)
      : { ...emptyCells(table), [DELETED]: 0, ...change.patch };
    const scope = table.scope({ ...cells, ...patch });
    const rows = scopes.get(scope) ?? [];
    rows.push({ change, patch });
    scopes.set(scope, rows);
  }
  return scopes;
}
