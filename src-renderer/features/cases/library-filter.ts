import { create } from 'zustand';
import type { InputOf } from '../../app/client.ts';

type Question = InputOf<'cases.library'>;
type Choice = 'kind' | 'modality' | 'region' | 'stage';

/** What narrows the library; null narrows nothing. */
export type LibraryFilter = { readonly query: string } & {
  readonly [Name in Choice]: NonNullable<Question[Name]> | null;
};

export const noFilter: LibraryFilter = {
  query: '',
  kind: null,
  modality: null,
  region: null,
  stage: null,
};

interface LibraryFilterState {
  readonly filter: LibraryFilter;
  readonly narrow: (change: Partial<LibraryFilter>) => void;
  readonly clear: () => void;
}

/** Stays while cases open beside the list. */
export const useLibraryFilter = create<LibraryFilterState>((set) => ({
  filter: noFilter,
  narrow: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  clear: () => set({ filter: noFilter }),
}));

export const isNarrowed = (filter: LibraryFilter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== '');

/** The filter as the contract takes it. */
export function questionOf(filter: LibraryFilter, limit: number): Question {
  const chosen = Object.entries(filter).filter(([, value]) => value !== null && value !== '');
  return { ...Object.fromEntries(chosen), limit };
}
