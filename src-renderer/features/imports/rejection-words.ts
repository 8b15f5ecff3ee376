import { fieldName } from './field-name.ts';

/** The words of the core begin with the field as files name it, and quote with straight marks. */
interface RejectedRow {
  readonly field: string | null;
  readonly message: string;
}

/**
 * The reason as a screen says it: the column by its human name, and what was read in “ ”. The file
 * of rejected rows keeps the names that its own header has.
 */
export function rejectionWords(
  t: Parameters<typeof fieldName>[0],
  { field, message }: RejectedRow,
): string {
  const isNamed = field !== null && message.startsWith(`${field} `);
  const words = isNamed ? `${fieldName(t, field)}${message.slice(field.length)}` : message;
  return words.replace(/(^|\s)"/g, '$1“').replaceAll('"', '”');
}
