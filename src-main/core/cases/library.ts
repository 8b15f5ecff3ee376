import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import type { ReadHandle } from '../store/database.ts';
import { inOneState } from '../summary/queries.ts';
import { libraryShelf, type Shelf, type Shelved } from './library-index.ts';
import { begins, indexQuery, wordsOf } from './search-terms.ts';

type Library = OutputOf<'cases.library'>;
type Listed = Library['cases'][number];
type Question = ParsedInputOf<'cases.library'>;

const LIMIT = 100;

/** Discussed cases, newest first, as the room saw them; `count` is of all that answer. */
export function library(db: ReadHandle, question: Question, kept: Map<string, unknown>): Library {
  return inOneState(db, () => {
    const shelf = libraryShelf(db, kept);
    const words = wordsOf(question.query ?? '');
    const found = words.length > 0 ? foundBy(db, shelf, words) : null;
    const answering = shelf.inOrder.filter(
      (one) =>
        (!found || found.has(one.id)) &&
        (!question.kind || one.kind === question.kind) &&
        (!question.modality || one.modality === question.modality) &&
        (!question.region || one.region === question.region) &&
        (!question.stage || one.stage === question.stage),
    );
    const page = answering.slice(0, question.limit ?? LIMIT);
    const points = pointsOfCases(
      db,
      page.map(({ id }) => id),
    );
    return { cases: page.map((one) => listed(one, points)), count: answering.length };
  });
}

const listed = (one: Shelved, points: Map<string, string[]>): Listed => ({
  id: one.id,
  code: one.code,
  kind: one.kind as Listed['kind'],
  title: one.title ?? '',
  modality: one.modality as Listed['modality'],
  region: one.region as Listed['region'],
  stage: one.stage as Listed['stage'],
  series: one.series ?? '',
  discussedOn: one.day,
  points: points.get(one.id) ?? [],
});

/**
 * Cases that a search finds by what the room saw of them, or by a learning point. The index knows the
 * chair's title too, and a search must not tell what is in it: a case that may have been found by it
 * is looked at again.
 */
function foundBy(db: ReadHandle, shelf: Shelf, words: readonly string[]): Set<string> {
  const query = indexQuery(words);
  const found = new Set<string>();
  const doubtful = new Map<number, Shelved>();
  for (const number of hits(db, query)) {
    const one = shelf.byId.get(shelf.byNumber.get(number) ?? '');
    if (!one || found.has(one.id)) continue;
    const isChairs = words.some((word) => begins(word, one.chairWords));
    if (!isChairs || words.every((word) => begins(word, one.roomWords))) found.add(one.id);
    else doubtful.set(number, one);
  }
  const inBody = new Set(doubtful.size > 0 ? hits(db, `body : (${query})`) : []);
  for (const [number, one] of doubtful) {
    if (inBody.has(number) || saidInAll(db, one, words)) found.add(one.id);
  }
  return found;
}

const hits = (db: ReadHandle, query: string): number[] =>
  db
    .all<{ rowid: number }>('SELECT rowid FROM search WHERE search MATCH ?', query)
    .map(({ rowid }) => rowid);

/** Whether words of the room's title and of the longer texts answer together. */
function saidInAll(db: ReadHandle, one: Shelved, words: readonly string[]): boolean {
  // One word alone would be in one of the two, and the index has been asked about both.
  if (words.length === 1) return false;
  const body = db.get<Record<string, string | null>>(
    `SELECT clinical_information, original_opinion, later_opinion, question FROM learning_case
     WHERE id = ?`,
    one.id,
  );
  const said = Object.values(body ?? {}).flatMap((text) => wordsOf(text ?? ''));
  return words.every((word) => begins(word, one.roomWords) || begins(word, said));
}

function pointsOfCases(db: ReadHandle, ids: readonly string[]): Map<string, string[]> {
  const rows = db.all<{ case_id: string; point: string | null }>(
    `SELECT p.case_id, p.point FROM json_each(?) AS chosen
     CROSS JOIN learning_point p ON p.case_id = chosen.value
     WHERE coalesce(p.draft, 0) = 0 AND p.deleted = 0 ORDER BY chosen.key, p.position`,
    JSON.stringify(ids),
  );
  const points = new Map<string, string[]>();
  for (const { case_id, point } of rows) {
    points.set(case_id, [...(points.get(case_id) ?? []), point ?? '']);
  }
  return points;
}
