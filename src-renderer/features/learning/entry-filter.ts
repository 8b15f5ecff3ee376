import { create } from 'zustand';
import type { InputOf } from '../../app/client.ts';

/** What the list is narrowed to; empty text and null narrow nothing. */
export interface EntryFilter {
  readonly query: string;
  readonly activity: string | null;
  readonly kind: string | null;
  readonly line: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTER: EntryFilter = {
  query: '',
  activity: null,
  kind: null,
  line: null,
  from: null,
  to: null,
};

interface FilterState {
  readonly filter: EntryFilter;
  readonly narrow: (change: Partial<EntryFilter>) => void;
  readonly clear: () => void;
}

/** Kept while the app runs, so that the list is as it was left. */
export const useEntryFilter = create<FilterState>((set) => ({
  filter: NO_FILTER,
  narrow: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  clear: () => set({ filter: NO_FILTER }),
}));

/** How many of the choices behind the words are in use. */
export function choicesIn({ query: _, ...choices }: EntryFilter): number {
  return Object.values(choices).filter((choice) => choice !== null).length;
}

export function isFiltered(filter: EntryFilter): boolean {
  return filter.query.trim() !== '' || choicesIn(filter) > 0;
}

/** The filter as `learning.list` takes it. */
export function filterInput(filter: EntryFilter): InputOf<'learning.list'> {
  const { query, ...choices } = filter;
  const chosen = Object.entries(choices).filter(([, choice]) => choice !== null);
  return {
    ...Object.fromEntries(chosen),
    ...(query.trim() === '' ? {} : { query: query.trim() }),
  };
}
