import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate as afterOtherWork } from 'node:timers/promises';
import type ExcelJS from 'exceljs';

type Cell = string | number | Date | null;

/** A column of a sheet with a header row; `format` is a spreadsheet number format. */
export interface SheetColumn<R> {
  header: string;
  width: number;
  format?: string;
  /** Numbers stand right where nothing is said. */
  align?: 'center';
  cell: (row: R) => Cell;
}

interface SheetModel<R> {
  name: string;
  columns: readonly SheetColumn<R>[];
  rows: Iterable<R> | AsyncIterable<R>;
  /** Rows that sum others up are printed bold. */
  isTotal: (row: R) => boolean;
  /** Columns that stay in sight with the header when the sheet is scrolled. */
  frozenColumns: number;
}

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter;

/** Rows handed over before the disk may catch up. */
const BATCH = 200;
/** In characters and points. */
const READING_WIDTH = 100;
const LINE_HEIGHT = 15;
/** Named in full: a font without a name becomes a serif one in some programs. */
const FONT = { name: 'Calibri', family: 2, size: 11 };
const BOLD = { ...FONT, bold: true };
const LINE = { style: 'thin', color: { argb: 'FF9AA5B1' } } as const;

/**
 * A workbook that streams into `sink`; `madeAt` in milliseconds since 1970. The cast is for options
 * that the writer takes and its types leave out.
 */
export async function openWorkbook(
  sink: Writable,
  madeBy: string,
  madeAt: number,
): Promise<Workbook> {
  // Loaded when it is needed: it takes longer to load than the rest of the core together.
  const { default: library } = await import('exceljs');
  return new library.stream.xlsx.WorkbookWriter({
    stream: sink,
    useStyles: true,
    useSharedStrings: true,
    creator: 'Addendum',
    lastModifiedBy: madeBy,
    created: new Date(madeAt),
    modified: new Date(madeAt),
  } as ConstructorParameters<typeof ExcelJS.stream.xlsx.WorkbookWriter>[0]);
}

/**
 * Streams one table into a sheet of its own: header frozen and filtered, A4 landscape with the
 * header on each page. Text cells are typed as text, so nothing in them is ever a formula. Holds a
 * batch of rows at a time; answers how many there were.
 */
export async function writeSheet<R>(
  workbook: Workbook,
  sink: Writable,
  model: SheetModel<R>,
): Promise<number> {
  const { columns } = model;
  const sheet = workbook.addWorksheet(model.name, {
    views: [{ state: 'frozen', xSplit: model.frozenColumns, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  });
  sheet.columns = columns.map(({ width, format, align }) => ({
    width,
    style: {
      font: FONT,
      ...(format ? { numFmt: format } : {}),
      ...(align ? { alignment: { horizontal: align } } : {}),
    },
  }));
  addHeader(sheet, columns);
  let count = 0;
  for await (const row of model.rows) {
    // A sink that has failed takes nothing more, and its error is reported by whoever owns it.
    if (sink.destroyed) return count;
    count += 1;
    const cells = sheet.addRow(columns.map((column) => column.cell(row)));
    if (model.isTotal(row)) setTotal(cells);
    cells.commit();
    if (count % BATCH === 0) await catchUp(sink);
  }
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: count + 1, column: columns.length },
  };
  sheet.commit();
  return count;
}

/** A day as the spreadsheet's own date, at midnight UTC: without a time zone of its own. */
export function dateCell(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function addHeader<R>(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn<R>[]): void {
  const header = sheet.addRow(columns.map((column) => column.header));
  columns.forEach(({ format, align }, index) => {
    const cell = header.getCell(index + 1);
    cell.font = BOLD;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF2F5' } };
    cell.border = { bottom: LINE };
    cell.alignment = {
      horizontal: align ?? (format ? 'right' : 'left'),
      vertical: 'middle',
    };
  });
  header.height = 20;
  header.commit();
}

function setTotal(row: ExcelJS.Row): void {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = BOLD;
    cell.border = { bottom: LINE };
  });
}

/**
 * Streams a sheet of sentences to read: two columns, a heading beside the first line under it, and a
 * gap before the next.
 */
export function writeReadingSheet(
  workbook: Workbook,
  name: string,
  sections: readonly { heading: string; lines: readonly string[] }[],
): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  sheet.columns = [{ width: 24 }, { width: READING_WIDTH }];
  for (const { heading, lines } of sections) {
    lines.forEach((line, index) => {
      const row = sheet.addRow([index === 0 ? heading : null, line]);
      row.getCell(1).font = BOLD;
      row.getCell(1).alignment = { vertical: 'top' };
      row.getCell(2).font = FONT;
      row.getCell(2).alignment = { vertical: 'top', wrapText: true };
      row.height = LINE_HEIGHT * linesTaken(line);
      row.commit();
    });
    sheet.addRow([]).commit();
  }
  sheet.commit();
}

/** Not every program finds the height of wrapped text by itself; the guess is on the tall side. */
function linesTaken(text: string): number {
  const wrapped = (part: string) => Math.max(1, Math.ceil(part.length / READING_WIDTH));
  return text.split('\n').reduce((sum, part) => sum + wrapped(part), 0);
}

/** Lets the zip and the disk take what they were given, so that rows do not pile up in memory. */
async function catchUp(sink: Writable): Promise<void> {
  if (sink.writableNeedDrain && !sink.destroyed) await once(sink, 'drain');
  else await afterOtherWork();
}
