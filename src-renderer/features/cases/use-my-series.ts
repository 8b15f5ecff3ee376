import type { Failure, OutputOf } from '../../app/client.ts';
import { useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type Series = OutputOf<'series.list'>[number];
const TABLES = ['series', 'series_role', 'series_member', 'person'];

interface AllSeries {
  /** Undefined until read. Ended ones take no cases, and are left out. */
  readonly series: readonly Series[] | undefined;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** Every series that takes cases. */
export function useSeries(): AllSeries {
  const { data, error, refetch } = useQueryCall('series.list', {}, { tables: TABLES });
  return {
    series: data?.filter(({ endedOn }) => endedOn === null),
    failure: error,
    retry: () => void refetch(),
  };
}

/** The signed-in person helps to run a series: chair, deputy or assistant of any. */
export const useIsSeriesStaff = (): boolean => useMe().seriesRoles.length > 0;
