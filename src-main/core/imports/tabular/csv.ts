import { type Delimiter, isBlank, type TabularRow } from './types.ts';

/** Longest record taken, in characters: a quotation mark never closed must not swallow the file. */
const MAX_RECORD = 256 * 1024;

type Parsed = { cells: string[]; next: number } | 'more' | 'bad';

/**
 * Records of RFC 4180 text: cells with quotation marks may hold delimiters, line breaks and doubled
 * quotation marks; lines end in CRLF, LF or CR, even mixed. Spaces around a quoted cell are not part
 * of it. Where quotation marks do not add up, that line alone is a problem and reading goes on below
 * it. Own code rather than csv-parse, which tells neither the line where a record starts nor a way
 * to go on after such a line. Blank records are left out but counted.
 */
export async function* parseCsv(
  chunks: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<TabularRow> {
  let text = '';
  let at = 0;
  let row = 1;
  let leavingLine = false;
  for await (const { chunk, atEnd } of withEnd(chunks)) {
    text = text.slice(at) + chunk;
    at = 0;
    for (;;) {
      if (leavingLine) {
        at = endOfLine(text, at);
        const next = afterLineBreak(text, at, atEnd);
        if (next === null) break;
        row += 1;
        at = next;
        leavingLine = false;
      }
      if (at === text.length) break;
      const parsed = parseRecord(text, at, delimiter, atEnd);
      if (typeof parsed === 'object') {
        if (!isBlank(parsed.cells)) yield { row, cells: parsed.cells };
        row += lineBreaksIn(text, at, parsed.next);
        at = parsed.next;
        continue;
      }
      const room = !atEnd && text.length - at <= MAX_RECORD;
      const end = endOfLine(text, at);
      if (room && (parsed === 'more' || end === text.length)) break;
      const line = text.slice(at, Math.min(end, at + MAX_RECORD));
      const problem = parsed === 'more' ? 'record_too_long' : 'bad_quotes';
      yield { row, cells: line.split(delimiter), problem };
      leavingLine = true;
    }
  }
}

async function* withEnd(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ chunk: string; atEnd: boolean }> {
  for await (const chunk of chunks) yield { chunk, atEnd: false };
  yield { chunk: '', atEnd: true };
}

/** One record from `start`; `more` asks for further text, `bad` means quotation marks amiss. */
function parseRecord(text: string, start: number, delimiter: Delimiter, atEnd: boolean): Parsed {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const opening = afterSpaces(text, at);
    if (text[opening] === '"') {
      const cell = parseQuoted(text, opening, atEnd);
      if (typeof cell === 'string') return cell;
      cells.push(cell.value);
      at = afterSpaces(text, cell.next);
    } else {
      const end = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (at === text.length) return atEnd ? { cells, next: at } : 'more';
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (text[at] !== '\n' && text[at] !== '\r') return 'bad';
    const next = afterLineBreak(text, at, atEnd);
    return next === null ? 'more' : { cells, next };
  }
}

function parseQuoted(
  text: string,
  opening: number,
  atEnd: boolean,
): { value: string; next: number } | 'more' | 'bad' {
  let value = '';
  let from = opening + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark === -1) return atEnd ? 'bad' : 'more';
    if (text[mark + 1] !== '"') return { value: value + text.slice(from, mark), next: mark + 1 };
    value += text.slice(from, mark + 1);
    from = mark + 2;
  }
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length) {
    const letter = text[at];
    if (letter === delimiter || letter === '\n' || letter === '\r') break;
    at += 1;
  }
  return at;
}

function endOfLine(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/);
  return found === -1 ? text.length : from + found;
}

/** Null where the text may go on: nothing follows, or a CR that an LF could belong to. */
function afterLineBreak(text: string, at: number, atEnd: boolean): number | null {
  if (at >= text.length) return atEnd ? at : null;
  if (text[at] !== '\r') return at + 1;
  if (at + 1 === text.length && !atEnd) return null;
  return text[at + 1] === '\n' ? at + 2 : at + 1;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function lineBreaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
}
