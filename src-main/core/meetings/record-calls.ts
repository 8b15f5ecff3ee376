import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { sealHolders, seriesStaff } from '../series/access.ts';
import { closeMeeting } from '../workflows/close-meeting.ts';
import { todayIn } from '../workspace/settings.ts';
import { exportMinutes } from './export-minutes.ts';
import { readableMinutes } from './minutes-access.ts';
import { attendanceOf, meetingById, thereStatuses } from './queries.ts';
import { meetingFor } from './record-access.ts';
import { addendumChange, answerChange, commentChange, meetingChange } from './record-commands.ts';
import { commentById } from './record-queries.ts';

/** The record of a meeting: draft, comments, signed, minutes, addenda. */
export const recordHandlers = {
  'meetings.setChecklist': async (context: MemberContext, { id, ticked }) => {
    const meeting = meetingFor(context, id, seriesStaff);
    if (!meeting.ok) return meeting;
    if (meeting.value.status === 'closed') return failure('signed');
    const checklist = [...new Set(ticked)].join(' ');
    await context.write('meetings.setChecklist', [meetingChange(id, { checklist })]);
    return ok({});
  },

  'meetings.comment': async (context: MemberContext, { id, comment, guard }) => {
    const { db } = context.workspace;
    const { personId } = context.session;
    const meeting = meetingById(db, id);
    if (!meeting) return failure('not_found');
    const wasThere = attendanceOf(db, id).some(
      (one) => one.person_id === personId && thereStatuses.includes(one.status),
    );
    if (!wasThere) return failure('not_yours');
    const today = todayIn(db, context.now());
    if (meeting.status !== 'ended' || today > (meeting.comments_until ?? today)) {
      return failure('comments_closed');
    }
    const texts = { comment };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const at = context.now();
    await context.write('meetings.comment', [
      commentChange(newId(at), { meetingId: id, personId, comment, at }),
      ...guardStatements(context, 'meetings.comment', texts, guard),
    ]);
    return ok({});
  },

  'meetings.answerComment': async (context: MemberContext, { id, answer, guard }) => {
    const comment = commentById(context.workspace.db, id);
    const meeting = meetingFor(context, comment?.meeting_id, sealHolders);
    if (!meeting.ok) return meeting;
    if (meeting.value.status === 'closed') return failure('signed');
    const texts = { answer };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    await context.write('meetings.answerComment', [
      answerChange(id, answer),
      ...guardStatements(context, 'meetings.answerComment', texts, guard),
    ]);
    return ok({});
  },

  'meetings.close': closeMeeting,

  'meetings.addAddendum': async (context: MemberContext, { id, addendum, guard }) => {
    const meeting = meetingFor(context, id, sealHolders);
    if (!meeting.ok) return meeting;
    if (meeting.value.status !== 'closed') return failure('not_closed');
    const texts = { addendum };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const at = context.now();
    const by = context.session.personId;
    // Part of a signed record from the moment it is written, so undo leaves it alone.
    await context.write(
      'meetings.addAddendum',
      [
        addendumChange(newId(at), { meetingId: id, addendum, by, at }),
        ...guardStatements(context, 'meetings.addAddendum', texts, guard),
      ],
      { undoable: false },
    );
    return ok({});
  },

  'meetings.minutes': (context: MemberContext, { id }) => readableMinutes(context, id),

  'meetings.exportMinutes': exportMinutes,
} satisfies Handlers<
  | 'meetings.setChecklist'
  | 'meetings.comment'
  | 'meetings.answerComment'
  | 'meetings.close'
  | 'meetings.addAddendum'
  | 'meetings.minutes'
  | 'meetings.exportMinutes'
>;
