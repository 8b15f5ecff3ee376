import type { OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type Series = OutputOf<'series.list'>[number];

export const SERIES_TABLES = [
  'series',
  'series_role',
  'series_member',
  'person',
  'person_role',
  'person_key',
  'key_wrap',
];

/** Every series, with what the person is in each. */
export const useSeries = () => useQueryCall('series.list', {}, { tables: SERIES_TABLES });
