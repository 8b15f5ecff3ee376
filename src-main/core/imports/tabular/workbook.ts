import { posix } from 'node:path';
import { type Archive, openArchive } from './archive.ts';
import { type Display, displayOf } from './cell-values.ts';
import { type SheetContext, sheetRows, unescapeLetters } from './sheet.ts';
import type { ReadingResult, RecordSource, TabularRow } from './types.ts';
import { type XmlEvent, xmlEvents } from './xml.ts';

/** Unpacked limits: a small file must not unpack into more than memory, or a day of reading. */
const LARGEST_PART = 64 * 1024 * 1024;
const LARGEST_STRINGS = 512 * 1024 * 1024;
const LARGEST_SHEET = 4 * 1024 * 1024 * 1024;

interface Relation {
  /** The last word of the relation's type: `worksheet`, `styles`, … */
  kind: string;
  target: string;
}

/** The first sheet that people see in an XLSX file, as records with the sheet's row numbers. */
export async function openWorkbook(path: string): Promise<ReadingResult<RecordSource>> {
  const source = await locate(path).catch(() => null);
  if (!source) return { ok: false, code: 'not_a_spreadsheet' };
  const { archive, sheet, strings, displays, from1904 } = source;
  async function* records(): AsyncGenerator<TabularRow> {
    const context = { strings: await readStrings(archive, strings), displays, from1904 };
    yield* sheetRows(xmlEvents(archive.read(sheet, LARGEST_SHEET)), context);
  }
  return { ok: true, value: { format: 'xlsx', records } };
}

async function locate(
  path: string,
): Promise<
  | ({ archive: Archive; sheet: string; strings: string | undefined } & Omit<
      SheetContext,
      'strings'
    >)
  | null
> {
  const archive = await openArchive(path);
  if (!archive?.has('_rels/.rels')) return null;
  const root = await readRelations(archive, '');
  const workbook = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.target;
  if (!workbook || !archive.has(workbook)) return null;
  const relations = await readRelations(archive, workbook);
  const { sheets, from1904 } = await readWorkbook(archive, workbook);
  const worksheets = sheets.filter(({ relation }) => relations.get(relation)?.kind === 'worksheet');
  const first = worksheets.find(({ hidden }) => !hidden) ?? worksheets[0];
  const sheet = first && relations.get(first.relation)?.target;
  if (!sheet || !archive.has(sheet)) return null;
  const partOf = (kind: string) =>
    [...relations.values()].find((relation) => relation.kind === kind)?.target;
  const displays = await readDisplays(archive, partOf('styles'));
  return { archive, sheet, strings: partOf('sharedStrings'), displays, from1904 };
}

/** By id; targets are resolved to names of parts. `part` is '' for the archive itself. */
async function readRelations(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  for await (const { attributes } of elements(
    archive,
    posix.join(folder, '_rels', `${posix.basename(part)}.rels`),
    'Relationship',
  )) {
    relations.set(attributes.Id ?? '', {
      kind: posix.basename(attributes.Type ?? ''),
      target: posix.resolve('/', folder, attributes.Target ?? '').slice(1),
    });
  }
  return relations;
}

async function readWorkbook(archive: Archive, part: string) {
  const sheets: { relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  for await (const { name, attributes } of elements(archive, part, 'sheet', 'workbookPr')) {
    if (name === 'sheet') {
      sheets.push({
        relation: attributes.id ?? '',
        hidden: /hidden/i.test(attributes.state ?? ''),
      });
    } else {
      from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
    }
  }
  return { sheets, from1904 };
}

/** How each cell style shows numbers, by the style's number. */
async function readDisplays(archive: Archive, part: string | undefined): Promise<Display[]> {
  const displays: Display[] = [];
  if (!part || !archive.has(part)) return displays;
  const codes = new Map<string, string>();
  let inCellStyles = false;
  for await (const event of eventsOf(archive, part, LARGEST_PART)) {
    if (event.type === 'text') continue;
    if (event.name === 'cellXfs') inCellStyles = event.type === 'open';
    if (event.type === 'close') continue;
    const id = event.attributes.numFmtId ?? '0';
    if (event.name === 'numFmt') codes.set(id, event.attributes.formatCode ?? '');
    if (event.name === 'xf' && inCellStyles) {
      displays.push(displayOf(Number(id), codes.get(id) ?? null));
    }
  }
  return displays;
}

/** The strings that cells refer to by number. They are kept, as the cells may name any of them. */
async function readStrings(archive: Archive, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!part || !archive.has(part)) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  for await (const event of eventsOf(archive, part, LARGEST_STRINGS)) {
    if (event.type === 'text') {
      if (inText && !inPhonetic) text += event.text;
    } else if (event.name === 't') {
      inText = event.type === 'open';
    } else if (event.name === 'rPh') {
      inPhonetic = event.type === 'open';
    } else if (event.name === 'si') {
      if (event.type === 'close') strings.push(unescapeLetters(text));
      text = '';
    }
  }
  return strings;
}

async function* elements(archive: Archive, part: string, ...names: string[]) {
  for await (const event of eventsOf(archive, part, LARGEST_PART)) {
    if (event.type === 'open' && names.includes(event.name)) yield event;
  }
}

async function* eventsOf(
  archive: Archive,
  part: string,
  maxBytes: number,
): AsyncGenerator<XmlEvent> {
  for await (const batch of xmlEvents(archive.read(part, maxBytes))) yield* batch;
}
