import { randomUUID } from 'node:crypto';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { type PersonRow, rolesOfPerson } from '../people/queries.ts';
import { grantChange, seriesChange } from '../series/commands.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import type { AcceptedMeeting } from './plan-meetings.ts';

/** A series that a file of meetings names and nobody has made. */
export interface NewSeries {
  id: string;
  name: string;
  scope: string;
  minutes: number;
  /** Row of its first meeting in the file, which makes it. */
  row: number;
  /** Whoever chairs its latest meeting with a chair; see `newSeriesOf`. */
  chair: PersonRow | null;
}

/**
 * By folded name. A manager is never made a chair by an import: that needs somebody to accept it.
 */
export function newSeriesOf(
  db: ReadHandle,
  meetings: readonly AcceptedMeeting[],
  known: ReadonlyMap<string, unknown>,
): Map<string, NewSeries> {
  const made = new Map<string, NewSeries>();
  for (const [name, own] of Map.groupBy(meetings, ({ value }) => foldWord(value.series))) {
    const [first] = own;
    if (known.has(name) || !first) continue;
    const latest = own
      .filter(({ chair }) => chair !== null)
      .toSorted((a, b) => (a.value.day < b.value.day ? -1 : 1))
      .at(-1);
    const chair = latest?.chair ?? null;
    const isManager = chair !== null && rolesOfPerson(db, chair.id).includes('manager');
    made.set(name, {
      id: randomUUID(),
      name: first.value.series,
      scope: first.value.scope ?? 'department',
      minutes: first.value.minutes ?? 60,
      row: first.row,
      chair: isManager ? null : chair,
    });
  }
  return made;
}

/** The series with the app's usual choices, and its chair. */
export function newSeriesChanges(
  { id, name, scope, minutes, chair }: NewSeries,
  by: string,
  now: number,
): Change[] {
  const series = seriesChange(id, {
    name,
    scope,
    site: '',
    listener: '',
    mode: 'in_person',
    place: '',
    link: '',
    startsAt: '12:30',
    minutes,
    minutesPerCase: 6,
    letterDays: 5,
    commentDays: 7,
    identityDays: 90,
    gapDays: 70,
    attendedPercent: 50,
    endedOn: null,
  });
  if (!chair) return [series];
  const grant = { seriesId: id, personId: chair.id, role: 'chair', by, acceptedBy: null, at: now };
  return [series, grantChange(grant)];
}
