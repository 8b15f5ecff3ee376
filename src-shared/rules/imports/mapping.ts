import { foldWord } from '../../model/vocabulary.ts';
import type { FieldModel } from './row.ts';

/** Which column of a file is which field. */
export interface HeaderMapping {
  /** Our field by the file's header; null = not used. */
  mapping: Record<string, string | null>;
  /** The column's index by our field, for the fields that were found. */
  columns: Record<string, number>;
  /** Required fields that no header was taken for. */
  missing: string[];
  /** Headers that were each as good for a field; the first was taken. */
  duplicates: { field: string; headers: string[] }[];
}

/**
 * Takes headers for fields: first what a person chose, then the field's own name, then its aliases,
 * without case, spaces, hyphens, underscores or punctuation, then the words of a form's question. A
 * field is taken once, by the first header from the left; a chosen null leaves a header unused;
 * unknown fields in `chosen` are null.
 */
export function mapHeaders(
  headers: readonly string[],
  fields: readonly FieldModel[],
  chosen: Readonly<Record<string, string | null>> = {},
): HeaderMapping {
  const fieldByColumn = new Map<number, string | null>();
  const columns: Record<string, number> = {};
  const rivals = new Map<string, string[]>();

  const claim = (suits: (header: string, field: FieldModel) => boolean) => {
    const before = new Set(Object.keys(columns));
    for (const [column, header] of headers.entries()) {
      if (header === '' || fieldByColumn.has(column)) continue;
      const field = fields.find((each) => suits(header, each) && !before.has(each.name));
      if (!field) continue;
      rivals.set(field.name, [...(rivals.get(field.name) ?? []), header]);
      if (field.name in columns) continue;
      columns[field.name] = column;
      fieldByColumn.set(column, field.name);
    }
  };

  claim((header, field) => Object.hasOwn(chosen, header) && chosen[header] === field.name);
  for (const [column, header] of headers.entries()) {
    if (Object.hasOwn(chosen, header) && !fieldByColumn.has(column))
      fieldByColumn.set(column, null);
  }
  claim((header, field) => foldHeader(header) === foldHeader(field.name));
  claim((header, field) => field.aliases.some((alias) => foldHeader(alias) === foldHeader(header)));
  claim((header, field) => field.asked?.test(header) ?? false);

  return {
    mapping: mappingOf(headers, fieldByColumn),
    columns,
    missing: fields
      .filter(({ name, required }) => required && !(name in columns))
      .map(({ name }) => name),
    duplicates: [...rivals]
      .filter(([, found]) => found.length > 1)
      .map(([field, found]) => ({ field, headers: found })),
  };
}

/** The row's cells by field name; '' for a field without a column or a row that is too short. */
export function cellsByField(
  cells: readonly string[],
  fields: readonly FieldModel[],
  columns: Readonly<Record<string, number>>,
): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ name }) => [name, cells[columns[name] ?? cells.length] ?? '']),
  );
}

/** Of two columns with one header the used one shows, as a header can be listed only once. */
function mappingOf(headers: readonly string[], fieldByColumn: Map<number, string | null>) {
  const entries = headers.map(
    (header, column) => [header, fieldByColumn.get(column) ?? null] as const,
  );
  const unused = entries.filter(([header, field]) => header !== '' && field === null);
  return Object.fromEntries([...unused, ...entries.filter(([, field]) => field !== null)]);
}

function foldHeader(header: string): string {
  return foldWord(header).replace(/[^\p{L}\p{N}]+/gu, '');
}
