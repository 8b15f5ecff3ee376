import { tablesByName } from '../../../src-shared/model/index.ts';
import { holdsWords } from '../../../src-shared/model/table.ts';
import type { OutputOf } from '../../app/client.ts';

/** Columns of a record's history that hold words, in the order of its table. */
export function redactableFields(
  table: string,
  history: OutputOf<'history.ofRecord'>,
): readonly string[] {
  const written = new Set(history.filter(({ redacted }) => !redacted).flatMap((at) => at.fields));
  return Object.entries(tablesByName[table]?.columns ?? {})
    .filter(([name, column]) => written.has(name) && holdsWords(column))
    .map(([name]) => name);
}
