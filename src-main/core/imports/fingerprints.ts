import { createHmac } from 'node:crypto';
import type { CaseRow } from '../../../src-shared/rules/imports/cases.ts';
import type { LearningRow } from '../../../src-shared/rules/imports/learning.ts';
import { type Encodable, encodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { ReadHandle, WriteHandle } from '../store/database.ts';
import { derive } from '../workspace/secrets.ts';

/**
 * How a second import of the same file knows an entry again. Its title and day are sealed to its
 * author, so the importing administrator cannot read them. What is kept instead, in a local table
 * that is never logged or sent, is a keyed hash of the row as it stood in the file, made under a
 * key that only an open workspace has.
 *
 * What that gives away: an administrator can ask whether an entry of exactly this day, title and
 * minutes was imported before, which is a question about an earlier file and not about the person.
 * Entries that people wrote themselves have no fingerprint and are never compared, and what they
 * change in an imported one shows nowhere here. Redacting an entry takes its fingerprint with it.
 */
export function fingerprintOf(
  dataKey: Uint8Array,
): (personId: string, row: LearningRow) => Uint8Array {
  const hash = keyedHash(dataKey);
  return (personId, { day, minutes, activity, line, title, kind }) =>
    hash([personId, day, minutes, activity, line, title, kind]);
}

/** The same of a case: a later file with other words for it is another row. */
export function caseFingerprintOf(dataKey: Uint8Array): (row: CaseRow) => Uint8Array {
  const hash = keyedHash(dataKey);
  return (row) => hash(['case', { ...row }]);
}

function keyedHash(dataKey: Uint8Array): (value: Encodable) => Uint8Array {
  const key = derive(dataKey, new Uint8Array(), 'import fingerprints');
  return (value) =>
    createHmac('sha256', key).update(encodeCanonical(value)).digest().subarray(0, 16);
}

/** How many live entries a row like this was imported as: entries taken back do not count. */
export function entriesLike(db: ReadHandle, fingerprint: Uint8Array): number {
  const sql = `SELECT count(*) AS n FROM import_fingerprint AS f
    JOIN learning_entry AS e ON e.id = f.entry_id AND e.deleted = 0 WHERE f.fingerprint = ?`;
  return db.get<{ n: number }>(sql, fingerprint)?.n ?? 0;
}

/** Whether a live case came from a row like this. */
export function hasCaseLike(db: ReadHandle, fingerprint: Uint8Array): boolean {
  const sql = `SELECT 1 FROM import_fingerprint AS f
    JOIN learning_case AS c ON c.id = f.entry_id AND c.deleted = 0 WHERE f.fingerprint = ?`;
  return db.get(sql, fingerprint) !== undefined;
}

/** Within the transaction that writes the entry. */
export function keepFingerprint(db: WriteHandle, fingerprint: Uint8Array, entryId: string): void {
  db.run(
    'INSERT INTO import_fingerprint (fingerprint, entry_id) VALUES (?, ?)',
    fingerprint,
    entryId,
  );
}
