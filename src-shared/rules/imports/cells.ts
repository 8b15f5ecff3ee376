import { codeOf, type Term } from '../../model/vocabulary.ts';
import { isDay } from '../days.ts';
import { LONGEST_DURATION, parseDuration, SHORTEST_DURATION } from '../durations.ts';
import { type CellReader, rejected } from './row.ts';

const MAX_DECIMALS = 6;
const MAX_WHOLE_DIGITS = 6;
const EARLIEST_YEAR = '1900';
const LATEST_YEAR = '2199';
const midnight = '(?:[ T]00:00(?::00(?:\\.0+)?)?)?';
const isoDay = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${midnight}$`);
const britishDay = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${midnight}$`);
const shortYear = /^\d{1,2}\/\d{1,2}\/\d{2}$/;

/** Text as the forms take it: NFC, trimmed; lengths in UTF-16 units like the contract's. */
export function text(max: number, min = 0): CellReader<string> {
  return (cell, field) => {
    if (cell.includes('\u0000') || !cell.isWellFormed()) return rejected(field, 'bad_text');
    const value = withoutFormulaGuard(cell.normalize('NFC').trim());
    if (value.length < min) return rejected(field, 'required');
    if (value.length > max) return rejected(field, 'too_long', { max, length: value.length });
    return { ok: true, value };
  };
}

/** A word of a vocabulary, as its code. */
export function word<C extends string>(terms: readonly Term<C>[]): CellReader<C> {
  return (cell, field) => {
    const value = cell.trim();
    if (value === '') return rejected(field, 'required');
    const code = codeOf(terms, value);
    if (code === null) return rejected(field, 'unknown_word', { value, known: namesOf(terms) });
    return { ok: true, value: code };
  };
}

/**
 * A day as ISO text, from ISO or D/M/YYYY, with or without a midnight behind it. Never M/D/YYYY,
 * years of two digits or days that are not in the calendar.
 */
export function day(cell: string, field: string): ReturnType<CellReader<string>> {
  const value = cell.trim();
  if (value === '') return rejected(field, 'required');
  if (shortYear.test(value)) return rejected(field, 'two_digit_year', { value });
  const british = britishDay.exec(value);
  const iso = british
    ? [british[3], british[2]?.padStart(2, '0'), british[1]?.padStart(2, '0')].join('-')
    : isoDay.exec(value)?.[1];
  if (!iso) return rejected(field, 'not_a_day', { value });
  const year = iso.slice(0, 4);
  if (!isDay(iso) || year < EARLIEST_YEAR || year > LATEST_YEAR) {
    return rejected(field, 'impossible_day', { value });
  }
  return { ok: true, value: iso };
}

/** Limits of a number, and how a message words them. */
interface Range {
  min: number;
  /** `min` itself is out of range. */
  above?: true;
  max: number;
}

/**
 * A decimal as the store keeps it, exact and in its shortest form ("0.50" → "0.5"), from a decimal
 * point or comma. "1,500" is refused: it could be a thousand and a half, or one and a half.
 */
export function decimal(range: Range): CellReader<string> {
  return (cell, field) => {
    const value = cell.trim();
    if (value === '') return rejected(field, 'required');
    const number = /^([-\u2212+])?(\d*)(?:([.,])(\d+))?$/.exec(value);
    const [, sign, whole = '', mark, fraction = ''] = number ?? [];
    if (!number || whole + fraction === '') {
      const grouped = /^\d{1,3}([., ]\d{3})+([.,]\d+)?$/.test(value);
      return rejected(field, grouped ? 'ambiguous_number' : 'not_a_number', { value });
    }
    if (mark === ',' && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
      return rejected(field, 'ambiguous_number', { value });
    }
    const shortest = shortestDecimal(whole, fraction);
    const size = Number(shortest);
    const negative = sign !== undefined && sign !== '+' && size !== 0;
    const tooSmall = negative || size < range.min || (range.above === true && size === range.min);
    if (tooSmall || size > range.max || whole.replace(/^0+/, '').length > MAX_WHOLE_DIGITS) {
      return rejected(field, 'out_of_range', { value, range: rangeText(range) });
    }
    if ((shortest.split('.')[1] ?? '').length > MAX_DECIMALS) {
      return rejected(field, 'too_many_decimals', { value, max: MAX_DECIMALS });
    }
    return { ok: true, value: shortest };
  };
}

/** Whole minutes of a day at most, typed as people type them: "45", "1h20", "1:20". */
export function duration(cell: string, field: string): ReturnType<CellReader<number>> {
  const value = cell.trim();
  const parsed = parseDuration(value);
  if (parsed.ok) return { ok: true, value: parsed.minutes };
  if (parsed.code === 'empty') return rejected(field, 'required');
  if (parsed.code === 'not_a_duration') return rejected(field, 'not_a_duration', { value });
  const range = rangeText({ min: SHORTEST_DURATION, max: LONGEST_DURATION });
  return rejected(field, 'out_of_range', { value, range: `${range} minutes` });
}

export function yesOrNo(cell: string, field: string): ReturnType<CellReader<boolean>> {
  const value = cell.trim();
  if (value === '') return rejected(field, 'required');
  const folded = value.normalize('NFKC').toLowerCase();
  if (['y', 'yes', 'true', '1'].includes(folded)) return { ok: true, value: true };
  if (['n', 'no', 'false', '0'].includes(folded)) return { ok: true, value: false };
  return rejected(field, 'not_yes_or_no', { value });
}

/** What `read` makes of the cell, or null where it is empty. */
export function optional<T>(read: CellReader<T>): CellReader<T | null> {
  return (cell, field) => (cell.trim() === '' ? { ok: true, value: null } : read(cell, field));
}

/** The names a message lists: what a person may write. */
export function namesOf(terms: readonly Term<string>[]): string[] {
  return terms.map((term) => term.name);
}

/** Exports put an apostrophe before what a spreadsheet would run as a formula: it is not ours. */
function withoutFormulaGuard(value: string): string {
  return /^'[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? value.slice(1) : value;
}

function shortestDecimal(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const part = fraction.replace(/0+$/, '');
  return part === '' ? digits : `${digits}.${part}`;
}

function rangeText({ min, max, above }: Range): string {
  return `${above ? `more than ${min}` : `at least ${min}`}, at most ${max}`;
}
