import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

/**
 * A department's own form of number. In `mask`, `#` stands for a digit, `@` for a letter, a space or
 * a hyphen for either or neither, and any other character for itself without regard to case:
 * `RXH #######`, `@######`. A mask cannot be slow, which a regular expression typed by hand can.
 */
export interface LocalPattern {
  kind: 'hospital_number' | 'accession_number';
  mask: string;
}

/** Whether a mask can be used: it holds four digits or more, so that it does not meet every word. */
export function checkLocalPattern(
  mask: string,
): { ok: true } | { ok: false; code: 'too_few_digits' | 'too_long' } {
  if (mask.length > 64) return { ok: false, code: 'too_long' };
  const digits = mask.match(/[#\d]/g)?.length ?? 0;
  return digits >= 4 ? { ok: true } : { ok: false, code: 'too_few_digits' };
}

function formOf(mask: string): RegExp {
  const source = Array.from(mask.trim().normalize('NFKC'), (character) => {
    if (character === '#') return '\\d';
    if (character === '@') return '\\p{L}';
    if (/[ -]/.test(character)) return '[ \\-]?';
    return /[\p{L}\d]/u.test(character)
      ? character
      : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  }).join('');
  return new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu');
}

/** Numbers in a department's own forms; they warn. Masks that cannot be used find nothing. */
export function localNumbers(
  { text }: NormalisedText,
  patterns: readonly LocalPattern[],
): Candidate[] {
  return patterns.flatMap(({ kind, mask }) => {
    if (!checkLocalPattern(mask).ok) return [];
    return Array.from(text.matchAll(formOf(mask)), (match): Candidate => {
      const end = match.index + match[0].length;
      return { kind, severity: 'warn', start: match.index, end, rank: 0 };
    });
  });
}
