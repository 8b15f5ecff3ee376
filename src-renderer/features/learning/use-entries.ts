import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call, type Failure, type OutputOf } from '../../app/client.ts';
import { type EntryFilter, filterInput } from './entry-filter.ts';
import type { Entry } from './entry-form.ts';

/** A screenful comes at once, the rest behind it, as many at a time as the contract gives. */
const FIRST_PAGE = 200;
const PAGE = 2000;
const pageSize = (start: string | undefined): number => (start === undefined ? FIRST_PAGE : PAGE);

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

/** All my entries that match, newest first: a screenful, then all. */
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
      const result = await call('learning.list', {
        ...input,
        ...before,
        limit: pageSize(pageParam),
      });
      return result.ok ? result.value : Promise.reject(result);
    },
    initialPageParam: undefined,
    // The next page starts on the last day of this one, which may not all be in it.
    getNextPageParam: (last, _pages, start) =>
      last.entries.length < pageSize(start) ? undefined : last.entries.at(-1)?.day,
    select: ({ pages, pageParams }) => joined(pages, pageParams),
    placeholderData: (previous) => previous,
    meta: { tables: ['learning_entry'] },
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { found: query.data, failure: query.error, retry: () => void query.refetch() };
}

/** The first page until all are here: a long list is not drawn anew for each page. */
function joined(pages: readonly Page[], starts: readonly (string | undefined)[]): Entries {
  const first = pages[0];
  const isComplete = (pages.at(-1)?.entries.length ?? 0) < pageSize(starts.at(-1));
  const shown = isComplete ? pages : pages.slice(0, 1);
  const byId = new Map(shown.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
  return {
    entries: [...byId.values()],
    count: first?.count ?? 0,
    minutes: first?.minutes ?? 0,
    unreadable: first?.unreadable ?? 0,
    isComplete,
  };
}
