import { idText } from '../ids.ts';
import type { ReadHandle } from '../store/database.ts';
import { wordsOf } from './search-terms.ts';

/**
 * What a list of the library needs of every discussed case, kept in the reading thread between
 * questions: the rows themselves are long, and thousands of them are no longer read in the time that
 * somebody types. What changed since the last look, the log says.
 */

export interface Shelved {
  id: string;
  code: string;
  kind: string;
  modality: string | null;
  region: string | null;
  stage: string | null;
  series: string | null;
  title: string | null;
  /** Words of its code and title, and of the chair's title, which no search may tell. */
  roomWords: string[];
  chairWords: string[];
  /** Day of the last meeting that discussed it. */
  day: string | null;
}

export interface Shelf {
  /** Number of the log's batch that it is up to. */
  upTo: number;
  byId: Map<string, Shelved>;
  /** Newest first; cases without a meeting last. */
  inOrder: Shelved[];
  /** Case id by the search index's number, of the cases and of their learning points. */
  byNumber: Map<number, string>;
}

type Stored = Omit<Shelved, 'roomWords' | 'chairWords'> & { chairTitle: string | null };

const KEY = 'cases.library';

export function libraryShelf(db: ReadHandle, kept: Map<string, unknown>): Shelf {
  const known = kept.get(KEY) as Shelf | undefined;
  const upTo = db.get<{ number: number | null }>('SELECT max(number) AS number FROM batch')?.number;
  const changed = known ? casesChangedSince(db, known.upTo) : 'all';
  const shelf: Shelf =
    known && changed !== 'all'
      ? { ...known, upTo: upTo ?? 0 }
      : { upTo: upTo ?? 0, byId: new Map(), inOrder: [], byNumber: new Map() };
  const ids = changed === 'all' ? allDiscussed(db) : [...changed];
  if (ids.length > 0) shelve(db, shelf, ids);
  kept.set(KEY, shelf);
  return shelf;
}

function shelve(db: ReadHandle, shelf: Shelf, ids: readonly string[]): void {
  const list = JSON.stringify(ids);
  for (const id of ids) shelf.byId.delete(id);
  for (const { chairTitle, ...row } of db.all<Stored>(
    `SELECT c.id, c.code, c.kind, c.modality, c.region, c.stage, s.name AS series,
       c.room_title AS title, c.chair_title AS chairTitle,
       (SELECT max(m.day) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id AND m.deleted = 0
        WHERE i.case_id = c.id AND i.discussed = 1 AND i.deleted = 0) AS day
     FROM json_each(?) AS chosen CROSS JOIN learning_case c ON c.id = chosen.value
     LEFT JOIN series s ON s.id = c.series_id
     WHERE c.state IN ('discussed', 'closed') AND c.deleted = 0`,
    list,
  )) {
    shelf.byId.set(row.id, {
      ...row,
      roomWords: wordsOf(`${row.code} ${row.title ?? ''}`),
      chairWords: wordsOf(chairTitle ?? ''),
    });
  }
  const again = new Set(ids);
  for (const [number, caseId] of shelf.byNumber) {
    if (again.has(caseId)) shelf.byNumber.delete(number);
  }
  for (const { number, caseId } of db.all<{ number: number; caseId: string }>(
    `SELECT r.number, chosen.value AS caseId
     FROM json_each(?) AS chosen CROSS JOIN search_row r ON r.id = chosen.value
     UNION ALL
     SELECT r.number, p.case_id FROM json_each(?) AS chosen
     CROSS JOIN learning_point p ON p.case_id = chosen.value
     CROSS JOIN search_row r ON r.id = p.id
     WHERE coalesce(p.draft, 0) = 0 AND p.deleted = 0`,
    list,
    list,
  )) {
    shelf.byNumber.set(number, caseId);
  }
  shelf.inOrder = [...shelf.byId.values()].sort(
    (a, b) =>
      (b.day ?? '').localeCompare(a.day ?? '') ||
      b.code.localeCompare(a.code, 'en', { numeric: true }),
  );
}

function allDiscussed(db: ReadHandle): string[] {
  return db
    .all<{ id: string }>(
      `SELECT c.id FROM series s CROSS JOIN learning_case c
       ON c.series_id = s.id AND c.state IN ('discussed', 'closed')`,
    )
    .map(({ id }) => id);
}

/** Cases written since, themselves or what hangs on them; all after anything that is not told apart. */
function casesChangedSince(db: ReadHandle, number: number): Set<string> | 'all' {
  const rows = db.all<{ name: string; row: Uint8Array }>(
    `SELECT DISTINCT table_name AS name, row FROM change WHERE batch > ?
       AND table_name IN ('learning_case', 'agenda_item', 'learning_point', 'meeting', 'series',
         'redaction')`,
    number,
  );
  if (rows.some(({ name }) => ['meeting', 'series', 'redaction'].includes(name))) return 'all';
  return new Set(
    rows.flatMap(({ name, row }) => {
      const id = idText(row);
      if (name === 'learning_case') return id;
      const sql = `SELECT case_id FROM ${name === 'agenda_item' ? name : 'learning_point'} WHERE id = ?`;
      return db.get<{ case_id: string | null }>(sql, id)?.case_id ?? [];
    }),
  );
}
