import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInMemory } from '../../../src-main/core/store/database.ts';
import {
  localTables,
  migrate,
  schemaVersion,
} from '../../../src-main/core/store/migrations/index.ts';
import { tablesByName } from '../../../src-shared/model/index.ts';

const snapshot = join(import.meta.dirname, '../../fixtures/schema.sql');

function migrated() {
  const db = openInMemory(null);
  migrate(db);
  return db;
}

describe('the schema', () => {
  it('is the one in the snapshot', () => {
    const rows = migrated().all<{ sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
    );
    const text = `-- version ${schemaVersion}\n${rows.map(({ sql }) => `${sql};`).join('\n')}\n`;
    if (process.env.UPDATE_SCHEMA_SNAPSHOT) writeFileSync(snapshot, text);
    expect(text).toBe(readFileSync(snapshot, 'utf8'));
  });

  it('has the columns that the model declares, and no other synced table', () => {
    const db = migrated();
    const tables = db
      .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .map(({ name }) => name);
    const local = new Set<string>([...localTables, 'batch', 'change', 'blob']);
    // The full-text index keeps its words in tables of its own.
    for (const part of ['data', 'idx', 'content', 'docsize', 'config']) local.add(`search_${part}`);
    expect(tables.filter((name) => !local.has(name)).sort()).toEqual(
      Object.keys(tablesByName).sort(),
    );
    for (const table of Object.values(tablesByName)) {
      const columns = db
        .all<{ name: string; type: string }>(
          `SELECT name, type FROM pragma_table_info('${table.name}')`,
        )
        .map(({ name, type }) => `${name} ${type}`);
      const declared = Object.entries(table.columns).map(
        ([name, { type }]) => `${name} ${type.toUpperCase()}`,
      );
      expect(columns.sort()).toEqual(
        ['id TEXT', ...declared, 'deleted INTEGER', 'clock BLOB', 'clocks BLOB'].sort(),
      );
    }
  });

  it('keeps a pinned list of local tables', () => {
    expect([...localTables].sort()).toMatchInlineSnapshot(`
      [
        "draft",
        "import_fingerprint",
        "meeting_run",
        "outbox",
        "preference",
        "search",
        "search_row",
        "sign_in_delay",
      ]
    `);
  });
});
