import type { OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type Person = OutputOf<'people.list'>[number];

const TABLES = ['person', 'employment', 'person_role', 'person_key', 'key_wrap'];

/** The directory; asked again when a person, their roles or their keys change. */
export function usePeople() {
  return useQueryCall('people.list', {}, { tables: TABLES });
}
