import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { realmPeriod } from '../../../src-shared/rules/realm/index.ts';
import type { MemberContext } from '../context.ts';
import { type PersonRow, personById } from '../people/queries.ts';
import { readSetting, todayIn } from '../workspace/settings.ts';

/** Certificates of some people for the 12 months up to a day, or `person_unknown`. */
export async function certificatesOf(
  context: MemberContext,
  personIds: string[],
  to: string,
): Promise<CallResult<OutputOf<'compliance.certificates'>>> {
  const { db } = context.workspace;
  const people = personIds.map((id) => personById(db, id));
  if (people.includes(null)) return failure('person_unknown');
  const years = await context.read('compliance.people', { personIds, to });
  const frame = {
    period: realmPeriod(to),
    workspace: readSetting(db, 'name') ?? '',
    issuedOn: todayIn(db, context.now()),
  };
  return ok(
    years.map(({ person, attendance, series }) => {
      const meetings = attendance.meetings
        .filter(({ minutes }) => minutes > 0)
        .map(({ meeting, minutes }) => ({
          day: meeting.day,
          series: series[meeting.seriesId] ?? '',
          minutes,
        }));
      return {
        ...frame,
        name: person.name,
        registration: registrationOf(people.find((row) => row?.id === person.id) ?? null),
        meetings,
        minutes: meetings.reduce((sum, { minutes }) => sum + minutes, 0),
        elsewhere: attendance.elsewhereCounted,
        attended: attendance.attended,
        expected: attendance.expected,
        percent: attendance.percent,
      };
    }),
  );
}

/** "GMC 0000000"; the number alone of a body without a name, empty where there is no number. */
function registrationOf(row: PersonRow | null): string {
  if (row === null || row.registration_number === '') return '';
  const hasName = row.registration_body === 'GMC' || row.registration_body === 'HCPC';
  return hasName ? `${row.registration_body} ${row.registration_number}` : row.registration_number;
}
