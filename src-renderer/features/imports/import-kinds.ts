import type { InputOf } from '../../../src-shared/contract/index.ts';

export type ImportKind = InputOf<'imports.preview'>['kind'];

/** In the order in which a new workspace needs them. */
export const IMPORT_KINDS: readonly ImportKind[] = [
  'people',
  'job-plans',
  'learning',
  'meetings',
  'attendance',
  'cases',
];

/** File names that a chooser shows. */
export const IMPORT_EXTENSIONS = ['csv', 'tsv', 'txt', 'xlsx'];
