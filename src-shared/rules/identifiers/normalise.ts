import { digitValue } from './digits.ts';

/**
 * A text in the form that the detectors read, with the way back. Each UTF-16 unit `i` of `text`
 * stands for the units `starts[i]` to `ends[i]` of the original.
 */
export interface NormalisedText {
  text: string;
  starts: number[];
  ends: number[];
  /** Positions of `text` before which something invisible was left out. */
  joints: Set<number>;
}

// Tab and line breaks are handled before; other control characters show nothing.
const invisible = /^[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;
const mark = /^\p{M}$/u;
const lineBreaks = new Set(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']);
// The Braille blank and the Hangul fillers print nothing but take room.
const space = /^[\p{Zs}\t\u2800]$/u;
// Dashes by category, and the minus signs, bullets, rules and the long-vowel mark that look like one.
const dash = /^[\p{Pd}\u2212\u02D7\u2043\u2796\u23AF\u2500\u2501\u30FC]$/u;
const dot = /^[.\u00B7\u2022\u2219\u22C5\u2027\u30FB\u3002\u2E31\u06D4]$/u;
const underscore = /^\p{Pc}$/u;
const slash = /^[/\\\u2044\u2215\u29F8]$/u;
const apostrophe = /^['\u2018\u2019\u02BC]$/u;
const raisedOrLowered = /^[\u00B2\u00B3\u00B9\u2070-\u209F]$/u;

// Letters that stand for a digit in typed and scanned numbers: Latin, Greek and Cyrillic O; I and l.
const letterForDigit = /(?<=\d)[OoIl\u039F\u03BF\u041E\u043E]{1,3}(?=\d)/g;

function plainCharacter(character: string): string {
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (dot.test(character)) return '.';
  if (underscore.test(character)) return '_';
  if (slash.test(character)) return '/';
  if (apostrophe.test(character)) return "'";
  return character;
}

function plainText(character: string, codePoint: number): string {
  const digit = digitValue(codePoint);
  if (digit !== null) return String(digit);
  const compatible = character.normalize('NFKC');
  if (compatible === character) return plainCharacter(character);
  // A fraction stays one sign: "1½" is no "11/2". So do raised and lowered digits.
  if (raisedOrLowered.test(character) || compatible.includes('\u2044')) return character;
  return Array.from(compatible, plainCharacter).join('');
}

/**
 * Brings a text to plain digits, spaces, line breaks (one `\n` each), hyphens, dots, underscores and
 * slashes, leaves out what cannot be seen, and keeps the map to the original. Every character is
 * treated on its own, so the cost grows with the length and the map stays exact.
 */
export function normalise(original: string): NormalisedText {
  const parts: string[] = [];
  let last = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const joints = new Set<number>();
  let position = 0;
  while (position < original.length) {
    const start = position;
    const codePoint = original.codePointAt(position) ?? 0;
    const character = String.fromCodePoint(codePoint);
    position += character.length;
    let plain: string;
    if (codePoint >= 0x20 && codePoint < 0x7f) {
      plain = character === '\\' ? '/' : character;
    } else if (lineBreaks.has(character)) {
      if (character === '\r' && original[position] === '\n') position += 1;
      plain = '\n';
    } else if (space.test(character)) {
      plain = ' ';
    } else if (/\d$/.test(last) && mark.test(character)) {
      // An accent, underline or keycap on a digit belongs to it.
      ends[ends.length - 1] = position;
      continue;
    } else if (invisible.test(character)) {
      joints.add(starts.length);
      continue;
    } else {
      plain = plainText(character, codePoint);
    }
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(start);
      ends.push(position);
    }
    parts.push(plain);
    last = plain;
  }
  const text = parts
    .join('')
    .replace(letterForDigit, (letters) => letters.replace(/[Il]/g, '1').replace(/[^1]/g, '0'));
  return { text, starts, ends, joints };
}
