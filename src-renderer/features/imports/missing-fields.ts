import type { Preview } from './use-import.ts';

/** Needed fields that no column is taken for. */
export function missingFields(preview: Preview, mapping: Preview['mapping']): string[] {
  const taken = new Set(Object.values(mapping));
  return preview.fields
    .filter(({ name, required }) => required && !taken.has(name))
    .map(({ name }) => name);
}
