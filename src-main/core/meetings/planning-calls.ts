import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { type GuardAnswers, guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { refuseSeries, seriesStaff } from '../series/access.ts';
import { seriesById } from '../series/queries.ts';
import type { Change } from '../store/change-log.ts';
import { agendaCases, refuseCase } from './agenda-cases.ts';
import { exportCalendar } from './calendar.ts';
import {
  agendaChanges,
  agendaTaken,
  type MeetingTime,
  meetingOff,
  movedMeeting,
  plannedMeeting,
  removedItems,
} from './commands.ts';
import { meetingDetail } from './meeting-detail.ts';
import { agendaOf, type MeetingRow, meetingsOfSeries } from './queries.ts';
import { meetingFor } from './record-access.ts';

/** Meetings before they are held: when, where and what about. */
export const planningHandlers = {
  'meetings.list': async (context: MemberContext, input) => {
    const { personId } = context.session;
    return ok(await context.read('meetings.summaries', { ...input, personId }));
  },

  'meetings.get': (context: MemberContext, { id }) => meetingDetail(context, id),

  'meetings.plan': async (context: MemberContext, { seriesId, meetings, guard }) => {
    const refused = refuseSeries(context, seriesId, seriesStaff);
    if (refused) return refused;
    const { db } = context.workspace;
    const series = seriesById(db, seriesId);
    if (!series) return failure('not_found');
    const late = meetings.find(({ day }) => series.ended_on !== null && day > series.ended_on);
    if (late) return failure('series_ended', { day: late.day });
    const taken = meetings.find(
      (one, at) =>
        isTaken(meetingsOfSeries(db, seriesId, { from: one.day, to: one.day }), one) ||
        meetings.slice(0, at).some((other) => isSameTime(one, other)),
    );
    if (taken) return dayTaken(taken);
    const texts = textsOf(meetings);
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const planned = meetings.map((time) => ({ id: newId(context.now()), time }));
    await context.write('meetings.plan', [
      ...planned.map(({ id, time }) => plannedMeeting(id, series, time)),
      ...guardStatements(context, 'meetings.plan', texts, guard),
    ]);
    return ok({ ids: planned.map(({ id }) => id) });
  },

  'meetings.save': async (context: MemberContext, { id, guard, ...time }) => {
    const meeting = meetingFor(context, id, seriesStaff);
    if (!meeting.ok) return meeting;
    const { status, series_id: seriesId } = meeting.value;
    if (status === 'closed') return failure('signed');
    if (status !== 'planned') return failure('not_planned');
    const sameDay = meetingsOfSeries(context.workspace.db, seriesId, {
      from: time.day,
      to: time.day,
    });
    if (isTaken(sameDay, time, id)) return dayTaken(time);
    const texts = textsOf([time]);
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    await context.write('meetings.save', [
      movedMeeting(meeting.value, time),
      ...guardStatements(context, 'meetings.save', texts, guard),
    ]);
    return ok({});
  },

  /** The old meeting stays as postponed; a new one takes its agenda, or its cases wait. */
  'meetings.postpone': async (context: MemberContext, { id, reason, to, guard }) => {
    const meeting = planned(context, id);
    if (!meeting.ok) return meeting;
    const { db } = context.workspace;
    const { series_id: seriesId, starts_at: startsAt } = meeting.value;
    const series = seriesById(db, seriesId);
    if (!series) return failure('not_found');
    const time: MeetingTime | null =
      to === null ? null : { ...meeting.value, day: to, startsAt: startsAt ?? series.starts_at };
    const sameDay = time && meetingsOfSeries(db, seriesId, { from: time.day, to: time.day });
    if (time && sameDay && isTaken(sameDay, time)) return dayTaken(time);
    const newOne = time ? { id: newId(context.now()), time } : null;
    const agenda = agendaOf(db, id);
    const written = await putOff(context, meeting.value, 'postponed', { reason, guard }, [
      ...(newOne
        ? [plannedMeeting(newOne.id, series, newOne.time), ...agendaTaken(agenda, newOne.id)]
        : removedItems(agenda)),
    ]);
    return written ?? ok({ newId: newOne?.id ?? null });
  },

  'meetings.cancel': async (context: MemberContext, { id, reason, guard }) => {
    const meeting = planned(context, id);
    if (!meeting.ok) return meeting;
    const items = removedItems(agendaOf(context.workspace.db, id));
    const why = { reason, guard };
    return (await putOff(context, meeting.value, 'cancelled', why, items)) ?? ok({});
  },

  'meetings.setAgenda': async (context: MemberContext, { id, items }) => {
    const meeting = planned(context, id);
    if (!meeting.ok) return meeting;
    const { db } = context.workspace;
    const placed = [...new Map(items.map((item) => [item.caseId, item])).values()];
    const before = agendaOf(db, id);
    const here = new Set(before.map((item) => item.case_id));
    const caseIds = placed.map(({ caseId }) => caseId);
    const found = agendaCases(db, meeting.value, caseIds);
    for (const caseId of caseIds) {
      const refused = refuseCase(found.get(caseId), here.has(caseId));
      if (refused) return refused;
    }
    const changes = agendaChanges(id, before, placed);
    if (changes.length > 0) await context.write('meetings.setAgenda', changes);
    return ok({});
  },

  'meetings.exportCalendar': exportCalendar,
} satisfies Handlers<
  | 'meetings.list'
  | 'meetings.get'
  | 'meetings.plan'
  | 'meetings.save'
  | 'meetings.postpone'
  | 'meetings.cancel'
  | 'meetings.setAgenda'
  | 'meetings.exportCalendar'
>;

function planned(context: MemberContext, id: string) {
  const meeting = meetingFor(context, id, seriesStaff);
  if (!meeting.ok) return meeting;
  return meeting.value.status === 'planned' ? meeting : failure('not_planned');
}

/** Writes a meeting off with what goes with it; the guard's refusal, or null. */
async function putOff(
  context: MemberContext,
  meeting: MeetingRow,
  status: 'postponed' | 'cancelled',
  { reason, guard }: { reason: string; guard: GuardAnswers },
  changes: readonly Change[],
) {
  const guarded = guardTexts({ reason }, guard, context.window);
  if (guarded) return guarded;
  const command = status === 'postponed' ? 'meetings.postpone' : 'meetings.cancel';
  await context.write(command, [
    meetingOff(meeting, status, reason),
    ...changes,
    ...guardStatements(context, command, { reason }, guard),
  ]);
  return null;
}

type When = Pick<MeetingTime, 'day' | 'startsAt'>;

const isSameTime = (a: When, b: When): boolean => a.day === b.day && a.startsAt === b.startsAt;

/** Whether a series meets at that time already; `own` is the meeting that is being moved. */
const isTaken = (sameDay: readonly MeetingRow[], { startsAt }: When, own?: string): boolean =>
  sameDay.some(
    ({ id, starts_at, status }) =>
      id !== own && starts_at === startsAt && status !== 'postponed' && status !== 'cancelled',
  );

const dayTaken = ({ day, startsAt }: When) =>
  failure('day_taken', { day, startsAt }, { day: { code: 'day_taken' } });

/** An address is no text of somebody's: meeting services fill it with long numbers. */
const isAddress = (link: string): boolean => /^https?:\/\/\S+$/i.test(link);

function textsOf(times: readonly MeetingTime[]) {
  const links = times.map(({ link }) => link).filter((link) => !isAddress(link));
  const distinct = (texts: string[]) => [...new Set(texts)].join('\n');
  return { place: distinct(times.map(({ place }) => place)), link: distinct(links) };
}
