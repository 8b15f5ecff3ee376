import { isDayMonthYear } from './check-digits.ts';
import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const month = `(?<![\\p{L}])${monthName}(?![\\p{L}])\\.?`;
const day = '(?:3[01]|[12]\\d|0?[1-9])(?: ?(?:st|nd|rd|th))?';
const year = '(?:19|20)\\d\\d';
const gap = '[ \\n]{0,2}[-/.,]?[ \\n]{0,2}';

// What follows a measurement in three dimensions: "12/10/08 mm", "10/12/14 weeks", "12.10.24 x".
const notMeasured =
  '(?! ?(?:mm|cm|ml|m|hu|%|x|kv|kvp|mas|ma|mgy|gy|msv|weeks?|days?|years?|months?|minutes?|mins?|hours?|cases?|points?)(?![\\p{L}\\d]))';
const alone = '(?<![\\p{L}\\d]|\\d[./-])';
const ended = '(?!\\d|[./-]\\d)';
// With the century written a date can be told from levels and sizes, in a range or after letters.
const aloneInFull = '(?<!\\d|\\d[./])';
const endedInFull = '(?!\\d|\\.\\d)';

const numeric = [
  // Day, month and year with the same mark between; two-digit years only in two-digit parts.
  `(?<day>3[01]|[12]\\d|0?[1-9])(?<mark> ?[./-] ?| )(?<month>1[0-2]|0?[1-9])\\k<mark>(?<year>${year})`,
  '(?<day>3[01]|[12]\\d|0?[1-9])(?<mark> ?[/-] ?)(?<month>1[0-2]|0?[1-9])\\k<mark>(?<year>\\d\\d)',
  '(?<day>3[01]|[12]\\d|0[1-9])(?<mark>\\.)(?<month>1[0-2]|0[1-9])\\k<mark>(?<year>\\d\\d)',
  // Year first, as computers write it; T may follow with the time.
  `(?<year>${year})(?<mark> ?[/-] ?)(?<month>1[0-2]|0?[1-9])\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])`,
  `(?<year>${year})(?<mark>[. ])(?<month>1[0-2]|0[1-9])\\k<mark>(?<day>3[01]|[12]\\d|0[1-9])`,
  // Month first, where the second number cannot be a month.
  `(?<month>1[0-2]|0?[1-9])(?<mark> ?[/-] ?)(?<day>3[01]|2\\d|1[3-9])\\k<mark>(?<year>${year})`,
  // Eight digits in a row.
  `(?<year>${year})(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\\d|0[1-9])`,
  `(?<day>3[01]|[12]\\d|0[1-9])(?<month>1[0-2]|0[1-9])(?<year>${year})`,
].map((form) => {
  const edges = form.includes(year) ? [aloneInFull, endedInFull] : [alone, ended];
  return new RegExp(edges[0] + form + edges[1] + notMeasured, 'giu');
});

const worded = [
  `(?<![\\d.,/-])${day}${gap}(?:of )?${month}${gap}(?:${year}|'\\d\\d)(?!\\d)`,
  // "12 Mar 24": a two-digit year after a short month, in the same style throughout.
  `(?<![\\d.,/-])${day}(?<mark>[ /-])(?!may)${month}\\k<mark>\\d\\d(?![\\d:.]|[ -]\\d)`,
  `${month} {0,2}${day},? {1,2}${year}(?!\\d)`,
  `(?<!\\d)${year}[ /-]${month}[ /-]${day}(?![\\d])`,
].map((form) => new RegExp(form + notMeasured, 'giu'));

const birthLabel =
  /(?<![\p{L}\d])(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|birthday|born(?: on)?(?: the)?|patient'?s birth date)[ :=\-(\n]{0,4}$/iu;
// A birth date may be shortened in ways that mean nothing elsewhere.
const looseDate =
  /(?<![\p{L}\d])(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date)[ :=\-(]{0,4}(?:\d{1,2}[ ./-]{1,2}\d{1,2}[ ./-]{1,2}\d{2,4}|\d{6,8}|(?:19|20)\d\d)(?!\d)/giu;

function isCalendarDate(groups: Record<string, string | undefined>): boolean {
  const { day: dayDigits = '', month: monthDigits = '', year: yearDigits = '' } = groups;
  return isDayMonthYear(
    dayDigits.padStart(2, '0') + monthDigits.padStart(2, '0') + yearDigits.slice(-2),
  );
}

/** Full dates, and dates of birth where the words before say so; both warn. */
export function calendarDates({ text }: NormalisedText): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (start: number, end: number) => {
    const label = birthLabel.exec(text.slice(Math.max(0, start - 24), start));
    candidates.push({
      kind: label ? 'date_of_birth' : 'full_date',
      severity: 'warn',
      start: start - (label?.[0].length ?? 0),
      end,
      rank: label ? 0 : 1,
    });
  };
  for (const form of numeric) {
    for (const match of text.matchAll(form)) {
      if (isCalendarDate(match.groups ?? {})) add(match.index, match.index + match[0].length);
    }
  }
  for (const form of worded) {
    for (const match of text.matchAll(form)) add(match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(looseDate)) {
    const end = match.index + match[0].length;
    candidates.push({ kind: 'date_of_birth', severity: 'warn', start: match.index, end, rank: 0 });
  }
  return candidates;
}
