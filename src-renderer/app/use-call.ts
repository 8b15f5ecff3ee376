import {
  keepPreviousData,
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import {
  type CallName,
  type CallResult,
  call,
  type Failure,
  type InputOf,
  type OutputOf,
  onEvent,
} from './client.ts';

interface QueryOptions {
  /** Tables the answer is made from; without them any change asks again. */
  readonly tables?: readonly string[];
  readonly enabled?: boolean;
  /** Shows the last answer while the next one (another period, another filter) is on its way. */
  readonly keepPrevious?: boolean;
}

/** A read of the contract, kept until what it was made from changes. `error` is the failure. */
export function useQueryCall<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: QueryOptions = {},
): UseQueryResult<OutputOf<N>, Failure> {
  const { tables, enabled = true, keepPrevious = false } = options;
  return useQuery<OutputOf<N>, Failure>({
    queryKey: [name, input],
    queryFn: async () => {
      const result = await call(name, input);
      return result.ok ? result.value : Promise.reject(result);
    },
    enabled,
    // Functions of react-query compare by their type parameters, which a generic name blurs.
    ...(keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
    ...(tables === undefined ? {} : { meta: { tables } }),
  });
}

export interface Command<N extends CallName> {
  /** Runs it and answers the result; a failure is an answer. */
  readonly run: (input: InputOf<N>) => Promise<CallResult<OutputOf<N>>>;
  readonly isPending: boolean;
  /** Of the last run, until the next. */
  readonly failure: Failure | null;
  readonly reset: () => void;
}

/** A write or an act of the contract: `const log = useCommand('learning.log'); await log.run(…)`. */
export function useCommand<N extends CallName>(name: N): Command<N> {
  const mutation = useMutation<CallResult<OutputOf<N>>, never, InputOf<N>>({
    mutationFn: (input) => call(name, input),
  });
  return {
    run: mutation.mutateAsync,
    isPending: mutation.isPending,
    failure: mutation.data?.ok === false ? mutation.data : null,
    reset: mutation.reset,
  };
}

/** The cache of one window. Answers stay fresh until a change says otherwise. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/**
 * Keeps the cache true: asks again what was made from changed tables, and forgets everything when
 * the person changes, so that nobody sees what another person opened.
 */
export function followEvents(client: QueryClient): () => void {
  return onEvent((event) => {
    if (event.type === 'changed') {
      client.invalidateQueries({
        predicate: ({ meta }) => {
          const tables = meta?.tables as readonly string[] | undefined;
          return tables === undefined || tables.some((table) => event.tables.includes(table));
        },
      });
    } else if (event.type === 'session') {
      client.resetQueries();
    } else if (event.type === 'core-restarted') {
      client.invalidateQueries();
    }
  });
}
