/**
 * How a synced table is declared. One declaration serves the log (which columns make one group of
 * clock, patch and merge), privacy (which audience a column is sealed to) and, later, sync (which
 * scope needs the row).
 */
export type Cell = string | number | Uint8Array | null;
export type Row = Record<string, Cell>;

export interface ColumnModel {
  type: 'text' | 'integer' | 'blob';
  /** Columns of one group only make sense together; a column without one is a group of its own. */
  group?: string;
  /** The column holds a sealed value or null, never plain text. */
  sealed?: true;
  /**
   * Somebody typed it (or drew it): it may hold what must be destroyed. Redaction takes these and what
   * is sealed, never a state, a day, a role or a mark, which others' rights hang on.
   */
  words?: true;
}

export interface TableModel {
  name: string;
  columns: Readonly<Record<string, ColumnModel>>;
  /** Who needs the row at all: `service`, `person:ID`, … (the row as it stands after the write). */
  scope: (row: Row) => string;
  /** What Trash calls it; tables without one never show in Trash. */
  trash?: true;
}

/** The column that marks a row as deleted: a field like any other, in a group of its own. */
export const DELETED = 'deleted';

/** The group that a column belongs to. Throws for a column the table does not have: a bug. */
export function groupOf(table: TableModel, column: string): string {
  if (column === DELETED) return DELETED;
  const model = table.columns[column];
  if (!model) throw new Error(`no column ${column} in ${table.name}`);
  return model.group ?? column;
}

export const serviceScope = (): string => 'service';
export const personScope = (row: Row): string => `person:${String(row.person_id)}`;

/** Whether redaction may take a column: somebody's words, sealed or plain. */
export const holdsWords = ({ sealed, words }: ColumnModel): boolean =>
  sealed === true || words === true;
