/** How a sheet shows a number: as it is, as a day, as a time, or filled up with zeros. */
export type Display = { kind: 'number' | 'day' | 'time' } | { kind: 'padded'; digits: number };

const MS_A_DAY = 24 * 60 * 60 * 1000;
/** Day 0 of each date system. 1900's counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/** ECMA-376 part 1, 18.8.30: numbers of the formats that files do not spell out. */
const dayFormats = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const timeFormats = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56];

/** How a number format shows a number; `code` is null for one of the built-in formats. */
export function displayOf(formatId: number, code: string | null): Display {
  if (code !== null) return displayOfCode(code);
  if (dayFormats.includes(formatId)) return { kind: 'day' };
  if (timeFormats.includes(formatId)) return { kind: 'time' };
  return { kind: 'number' };
}

/**
 * A number of a sheet as text: days as ISO, times as "1:20", others as a plain decimal of at most
 * 15 digits (which is all that a sheet keeps) without an exponent. A day loses its time of day.
 */
export function numberText(stored: string, display: Display, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (display.kind === 'padded') return plainDecimal(value).padStart(display.digits, '0');
  if (display.kind === 'number') return plainDecimal(value);
  // Sheets turn a typed 1:20 into a part of a day, even in a column formatted for dates.
  if (display.kind === 'time' || value < 1) return clockText(value) ?? plainDecimal(value);
  return dayText(value, from1904) ?? plainDecimal(value);
}

function displayOfCode(code: string): Display {
  const first = code.split(';')[0] ?? '';
  const bare = first
    .replace(/\[(h+|m+|s+)\]/gi, '$1:')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|am\/pm|a\/p|general/gi, '')
    .toLowerCase();
  if (/^0{2,}$/.test(bare)) return { kind: 'padded', digits: bare.length };
  if (/[dy]/.test(bare)) return { kind: 'day' };
  if (/[hs]/.test(bare)) return { kind: 'time' };
  return { kind: bare.includes('m') ? 'day' : 'number' };
}

function dayText(serial: number, from1904: boolean): string | null {
  const ofEpoch = from1904 ? EPOCH_1904 : EPOCH_1900;
  const days = Math.floor(Math.round(serial * MS_A_DAY) / MS_A_DAY);
  const shift = !from1904 && days < 60 ? 1 : 0;
  const time = ofEpoch + (days + shift) * MS_A_DAY;
  return time > LAST_DAY ? null : new Date(time).toISOString().slice(0, 10);
}

function clockText(serial: number): string | null {
  if (serial < 0) return null;
  const minutes = Math.round(serial * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function plainDecimal(value: number): string {
  const [digits = '', exponent] = String(Number(value.toPrecision(15))).split('e');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${whole}${part}`;
  return `${sign}${(whole + part).padEnd(point, '0')}`;
}
