import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAnswerKey } from '../../src-main/core/letters/enclosing.ts';
import { openAnswer } from '../../src-main/core/letters/letter-box.ts';
import type { WriteHandle } from '../../src-main/core/store/database.ts';
import { tablesByName } from '../../src-shared/model/index.ts';
import type { Cell } from '../../src-shared/model/table.ts';
import { type Realm, startRealm } from '../integration/helpers/realm.ts';
import {
  letOutboxWrite,
  openRows,
  someone,
  storeCase,
  storeMeeting,
} from '../integration/letters/cases.ts';

/**
 * What somebody with the workspace's own key, and without a chair's or an addressee's, learns of whose
 * letter is whose. Two cases are alike but for the person in them.
 */

type Bytes = Record<string, Cell>;

let realm: Realm;
let db: WriteHandle;
/** The same letter to two people, by part, and the ids of its row and its copy in the box. */
const letters = new Map<'radiologist' | 'radiographer', { letter: string; copy: string }>();
const account = 'The list was long and the scan came late.';

beforeAll(async () => {
  realm = await startRealm();
  db = openRows(realm);
  const meetingId = storeMeeting(realm, db, '2026-12-10');
  const cases = (['radiologist', 'radiographer'] as const).map((part, index) => {
    const name = part === 'radiologist' ? 'Callum Mockford' : 'Kwame Test';
    const people = [someone('verified', realm.ids[part], name)];
    return { part, ...storeCase(realm, db, { code: `C-${index}` }, people, meetingId) };
  });
  await realm.as('chair');
  for (const { part, identities } of cases) {
    const about = { identityId: identities[0] ?? '', kind: 'before' as const, meetingId };
    const { subject, body } = await realm.ask('letters.words', about);
    const { id } = await realm.ask('letters.save', { ...about, subject, body });
    await realm.ask('letters.give', { id, on: '2026-11-24' });
    await letOutboxWrite(realm, db);
    letters.set(part, { letter: id, copy: '' });
  }
  for (const [part, known] of letters) {
    await realm.as(part);
    const [mine] = await realm.ask('letters.mine', {});
    known.copy = mine?.id ?? '';
    await realm.ask('letters.answer', {
      id: known.copy,
      readOn: '2026-11-25',
      account,
      mayReadOut: false,
      choice: 'present',
      mayName: false,
    });
  }
  await realm.as('administrator');
  await realm.ask('letters.mine', {});
  await letOutboxWrite(realm, db);
});
afterAll(() => {
  db.close();
  return realm.core.close();
});

const of = (part: 'radiologist' | 'radiographer') => letters.get(part) ?? { letter: '', copy: '' };

/** Every table of the file, with its rows. */
const everything = (): [string, Bytes[]][] =>
  db
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
    )
    .map(({ name }) => [name, db.all<Bytes>(`SELECT * FROM "${name}"`)]);

/** Whether a cell holds some text, or an id in either of its forms. */
function holds(cell: Cell, text: string): boolean {
  if (cell === null || typeof cell === 'number') return false;
  const bytes = Buffer.from(cell as Uint8Array);
  if (bytes.includes(text)) return true;
  const id = Buffer.from(text.replaceAll('-', ''), 'hex');
  return id.length === 16 && bytes.includes(id);
}

/** Tables in which a cell holds the text. */
const tablesHolding = (text: string): string[] =>
  everything()
    .filter(([, rows]) => rows.some((row) => Object.values(row).some((cell) => holds(cell, text))))
    .map(([name]) => name);

/** What of a row, or of a batch and its changes, is no random byte: lengths and plain values. */
const shapeOf = (row: Bytes): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      cell !== null && typeof cell === 'object' ? Buffer.from(cell).length : cell,
    ]),
  );

const changesOf = (row: string) =>
  db.all<Bytes & { actor: Uint8Array | null; command: string; id: Uint8Array }>(
    `SELECT b.command, b.scope, b.actor, c.table_name, c.patch FROM change c
     JOIN batch b ON b.number = c.batch WHERE c.row = ? ORDER BY b.number`,
    Buffer.from(row.replaceAll('-', ''), 'hex'),
  );

describe('whose letter it is', () => {
  it('shows in no row: the addressees’ letters differ in ids and ciphertext only', () => {
    for (const table of ['letter', 'letter_box']) {
      const shapes = [...letters.values()].map(({ letter, copy }) => {
        const id = table === 'letter' ? letter : copy;
        const row = db.get<Bytes>(`SELECT * FROM ${table} WHERE id = ?`, id) ?? {};
        const { id: _, case_id: _case, identity_id: _identity, ...rest } = shapeOf(row);
        return rest;
      });
      expect(shapes[0], table).toEqual(shapes[1]);
      expect(Object.keys(shapes[0] ?? {})).toContain('deleted');
    }
  });

  it('shows in no batch of the log', () => {
    const shapes = [...letters.values()].map(({ letter, copy }) =>
      [...changesOf(letter), ...changesOf(copy)].map(shapeOf),
    );
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]?.map(({ command }) => command)).toEqual([
      'letters.save',
      'letters.give',
      'letters.give',
      'letters.answer',
    ]);
  });

  it('is written into the letter box by nobody, under ids that tell no time', () => {
    const rows = db.all<{ id: string }>(
      'SELECT id FROM letter_box UNION ALL SELECT id FROM letter',
    );
    expect(rows).toHaveLength(4);
    for (const { id } of rows) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
    }
    for (const { copy } of letters.values()) {
      const changes = changesOf(copy);
      expect(changes).toHaveLength(2);
      expect(changes.map(({ actor }) => actor)).toEqual([null, null]);
    }
  });

  it('names no person in a letter’s rows, whichever way an id is written', () => {
    const people = Object.entries(realm.ids).filter(([part]) => part !== 'chair');
    for (const [part, personId] of people) {
      for (const table of ['letter', 'letter_box', 'outbox', 'case_identity']) {
        if (!everything().some(([name]) => name === table)) continue;
        const rows = db.all<Bytes>(`SELECT * FROM ${table}`);
        const cells = rows.flatMap((row) => Object.values(row));
        expect(
          cells.some((cell) => holds(cell, personId)),
          `${part} in ${table}`,
        ).toBe(false);
      }
      for (const { letter, copy } of letters.values()) {
        for (const change of [...changesOf(letter), ...changesOf(copy)]) {
          expect(Object.values(change).some((cell) => holds(cell, personId))).toBe(false);
        }
      }
    }
  });

  it('leaves no word of a letter or an answer in any table', () => {
    for (const words of ['Dear Callum', 'Dear Kwame', 'Nobody is being marked', account]) {
      expect(tablesHolding(words), words).toEqual([]);
    }
    // The search finds what is there.
    expect(tablesHolding('Callum Mockford')).toContain('person');
  });

  it('shows not in what this computer remembers of letters it tried', () => {
    const drafts = db.all<Bytes>("SELECT value FROM draft WHERE key = 'letter box'").map(shapeOf);
    expect(drafts).toHaveLength(3);
    expect(new Set(drafts.map(({ value }) => value)).size).toBe(1);
  });
});

describe('who opens it', () => {
  it('is its addressee, and neither a colleague nor the administrator', async () => {
    for (const part of ['administrator', 'assistant', 'deputy', 'chair'] as const) {
      await realm.as(part);
      expect(await realm.ask('letters.mine', {}), part).toEqual([]);
    }
    for (const [part, { copy }] of letters) {
      await realm.as(part);
      expect((await realm.ask('letters.mine', {})).map(({ id }) => id)).toEqual([copy]);
    }
  });

  it('opens an answer with the key in that letter alone', async () => {
    expect(openAnswer(db, of('radiologist').copy, newAnswerKey())).toBeNull();
    await realm.as('chair');
    const { people } = await realm.ask('letters.list', {
      meetingId: db.get<{ id: string }>('SELECT id FROM meeting')?.id ?? '',
    });
    expect(people.map(({ answer }) => answer?.account)).toEqual([account, account]);
  });
});

describe('the record', () => {
  it('holds envelopes only in the column that is sealed', async () => {
    expect(tablesByName.letter?.columns.words?.sealed).toBe(true);
    await realm.as('administrator');
    const { checks } = await realm.ask('workspace.verify', {});
    expect(checks.find(({ name }) => name === 'seals')).toMatchObject({ ok: true });
  });
});
