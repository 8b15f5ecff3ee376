import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { type RealmPack, realmPeriod, yearCounted } from '../../../src-shared/rules/realm/index.ts';
import { hasContributed } from '../cases/contributions.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { mayReadNames, refuseCertificates, refuseReport } from './access.ts';
import { certificatesOf } from './certificates.ts';
import { exportCompliance } from './export.ts';
import { isOwnElsewhere } from './queries.ts';

/** Compliance with the REALM standards: of a series, of the service, and one's own. */
export const complianceHandlers = {
  'compliance.report': async (context: MemberContext, { seriesId, to }) => {
    const refused = refuseReport(context, seriesId);
    if (refused) return refused;
    const { report, pack } = await context.read('compliance.report', { seriesId, to });
    const short = mayReadNames(context, seriesId) ? report.short : null;
    return ok({ ...report, pack: shownPack(pack), short });
  },

  'compliance.mine': async (context: MemberContext, { to }) => {
    const { personId } = context.session;
    const [mine] = await context.read('compliance.people', { personIds: [personId], to });
    if (!mine) throw new Error('the signed-in person is not in the directory');
    const { person, attendance, series } = mine;
    const period = realmPeriod(to);
    const year = yearCounted(period);
    const listed = attendance.meetings.filter(
      ({ counts, minutes }) => counts !== 'not_expected' || minutes > 0,
    );
    return ok({
      period,
      attended: attendance.attended,
      expected: attendance.expected,
      percent: attendance.percent,
      contributed: hasContributed(context.workspace, { personId, year }),
      contributionYear: year,
      minutes: listed.reduce((sum, { minutes }) => sum + minutes, 0),
      meetings: listed.toReversed().map(({ meeting, status, minutes, counts }) => ({
        id: meeting.id,
        day: meeting.day,
        series: series[meeting.seriesId] ?? '',
        status,
        minutes,
        counts,
      })),
      elsewhere: [...person.elsewhere],
    });
  },

  'compliance.saveElsewhere': async (context: MemberContext, { guard, ...input }) => {
    const { personId } = context.session;
    const { day, minutes, what, evidence } = input;
    if (input.id && !isOwnElsewhere(context.workspace.db, personId, input.id)) {
      return failure('not_found');
    }
    const texts = { what, evidence };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const id = input.id ?? newId(context.now());
    await context.write('compliance.saveElsewhere', [
      {
        table: 'attendance_elsewhere',
        row: id,
        patch: { person_id: personId, day, minutes, what, evidence },
      },
      ...guardStatements(context, 'compliance.saveElsewhere', texts, guard),
    ]);
    return ok({ id });
  },

  'compliance.removeElsewhere': async (context: MemberContext, { id }) => {
    if (!isOwnElsewhere(context.workspace.db, context.session.personId, id)) {
      return failure('not_found');
    }
    await context.write('compliance.removeElsewhere', [
      { table: 'attendance_elsewhere', row: id, patch: { deleted: 1 } },
    ]);
    return ok({});
  },

  'compliance.export': exportCompliance,

  'compliance.certificates': (context: MemberContext, { people, to }) => {
    const personIds = [...new Set(people ?? [context.session.personId])];
    const refused = refuseCertificates(context, personIds);
    return refused ?? certificatesOf(context, personIds, to);
  },
} satisfies Handlers<
  | 'compliance.report'
  | 'compliance.mine'
  | 'compliance.saveElsewhere'
  | 'compliance.removeElsewhere'
  | 'compliance.export'
  | 'compliance.certificates'
>;

const shownPack = ({
  id,
  title,
  date,
  limits,
  switches,
  changed,
}: RealmPack): OutputOf<'compliance.report'>['pack'] => ({
  id,
  title,
  date,
  limits,
  switches: Object.entries(switches).map(([name, value]) => ({
    name,
    value: Array.isArray(value) ? value.join(', ') : String(value),
    changed: changed.some((one) => one === name),
  })),
});
