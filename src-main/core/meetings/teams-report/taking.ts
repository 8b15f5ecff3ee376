import { aliasOf } from '../../../../src-shared/rules/meetings/index.ts';
import type { Attendee } from './attendees.ts';

/** What a person said of a name in a report: whom it stands for, or what sort of visitor. */
export interface Match {
  name: string;
  personId: string | null;
  visitorRole: string | null;
}

/** The people that names stand for, each once, with every name they had in the report. */
export function peopleOf(
  attendees: readonly Attendee[],
  matches: readonly Match[],
): { personId: string; attendees: Attendee[] }[] {
  const people = new Map<string, Attendee[]>();
  for (const { attendee, match } of matched(attendees, matches)) {
    const { personId } = match;
    if (personId) people.set(personId, [...(people.get(personId) ?? []), attendee]);
  }
  return [...people].map(([personId, names]) => ({ personId, attendees: names }));
}

/** How many came as what, of those who are nobody in the directory. */
export function countsByRole(
  attendees: readonly Attendee[],
  matches: readonly Match[],
): { role: string; count: number }[] {
  const roles = new Map<string, { role: string; count: number }>();
  for (const { match } of matched(attendees, matches)) {
    if (match.personId !== null || !match.visitorRole) continue;
    const key = aliasOf(match.visitorRole);
    const { role, count } = roles.get(key) ?? { role: match.visitorRole, count: 0 };
    roles.set(key, { role, count: count + 1 });
  }
  return [...roles.values()];
}

/** Names of the report that something was said of; other names are nobody's. */
function matched(attendees: readonly Attendee[], matches: readonly Match[]) {
  const byName = new Map(matches.map((match) => [match.name, match]));
  return attendees.flatMap((attendee) => {
    const match = byName.get(attendee.name);
    return match ? { attendee, match } : [];
  });
}
