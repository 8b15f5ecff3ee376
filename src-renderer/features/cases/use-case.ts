import type { OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type FullCase = OutputOf<'cases.get'>;

const TABLES = [
  'learning_case',
  'case_identity',
  'case_code',
  'case_picture',
  'second_opinion',
  'learning_point',
  'agenda_item',
  'meeting',
  'letter',
];

/** A case whole, as its series' staff see it. */
export const useCase = (id: string) => useQueryCall('cases.get', { id }, { tables: TABLES });

/** The name among the chairs, or the code where there is none yet. */
export const titleOf = ({ chairTitle, code }: Pick<FullCase, 'chairTitle' | 'code'>): string =>
  chairTitle === '' ? code : chairTitle;

export const isSigned = ({ state }: Pick<FullCase, 'state'>): boolean => state === 'closed';
