import {
  type ContextWords,
  type DirectoryPerson,
  roomContext,
} from '../../../src-shared/rules/cases/room-context.ts';
import { allPeople, spellsOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import type { Identity } from './identities.ts';
import type { CaseRow } from './queries.ts';

/** The words for the room of the people in a case, after the directory as it is on a day. */

/** Parts of people whom the directory counts; an agency or a tool is no small group of ours. */
const outside: readonly string[] = ['submitter', 'outsourced', 'ai_tool'];

/** Words that may be written in plain: worked out by somebody who can open the names. */
export function contextOf(
  db: ReadHandle,
  involved: readonly Identity[],
  today: string,
): ContextWords {
  const inside = involved.filter(({ part }) => !outside.includes(part));
  return roomContext(inside, peopleInPost(db, today));
}

/**
 * What the room may hear now: of the words that were written down, those that still fit enough
 * people. A group may have grown smaller since.
 */
export function contextNow(
  db: ReadHandle,
  row: Pick<CaseRow, 'room_staff_group' | 'room_shift' | 'room_site'>,
  today: string,
): ContextWords {
  const [shift, site] = [row.room_shift ?? '', row.room_site ?? ''];
  const groups = row.room_staff_group ? row.room_staff_group.split(', ') : [];
  if (!shift && !site && groups.length === 0) return { staffGroup: '', shift: '', site: '' };
  const words = (groups.length > 0 ? groups : ['']).map((staffGroup) => ({
    staffGroup,
    shift,
    site,
  }));
  return roomContext(words, peopleInPost(db, today));
}

function peopleInPost(db: ReadHandle, today: string): DirectoryPerson[] {
  const inPost = new Set(
    spellsOf(db, null)
      .filter(({ starts_on, ends_on }) => starts_on <= today && (!ends_on || ends_on >= today))
      .map(({ person_id }) => person_id),
  );
  return allPeople(db)
    .filter(({ id }) => inPost.has(id))
    .map(({ staff_group, site }) => ({ staffGroup: staff_group, site }));
}
