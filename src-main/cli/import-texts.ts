import type { OutputOf } from '../../src-shared/contract/index.ts';

type Preview = OutputOf<'imports.preview'>;
export type Outcome = Pick<Preview, 'read' | 'imported' | 'unchanged' | 'rejected'>;

const SHOWN_ROWS = 20;

/** What became of the rows, and why the first of the rejected ones were. */
export function outcomeText(
  { read, imported, unchanged, rejected }: Outcome,
  dryRun: boolean,
): string {
  const head = `${read} rows read: ${imported} ${dryRun ? 'would be imported' : 'imported'}, ${unchanged} unchanged, ${rejected.length} rejected.`;
  const rows = rejected.slice(0, SHOWN_ROWS).map(({ row, message }) => `row ${row}: ${message}`);
  const more = rejected.length - rows.length;
  return [head, ...rows, ...(more > 0 ? [`and ${more} more rejected rows`] : [])].join('\n');
}

/** What an import does besides its rows, or leaves alone. */
export function noteText(note: Preview['notes'][number]): string {
  switch (note.code) {
    case 'series_made':
      return `Nobody has made the series “${note.series}” yet: this import makes it, with ${note.chair ?? 'nobody'} as its chair.`;
    case 'people_expected':
      return `People who become expected at “${note.series}” from ${note.from}: ${note.people}.`;
    case 'codes_changed':
      return `Cases whose id is another case's code, and who get a number behind it: ${note.cases}.`;
    case 'columns_never_read':
      return `Never read, as they say who sent something: ${note.columns.join(', ')}.`;
    case 'columns_unused':
      return `Columns not used: ${note.columns.join(', ')}.`;
  }
}
