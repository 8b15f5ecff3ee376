import type { InputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

/** What the list of people is made from. */
const TABLES = [
  'letter',
  'letter_box',
  'case_identity',
  'learning_case',
  'agenda_item',
  'meeting',
  'series',
  'series_role',
];

/** Everybody to tell of a meeting's cases, or of one case, as far as this holder's keys open it. */
export const useTelling = (about: InputOf<'letters.list'>, enabled = true) =>
  useQueryCall('letters.list', about, { tables: TABLES, enabled });
