import { verify as verifySignature } from 'node:crypto';
import { tablesByName } from '../../../src-shared/model/index.ts';
import type { Row, TableModel } from '../../../src-shared/model/table.ts';
import { decodeCanonical, encodeCanonical } from '../../../src-shared/sync/encoding.ts';
import { mergeChange, type RowState } from '../../../src-shared/sync/merge.ts';
import { idText } from '../ids.ts';
import { chainHash, hashChange, headerBytes, noPrevious, rootOf } from '../store/batch.ts';
import { headerOf } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { readRows } from '../store/rows.ts';
import { publicKeyOf } from './key-pair.ts';
import { epochOf } from './sealing.ts';

/** Whether a workspace is whole: the file, the chains of the log, the tables, the seals. */

export interface Check {
  name: 'integrity' | 'foreign_keys' | 'chains' | 'signatures' | 'tables' | 'seals';
  ok: boolean;
  /** Counts and ids, never text a person typed. */
  detail: string;
}

type Stored = Parameters<typeof headerOf>[0] & { number: number; signature: Uint8Array };
interface StoredChange extends Record<string, unknown> {
  table_name: string;
  row: Uint8Array;
  patch: Uint8Array;
  salt: Uint8Array | null;
  hash: Uint8Array;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(Buffer.from(b));
const result = (name: Check['name'], problems: readonly string[], counted: string): Check => ({
  name,
  ok: problems.length === 0,
  detail: problems.length === 0 ? counted : problems.slice(0, 5).join('; '),
});

/** Runs every check. Reads the whole log once. */
export function verifyWorkspace(db: ReadHandle): {
  ok: boolean;
  checks: Check[];
  batches: number;
  changes: number;
} {
  const integrity = db.all<{ integrity_check: string }>('PRAGMA integrity_check');
  const foreign = db.all('PRAGMA foreign_key_check');
  const log = readLog(db);
  const checks: Check[] = [
    result(
      'integrity',
      integrity.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
      'ok',
    ),
    result(
      'foreign_keys',
      foreign.map(() => 'a reference leads nowhere'),
      'ok',
    ),
    result('chains', log.chainProblems, `${log.batches} batches`),
    result('signatures', log.signatureProblems, `${log.batches} signatures`),
    compareTables(db, log.rows),
    checkSeals(db),
  ];
  return {
    ok: checks.every((check) => check.ok),
    checks,
    batches: log.batches,
    changes: log.changes,
  };
}

/** Rows as the log makes them, by table and id. */
type Rebuilt = Map<string, Map<string, RowState>>;

function readLog(db: ReadHandle) {
  const rows: Rebuilt = new Map();
  const heads = new Map<string, { n: number; hash: Uint8Array }>();
  const keys = new Map(
    db
      .all<{ node: string; public_key: Uint8Array }>('SELECT node, public_key FROM device')
      .map((device) => [device.node, publicKeyOf('ed25519', device.public_key)]),
  );
  const chainProblems: string[] = [];
  const signatureProblems: string[] = [];
  let batches = 0;
  let changes = 0;
  for (const stored of db.iterate<Stored>('SELECT * FROM batch ORDER BY number')) {
    batches += 1;
    const header = headerOf(stored);
    const node = Buffer.from(header.node).toString('hex');
    const chain = `${node} ${header.scope}`;
    const head = heads.get(chain) ?? { n: 0, hash: noPrevious };
    if (header.n !== head.n + 1 || !same(header.previous, head.hash)) {
      chainProblems.push(`batch ${stored.number} does not follow the one before`);
    }
    heads.set(chain, { n: header.n, hash: chainHash(header) });
    const key = keys.get(node);
    if (!key || !verifySignature(null, headerBytes(header), key, stored.signature)) {
      signatureProblems.push(`batch ${stored.number} is not signed by its device`);
    }
    const logged = db.all<StoredChange>(
      'SELECT table_name, row, patch, salt, hash FROM change WHERE batch = ? ORDER BY position',
      stored.number,
    );
    changes += logged.length;
    if (!same(header.changesRoot, rootOf(logged.map((change) => change.hash)))) {
      chainProblems.push(`batch ${stored.number} has other changes than it signed`);
    }
    for (const change of logged) {
      // A redacted change keeps its hash, not the salt that would prove its text.
      const whole =
        change.salt === null ||
        same(change.hash, hashChange(change.table_name, change.row, change.patch, change.salt));
      if (!whole) chainProblems.push(`a change of batch ${stored.number} was altered`);
      replay(rows, change, header.clock);
    }
  }
  return { rows, chainProblems, signatureProblems, batches, changes };
}

function replay(rows: Rebuilt, change: StoredChange, clock: Uint8Array): void {
  const table = tablesByName[change.table_name];
  if (!table) return;
  const byId = rows.get(table.name) ?? new Map<string, RowState>();
  rows.set(table.name, byId);
  const id = idText(change.row);
  const patch = decodeCanonical(change.patch) as Row;
  byId.set(id, mergeChange(table, byId.get(id) ?? null, patch, clock));
}

function compareTables(db: ReadHandle, rebuilt: Rebuilt): Check {
  const problems: string[] = [];
  let compared = 0;
  for (const table of Object.values(tablesByName)) {
    const expected = rebuilt.get(table.name) ?? new Map<string, RowState>();
    for (const { id, state } of readRows(db, table)) {
      compared += 1;
      const other = expected.get(id);
      if (!other || !same(bytesOf(state), bytesOf(other))) {
        problems.push(`${table.name} ${id} differs from the log`);
      }
      expected.delete(id);
    }
    for (const id of expected.keys()) problems.push(`${table.name} ${id} is missing`);
  }
  return result('tables', problems, `${compared} rows`);
}

const bytesOf = (state: RowState): Uint8Array =>
  encodeCanonical([state.cells, state.clock, state.clocks] as never);

function checkSeals(db: ReadHandle): Check {
  const problems: string[] = [];
  let sealed = 0;
  for (const table of Object.values(tablesByName)) {
    for (const column of sealedColumns(table)) {
      const sql = `SELECT id, ${column} AS value FROM ${table.name} WHERE ${column} IS NOT NULL`;
      for (const row of db.iterate<{ id: string; value: Uint8Array }>(sql)) {
        sealed += 1;
        if (epochOf(row.value) === null) problems.push(`${table.name} ${row.id} is not sealed`);
      }
    }
  }
  return result('seals', problems, `${sealed} sealed values`);
}

const sealedColumns = (table: TableModel): string[] =>
  Object.entries(table.columns).flatMap(([column, model]) => (model.sealed ? column : []));
