import { tablesByName } from '../../../src-shared/model/index.ts';
import type { OutputOf } from '../../app/client.ts';

/** Columns that say what a record is, not what somebody wrote; the core keeps them as well. */
const STRUCTURAL = new Set(['month', 'kind', 'activity']);

/** Columns of a record's history that hold words, in the order of its table. */
export function redactableFields(
  table: string,
  history: OutputOf<'history.ofRecord'>,
): readonly string[] {
  const written = new Set(history.filter(({ redacted }) => !redacted).flatMap((at) => at.fields));
  return Object.entries(tablesByName[table]?.columns ?? {})
    .filter(([name, { type, sealed }]) => {
      const holdsWords = sealed || type === 'text';
      return written.has(name) && holdsWords && !name.endsWith('_id') && !STRUCTURAL.has(name);
    })
    .map(([name]) => name);
}
