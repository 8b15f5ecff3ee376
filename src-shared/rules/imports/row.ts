import type { Rejection, RejectionCode } from './codes.ts';

/** A field that an import reads. `aliases` are other headers it is known by, compared folded. */
export interface FieldModel {
  name: string;
  /** The file must have a header for it. */
  required: boolean;
  aliases: readonly string[];
  /** Words by which a form's question asks for it, looked for in headers that nothing else took. */
  asked?: RegExp;
}

/** How every file says whose row it is. */
export const staffIdField: FieldModel = {
  name: 'staff_id',
  required: true,
  aliases: [
    'staff number',
    'staff no',
    'employee id',
    'employee number',
    'employee no',
    'assignment number',
    'payroll number',
    'ESR number',
  ],
};

/** The row's cells by field; '' where the file has no such column or the row is too short. */
export type Cells = Readonly<Record<string, string>>;

export type Reading<T> = { ok: true; value: T } | ({ ok: false } & Rejection);

/** Reads one cell; the field's name goes into the rejection. */
export type CellReader<T> = (cell: string, field: string) => Reading<T>;

type Columns = Readonly<Record<string, readonly [field: string, read: CellReader<unknown>]>>;
type ValuesOf<C extends Columns> = {
  -readonly [K in keyof C]: C[K][1] extends CellReader<infer T> ? T : never;
};

export function rejected(
  field: string,
  code: RejectionCode,
  parameters?: Readonly<Record<string, unknown>>,
): { ok: false } & Rejection {
  return { ok: false, field, code, ...(parameters ? { parameters } : {}) };
}

/** Reads the cells in the order of `columns`, our property by [field, reader]; stops at the first fault. */
export function readCells<const C extends Columns>(cells: Cells, columns: C): Reading<ValuesOf<C>> {
  const values: Record<string, unknown> = {};
  for (const [property, [field, read]] of Object.entries(columns)) {
    const reading = read(cells[field] ?? '', field);
    if (!reading.ok) return reading;
    values[property] = reading.value;
  }
  return { ok: true, value: values as ValuesOf<C> };
}
