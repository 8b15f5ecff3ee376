import { employmentOn } from '../../../../src-shared/rules/job-plans/index.ts';
import { type NameMatch, nameMatcher } from '../../../../src-shared/rules/meetings/index.ts';
import { allPeople } from '../../people/queries.ts';
import type { ReadHandle } from '../../store/database.ts';
import { employmentOf, expectedOn } from '../expected-people.ts';
import type { MeetingRow } from '../queries.ts';
import type { Attendee } from './attendees.ts';

/** Matches a report's names to people in post on the meeting's day, by what was matched before. */
export function matchesFor(db: ReadHandle, meeting: MeetingRow): (attendee: Attendee) => NameMatch {
  const expected = new Set(
    expectedOn(db, meeting.series_id, meeting.day).map(({ personId }) => personId),
  );
  const people = allPeople(db)
    .filter(({ id }) => employmentOn(employmentOf(db, id), meeting.day) !== null)
    .map(({ id, name }) => ({ personId: id, name, expected: expected.has(id) }));
  const match = nameMatcher(people, aliasesIn(db));
  return ({ name, isUnique }) => {
    const found = match(name);
    // Two accounts of one name: that it is known or the same does not say which this is.
    return isUnique || found.match === 'none' ? found : { ...found, match: 'guess' };
  };
}

/** Everybody whom a name was matched to, by the name. */
function aliasesIn(db: ReadHandle): Map<string, string> {
  const rows = db.all<{ alias: string; person_id: string }>(
    `SELECT n.alias, n.person_id FROM name_alias n
     JOIN person p ON p.id = n.person_id AND p.deleted = 0
     WHERE n.alias >= '' AND n.deleted = 0`,
  );
  return new Map(rows.map(({ alias, person_id }) => [alias, person_id]));
}
