import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call, type Failure, type OutputOf } from '../../app/client.ts';
import { type EntryFilter, filterInput } from './entry-filter.ts';
import type { Entry } from './entry-form.ts';

const PAGE = 1000;

type Page = OutputOf<'learning.list'>;

export interface Entries {
  readonly entries: readonly Entry[];
  /** Of all that match, as the core counts them. */
  readonly count: number;
  readonly minutes: number;
  readonly unreadable: number;
  /** False while earlier ones are still on their way. */
  readonly isComplete: boolean;
}

export interface EntriesState {
  /** Undefined until the first answer. */
  readonly found: Entries | undefined;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** All my entries that match, newest first, a thousand at a time until all are here. */
export function useEntries(filter: EntryFilter): EntriesState {
  const input = filterInput(filter);
  const query: UseInfiniteQueryResult<Entries, Failure> = useInfiniteQuery<
    Page,
    Failure,
    Entries,
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['learning.list', input, 'all'],
    queryFn: async ({ pageParam }) => {
      const before = pageParam === undefined ? {} : { to: pageParam };
      const result = await call('learning.list', { ...input, ...before, limit: PAGE });
      return result.ok ? result.value : Promise.reject(result);
    },
    initialPageParam: undefined,
    // The next page starts on the last day of this one, which may not all be in it.
    getNextPageParam: (last) => (last.entries.length < PAGE ? undefined : last.entries.at(-1)?.day),
    select: ({ pages }) => joined(pages),
    placeholderData: (previous) => previous,
    meta: { tables: ['learning_entry'] },
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { found: query.data, failure: query.error, retry: () => void query.refetch() };
}

function joined(pages: readonly Page[]): Entries {
  const first = pages[0];
  const byId = new Map(pages.flatMap((page) => page.entries.map((entry) => [entry.id, entry])));
  return {
    entries: [...byId.values()],
    count: first?.count ?? 0,
    minutes: first?.minutes ?? 0,
    unreadable: first?.unreadable ?? 0,
    isComplete: (pages.at(-1)?.entries.length ?? 0) < PAGE,
  };
}
