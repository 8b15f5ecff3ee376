import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import { type GuardedTexts, guardTexts } from '../guard.ts';
import type { ReadRow } from './rows.ts';

/** The free texts of a row by field. `numbers`: names and the like, where only a block counts. */
export interface RowTexts {
  words: GuardedTexts;
  numbers?: GuardedTexts;
}

export interface RowGuard<T> {
  textsOf: (value: T) => RowTexts;
  /** Why warnings are let in, or null where they hold their row back. */
  reason: string | null;
  /** Told of what a reason let in: field and kind, like `title full_date`. */
  letIn: (found: string) => void;
}

/**
 * Rejects rows whose words hold what looks like a patient's identifier. A block always rejects its
 * row, as on the command line; a warning does so unless a reason was given. Staff ids are not
 * looked at: a payroll number may have ten digits and pass the check of an NHS number.
 */
export async function* guardRows<T>(
  rows: AsyncIterable<ReadRow<T>>,
  guard: RowGuard<T>,
): AsyncGenerator<ReadRow<T>> {
  for await (const row of rows) {
    const rejection = row.reading.ok ? findingIn(guard, row.reading.value) : null;
    yield rejection ? { ...row, reading: { ok: false, ...rejection } } : row;
  }
}

function findingIn<T>(guard: RowGuard<T>, value: T): Rejection | null {
  const { words, numbers = {} } = guard.textsOf(value);
  const inNumbers = guardTexts(numbers, undefined, 'command-line');
  const inWords = guardTexts(words, undefined, 'command-line');
  const fields = { ...inWords?.fields, ...inNumbers?.fields };
  for (const [field, { code }] of Object.entries(fields)) {
    if (code === 'identifier_blocked') return { field, code };
  }
  for (const [field, { parameters }] of Object.entries(inWords?.fields ?? {})) {
    if (guard.reason === null) return { field, code: 'identifier_warned' };
    const findings = parameters?.findings as { kind: string }[];
    for (const { kind } of findings) guard.letIn(`${field} ${kind}`);
  }
  return null;
}
