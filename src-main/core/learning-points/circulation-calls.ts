import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { addYears } from '../../../src-shared/rules/days.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { expectedOn } from '../meetings/expected-people.ts';
import { meetingById, thereStatuses } from '../meetings/queries.ts';
import { refuseSeries, seriesStaff } from '../series/access.ts';
import { todayIn } from '../workspace/settings.ts';
import { audienceKey, readMark, sentChange, type Wording, wordingChanges } from './commands.ts';
import { pointById, readersOf, saidPoints, wordingsOf } from './queries.ts';
import { sheetOf } from './sheet.ts';

type Circulated = OutputOf<'learning-points.ofMeeting'>[number];

/** Learning on its way to everybody, whoever was there. */
export const circulationHandlers = {
  'learning-points.ofMeeting': (context: MemberContext, { meetingId }) => {
    const { db } = context.workspace;
    const meeting = meetingById(db, meetingId);
    const refused = refuseSeries(context, meeting?.series_id, seriesStaff);
    if (refused) return refused;
    if (!meeting) return failure('not_found');
    const points = saidPoints(db, meetingId);
    const expected = expectedOn(db, meeting.series_id, meeting.day);
    const readers = new Set(readersOf(db, meetingId));
    const readBy = expected.filter(({ personId }) => readers.has(personId)).length;
    const wordings = Map.groupBy(
      wordingsOf(
        db,
        points.map(({ id }) => id),
      ),
      (row) => row.learning_point_id,
    );
    return ok(
      points.map(
        (point): Circulated => ({
          id: point.id,
          caseCode: point.code,
          caseTitle: point.title,
          goodSpot: point.kind === 'good_spot',
          point: point.point,
          wordings: (wordings.get(point.id) ?? []).map((row) => ({
            audience: row.audience as Circulated['wordings'][number]['audience'],
            specialty: row.specialty,
            wording: row.wording,
            sentOn: row.sent_on,
          })),
          readBy,
          expected: expected.length,
        }),
      ),
    );
  },

  'learning-points.setWordings': async (context: MemberContext, input) => {
    const { db } = context.workspace;
    const point = pointById(db, input.id);
    const refused = refuseSeries(context, point?.series_id, seriesStaff);
    if (refused) return refused;
    const wanted = input.wordings.map(ofAudience);
    if (new Set(wanted.map(audienceKey)).size < wanted.length) return failure('audience_twice');
    const texts = Object.fromEntries(
      wanted.flatMap(({ wording, specialty }, index) => [
        [`wordings.${index}.wording`, wording],
        [`wordings.${index}.specialty`, specialty],
      ]),
    );
    const guarded = guardTexts(texts, input.guard, context.window);
    if (guarded) return guarded;
    const changes = wordingChanges(input.id, wordingsOf(db, [input.id]), wanted);
    if (changes.length > 0) {
      await context.write('learning-points.setWordings', [
        ...changes,
        ...guardStatements(context, 'learning-points.setWordings', texts, input.guard),
      ]);
    }
    return ok({});
  },

  'learning-points.markSent': async (context: MemberContext, input) => {
    const { db } = context.workspace;
    const meeting = meetingById(db, input.meetingId);
    const refused = refuseSeries(context, meeting?.series_id, seriesStaff);
    if (refused) return refused;
    if (meeting?.status !== 'closed') return failure('not_closed');
    const points = saidPoints(db, meeting.id).map(({ id }) => id);
    const audience = audienceKey(ofAudience({ ...input, wording: '' }));
    const waiting = wordingsOf(db, points).filter(
      (row) => audienceKey(row) === audience && row.sent_on === null,
    );
    if (waiting.length === 0) return failure('nothing_to_send');
    await context.write(
      'learning-points.markSent',
      waiting.map(({ id }) => sentChange(id, input.on)),
    );
    return ok({ points: waiting.length });
  },

  'learning-points.sheet': sheetOf,

  'learning-points.mine': async (context: MemberContext) => {
    const since = addYears(todayIn(context.workspace.db, context.now()), -1);
    const { personId } = context.session;
    const rows = await context.read('learning-points.sent', { personId, since });
    return ok(
      rows.map((row) => ({
        meetingId: row.meeting_id,
        series: row.series,
        day: row.day,
        points: row.points,
        attended: thereStatuses.some((status) => status === row.status),
        sentOn: row.sent_on,
        readOn: row.read_on,
      })),
    );
  },

  'learning-points.markRead': async (context: MemberContext, { meetingId, on }) => {
    const { db } = context.workspace;
    const { personId } = context.session;
    if (meetingById(db, meetingId)?.status !== 'closed') return failure('not_found');
    if (readersOf(db, meetingId).includes(personId)) return ok({});
    // Undo takes back what somebody did, not that they have read something.
    await context.write('learning-points.markRead', [readMark(meetingId, personId, on)], {
      undoable: false,
    });
    return ok({});
  },
} satisfies Handlers<
  | 'learning-points.ofMeeting'
  | 'learning-points.setWordings'
  | 'learning-points.markSent'
  | 'learning-points.sheet'
  | 'learning-points.mine'
  | 'learning-points.markRead'
>;

/** Only referrers have a specialty. */
const ofAudience = ({ audience, specialty, wording }: Wording): Wording => ({
  audience,
  specialty: audience === 'referrers' ? specialty : '',
  wording,
});
