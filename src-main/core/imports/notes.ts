import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { Columns } from './columns.ts';

/** What an import does besides its rows, or leaves alone, told with the preview. */
export type ImportNote = OutputOf<'imports.preview'>['notes'][number];

/** Takes a note of what an import comes to. */
export type TakeNote = (note: ImportNote) => void;

/** Columns that are not read, and of those the ones that never are. */
export function columnNotes({ headers, neverRead }: Columns): ImportNote[] {
  const unused = Object.entries(headers.mapping)
    .filter(([header, field]) => field === null && !neverRead.includes(header))
    .map(([header]) => header);
  return [
    ...(neverRead.length > 0
      ? [{ code: 'columns_never_read' as const, columns: [...neverRead] }]
      : []),
    ...(unused.length > 0 ? [{ code: 'columns_unused' as const, columns: unused }] : []),
  ];
}
