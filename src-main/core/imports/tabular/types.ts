export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t';

/**
 * Why a record could not be taken apart. `bad_quotes`: a quotation mark is never closed, or text
 * follows the closing one; the rows after it are read as usual. `damaged_from_here`: nothing
 * further can be read, and this is the last row.
 */
export type RowProblem = 'bad_quotes' | 'record_too_long' | 'damaged_from_here';

export interface TabularRow {
  /** The line of the file where the record starts, the first being 1; in XLSX the sheet's row. */
  row: number;
  /** As many as the row has, which may be fewer or more than the headers. */
  cells: string[];
  problem?: RowProblem;
}

/** A file understood as records; each pass over `records` reads it anew, holding one chunk. */
export interface RecordSource {
  format: 'csv' | 'xlsx';
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** Without blank records. Throws where the file cannot be read any further. */
  records: () => AsyncIterable<TabularRow>;
}

export interface Tabular extends Omit<RecordSource, 'records'> {
  headers: string[];
  headerRow: number;
  /** The rows below the header; may be gone through several times, never throws. */
  rows: AsyncIterable<TabularRow>;
}

export type ReadingCode =
  | 'file_unreadable'
  | 'file_empty'
  | 'file_too_large'
  | 'encoding_unknown'
  | 'header_missing'
  | 'not_a_spreadsheet';

export interface ReadingFailure {
  ok: false;
  code: ReadingCode;
  parameters?: Record<string, unknown>;
}

export type ReadingResult<T> = { ok: true; value: T } | ReadingFailure;

/** Whether a record says nothing, as the rows of commas that spreadsheets append. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
