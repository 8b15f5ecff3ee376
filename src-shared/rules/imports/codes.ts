/** Why a row of an import is not taken. The codes are stable; screens may word them anew. */
export type RejectionCode = keyof typeof sentences;

export interface Rejection {
  /** Our name of the field; null where the row as a whole is at fault. */
  field: string | null;
  code: RejectionCode;
  /** `value`: what was read; others as the code's sentence names them. */
  parameters?: Readonly<Record<string, unknown>>;
}

type Part = (name: string) => string;

/** The words after the field's name. `p` prints a parameter, `value` prints what was read. */
const sentences = {
  bad_quotes: () =>
    'the quotation marks of this line do not add up: close each, and double any inside a cell',
  record_too_long: () => 'this row is too long to be read: look for a quotation mark never closed',
  damaged_from_here: () => 'the file is damaged: nothing from this row on could be read',
  too_many_cells: (p: Part) =>
    `the row has more cells (${p('cells')}) than the header (${p('headers')}): put text that holds the delimiter in quotation marks`,
  required: () => 'is empty: it is needed',
  bad_text: () => 'holds characters that cannot be kept: type it anew',
  too_long: (p: Part) => `is too long: at most ${p('max')} characters`,
  unknown_word: (p: Part) => `${p('value')} is not one of ${p('known')}`,
  not_a_day: (p: Part) => `${p('value')} is not a date: write YYYY-MM-DD or DD/MM/YYYY`,
  impossible_day: (p: Part) =>
    `${p('value')} is not in the calendar: write YYYY-MM-DD or DD/MM/YYYY, the day before the month`,
  two_digit_year: (p: Part) => `${p('value')} has a year of two digits: write all four`,
  end_before_start: (p: Part) => `${p('value')} is before the start, ${p('start')}`,
  not_a_number: (p: Part) => `${p('value')} is not a number: write it like 0.5`,
  ambiguous_number: (p: Part) =>
    `${p('value')} could be a thousand or a fraction: write it without separators of thousands, with a decimal point`,
  too_many_decimals: (p: Part) => `${p('value')} has too many decimals: at most ${p('max')}`,
  out_of_range: (p: Part) => `${p('value')} is out of range: ${p('range')}`,
  not_a_duration: (p: Part) => `${p('value')} is not a length of time: write 45, 1h20 or 1:20`,
  not_yes_or_no: (p: Part) => `${p('value')} is neither yes nor no: write y or n`,
  registration_body_missing: (p: Part) =>
    `${p('value')} does not say which register: write it like GMC 1234567, HCPC RA12345, other 123, or none`,
  disagrees_with_row: (p: Part) =>
    `${p('value')} is not what row ${p('row')} says, ${p('other')}: rows that belong together must agree`,
  duplicate_start: (p: Part) =>
    `${p('value')} is also the start in row ${p('row')}: give each change its own date`,
  overlaps_row: (p: Part) =>
    `${p('value')} overlaps with row ${p('row')}: end one before the other starts`,
  duplicate_line_name: (p: Part) =>
    `${p('value')} is also the name of a line in row ${p('row')}: give each line of a plan its own name`,
  too_many_rows: (p: Part) => `has more than ${p('max')} rows that belong together`,
  plan_incomplete: (p: Part) =>
    `row ${p('row')} of the same plan is not taken, and a plan is never agreed in part: mend that row and import them together`,
  unknown_person: (p: Part) =>
    `${p('value')} is nobody in this workspace: import or add the person first`,
  unknown_meeting: (p: Part) =>
    `${p('value')} is no meeting of this workspace: import or plan the meeting first`,
  several_meetings: (p: Part) =>
    `${p('value')} is the day of several meetings: write the meeting's id instead`,
  meeting_not_held: (p: Part) => `${p('value')} was postponed or cancelled: nobody was there`,
  meeting_signed: (p: Part) =>
    `${p('value')} was closed and signed here: add an addendum to it in the app`,
  meeting_run_here: (p: Part) => `${p('value')} was run here: change it in the app`,
  duplicate_id: (p: Part) => `${p('value')} is also the id in row ${p('row')}: give each its own`,
  part_without_minutes: (p: Part) =>
    `${p('value')} does not say for how long: write the minutes too, as in part 30`,
  name_unknown: (p: Part) =>
    `${p('value')} is nobody's name for certain: write the staff id, or match the name in the app`,
  series_needed: (p: Part) =>
    `is empty, and so is the meeting: write which series the case is for, of ${p('known')}`,
  unknown_series: (p: Part) => `${p('value')} is not one of ${p('known')}`,
  identifier_blocked: () => 'holds what looks like a patient number: take it out',
  identifier_warned: () =>
    'holds what may identify a patient: take it out, or give a reason to keep it',
} satisfies Record<string, (p: Part) => string>;

const LONGEST_QUOTE = 60;

/**
 * The rejection in plain English, for the CSV of rejected rows and the command line: names the
 * field, the value read and how to mend it, like
 * `nation "Englnd" is not one of England, Scotland, Wales, NI`.
 */
export function describeRejection(rejection: Rejection): string {
  const { field, code, parameters = {} } = rejection;
  const part = (name: string) => printed(name, parameters[name]);
  const sentence = sentences[code](part);
  return field === null ? sentence : `${field} ${sentence}`;
}

function printed(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (name !== 'value' && name !== 'other') return String(value);
  const letters = [...String(value)];
  const cut = letters.length > LONGEST_QUOTE ? '…' : '';
  return `"${letters.slice(0, LONGEST_QUOTE).join('')}${cut}"`;
}
