import { registerOf } from './check-digits.ts';
import type { DigitGroup, Gap } from './digit-groups.ts';
import { digitGroups } from './digit-groups.ts';
import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

/** Groups that lie next to each other and hold ten digits together. */
interface Window {
  groups: DigitGroup[];
  /** Digits by group, groups without a visible gap taken as one: "3-3-4". */
  shape: string;
  gaps: Set<Gap>;
  before: DigitGroup | undefined;
  after: DigitGroup | undefined;
}

// Shapes in which people write a number. The first are read wherever they stand, a longer row of
// numbers included; in a row of measurements the others would be chance.
const ownShapes = new Set(['10', '3-3-4', '6-4', '5-5']);
const warnedShapes = new Set([...ownShapes, '3-4-3', '4-3-3', '4-6', '3-7', '7-3', '1-9', '9-1']);
// Two groups around a dot are a decimal number, so a dotted number has three groups or more.
const dottedShapes = new Set([
  ...['3-3-4', '3-4-3', '4-3-3', '2-2-2-4', '2-2-2-2-2', '1-1-1-1-1-1-1-1-1-1'],
]);
const singleSize = /^(\d)(?:-\1)+$/;

function only(gaps: Set<Gap>, ...allowed: Gap[]): boolean {
  for (const gap of gaps) if (!allowed.includes(gap)) return false;
  return true;
}

/** Whether the row of numbers goes on beyond the window, in the way the window itself is spaced. */
function goesOn(window: Window, side: 'before' | 'after'): boolean {
  const neighbour = window[side];
  const edge = side === 'before' ? neighbour : window.groups.at(-1);
  if (!neighbour || !edge) return false;
  if (edge.gap === 'dot' || edge.gap === 'nothing') return true;
  if (edge.gap !== 'soft') return false;
  if (edge.breaksLine && !window.groups.slice(0, -1).some((group) => group.breaksLine))
    return false;
  // "4 94 34 76 59 19": a row of one size ends where the size changes.
  const size = singleSize.exec(window.shape)?.[1];
  return size === undefined || neighbour.digits.length === Number(size);
}

function standsAlone(window: Window): boolean {
  return !goesOn(window, 'before') && !goesOn(window, 'after');
}

/** "12-10-2024 14" of "12-10-2024 14:30"; the colon tells it from a number. */
function isDateAndHour({ shape, groups, after }: Window): boolean {
  const year = shape === '2-2-4-2' ? groups[2] : shape === '4-2-2-2' ? groups[0] : undefined;
  return (
    /^(?:19|20)/.test(year?.digits ?? '') &&
    groups.at(-1)?.gap === 'sign' &&
    after?.digits.length === 2
  );
}

/** Whether a number whose check digit fits is written in the window, rather than met by chance. */
function readsAsNumber(window: Window): boolean {
  const { shape, gaps } = window;
  if (shape === '10') return true;
  if (only(gaps, 'soft'))
    return ownShapes.has(shape) || (standsAlone(window) && !isDateAndHour(window));
  if (shape === '3-3-4') return !gaps.has('comma');
  if (only(gaps, 'dot')) return dottedShapes.has(shape) && standsAlone(window);
  if (only(gaps, 'slash')) return shape === '6-4' || shape === '2-2-2-4';
  // Thousands separators, as a spreadsheet shows a number.
  return only(gaps, 'comma') && shape === '1-3-3-3';
}

/** Whether ten digits are written as one number, whatever their check digit. */
function readsAsTenDigits(window: Window): boolean {
  const { shape, gaps } = window;
  if (shape === '10') {
    // "0.1234567890" is a decimal fraction.
    return !(window.before?.gap === 'dot' && window.before.digits === '0');
  }
  if (only(gaps, 'soft')) return warnedShapes.has(shape) && standsAlone(window);
  return only(gaps, 'dot') && shape === '3-3-4' && standsAlone(window);
}

function windowFrom(groups: readonly DigitGroup[], first: number): Window | null {
  let count = 0;
  let last = first;
  const sizes: number[] = [];
  const gaps = new Set<Gap>();
  for (; ; last += 1) {
    const group = groups[last];
    if (!group) return null;
    const glued = last > first && groups[last - 1]?.gap === 'nothing';
    if (glued) sizes.push((sizes.pop() ?? 0) + group.digits.length);
    else sizes.push(group.digits.length);
    count += group.digits.length;
    if (count >= 10 || group.gap === 'apart') break;
    if (group.gap !== 'nothing') gaps.add(group.gap);
  }
  if (count !== 10) return null;
  return {
    groups: groups.slice(first, last + 1),
    shape: sizes.join('-'),
    gaps,
    before: groups[first - 1],
    after: groups[last + 1],
  };
}

// Where windows overlap: the plain run, then the printed form, then the others.
function rankOf(shape: string): number {
  return shape === '10' ? 0 : shape === '3-3-4' ? 1 : ownShapes.has(shape) ? 2 : 3;
}

/** The window's place in the text, with the bracket that the number opens or closes within. */
function placeOf({ groups }: Window, text: string): { start: number; end: number } {
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? start;
  const inside = text.slice(start, end).replace(/[([][^([)\]]*[)\]]/g, '');
  return {
    start: /[)\]]/.test(inside) && /[([]/.test(text[start - 1] ?? '') ? start - 1 : start,
    end: /[([]/.test(inside) && /[)\]]/.test(text[end] ?? '') ? end + 1 : end,
  };
}

// "+44 7700 900123" is a mobile telephone, though ten digits that start with 7 follow its country.
const countryBefore = /(?:\+|00)44[ -]?(?:\(0\)[ -]?)?$/;

function isMobileTelephone(number: string, start: number, text: string): boolean {
  return number.startsWith('7') && countryBefore.test(text.slice(Math.max(0, start - 10), start));
}

/**
 * Numbers of the NHS family and other ten-digit numbers (data.md 7): a number whose check digit fits
 * and that lies in an issued or synthetic range blocks; every other ten digits written as one number
 * warn, and so does a fitting number cut out of a longer row of numbers.
 */
export function tenDigitNumbers(normalised: NormalisedText): Candidate[] {
  const groups = digitGroups(normalised);
  const candidates: Candidate[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const window = windowFrom(groups, first);
    if (!window) continue;
    const number = window.groups.map((group) => group.digits).join('');
    const register = registerOf(number);
    const { start, end } = placeOf(window, normalised.text);
    if (isMobileTelephone(number, start, normalised.text)) continue;
    const rank = rankOf(window.shape);
    if (register && readsAsNumber(window)) {
      candidates.push({ kind: register, severity: 'block', start, end, rank });
    } else if (readsAsTenDigits(window)) {
      candidates.push({ kind: 'ten_digits', severity: 'warn', start, end, rank: 2 });
    } else if (register && only(window.gaps, 'soft')) {
      candidates.push({ kind: 'ten_digits', severity: 'warn', start, end, rank: 5 });
    }
  }
  return candidates;
}
