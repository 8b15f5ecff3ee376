import { z } from 'zod';
import { caseKinds, effects, modalities, settings, stages } from '../model/cases.ts';
import { attendanceStatuses, meetingStatuses, revealSteps } from '../model/meetings.ts';
import { meetingModes, seriesRoles } from '../model/series.ts';
import { codesOf } from '../model/vocabulary.ts';
import { act, read, write } from './call.ts';
import { picture } from './cases.ts';
import { clockTime, day, guardAnswers, id, nothing, pathToken, text } from './fields.ts';

const status = z.enum(codesOf(meetingStatuses));
const mode = z.enum(codesOf(meetingModes));
const seriesStaff = ['chair', 'deputy', 'assistant'] as const;
const holders = ['chair', 'deputy'] as const;
const found = ['not_found', 'not_yours'] as const;
const guarded = ['identifier_blocked', 'identifier_warned'] as const;

const when = z.object({
  day,
  startsAt: clockTime,
  minutes: z.int().min(10).max(480),
  mode,
  place: text(120),
  link: text(500),
});

const summary = when.extend({
  id,
  seriesId: id,
  series: z.string(),
  myRoles: z.array(z.enum(codesOf(seriesRoles))),
  status,
  reason: z.string(),
  cases: z.int(),
  agendaMinutes: z.int(),
  present: z.int(),
  expected: z.int(),
  points: z.int(),
  /** How I was there; null where nothing is recorded. */
  mine: z.enum(codesOf(attendanceStatuses)).nullable(),
  circulatedOn: day.nullable(),
  commentsUntil: day.nullable(),
});

const agendaItem = z.object({
  id,
  caseId: id,
  code: z.string(),
  kind: z.enum(codesOf(caseKinds)),
  /** Empty for those who are not of the series' staff. */
  chairTitle: z.string(),
  roomTitle: z.string(),
  modality: z.enum(codesOf(modalities)).nullable(),
  minutes: z.int(),
  discussed: z.boolean(),
  /** Of the people involved in it: dealt with (told, or accounted for) of all to tell. */
  toTell: z.object({ dealtWith: z.int(), all: z.int() }).nullable(),
});

const action = z.object({
  id,
  action: z.string(),
  ownerRole: z.string(),
  dueOn: day.nullable(),
  doneOn: day.nullable(),
  evidence: z.string(),
  caseCode: z.string().nullable(),
  fromDay: day.nullable(),
});

const attendee = z.object({
  personId: id,
  name: z.string(),
  staffGroup: z.string(),
  status: z.enum(codesOf(attendanceStatuses)),
  /** Minutes there; null for the whole meeting. */
  minutes: z.int().min(0).max(1440).nullable(),
});
const visitor = z.object({ role: text(60, 1), count: z.int().min(0).max(500) });

const point = z.object({ id, caseId: id.nullable(), point: z.string(), draft: z.boolean() });

/** The meeting's run as the chair sees it; the room's own view is `presenter.view`. */
const runItem = agendaItem.extend({
  setting: z.enum(codesOf(settings)).nullable(),
  stage: z.enum(codesOf(stages)).nullable(),
  clinicalInformation: z.string(),
  question: z.string(),
  originalOpinion: z.string(),
  laterOpinion: z.string(),
  effect: z.enum(codesOf(effects)),
  pictures: z.array(picture),
  steps: z.array(z.enum(revealSteps)),
  points: z.array(point),
  actions: z.array(action),
  discussion: z.string(),
  consensus: z.enum(['agreed', 'none']).nullable(),
  consensusText: z.string(),
  reporterAdds: z.string(),
  votes: z.array(z.object({ option: z.string(), count: z.int().nullable() })),
  /** How the people involved were told, in words that name nobody. */
  told: z.array(z.object({ state: z.string(), on: day.nullable() })),
});

/** What is shown now. Local to this computer, kept at each change so that a crash loses nothing. */
export const showing = z.object({
  itemId: id.nullable(),
  step: z.enum(revealSteps),
  frame: z.int().min(0),
  zoom: z.number().min(1).max(8),
  voteOpen: z.boolean(),
  /** The room looks at PACS: the presenter window says so and shows nothing. */
  inPacs: z.boolean(),
});

export const meetingsCalls = {
  /** Meetings of all series, newest first; `from` and `to` by day. */
  'meetings.list': read({
    roles: ['member'],
    input: z.object({ seriesId: id.optional(), from: day.optional(), to: day.optional() }),
    output: z.array(summary),
  }),
  'meetings.get': read({
    roles: ['member'],
    input: z.object({ id }),
    output: summary.extend({
      listener: z.string(),
      chair: z.string().nullable(),
      agenda: z.array(agendaItem),
      attendance: z.array(attendee),
      visitors: z.array(visitor),
      /** Expected people without a record yet. */
      unrecorded: z.array(z.object({ personId: id, name: z.string(), staffGroup: z.string() })),
      carriedOver: z.array(action),
      actions: z.array(action),
      points: z.array(point),
      comments: z.array(
        z.object({
          id,
          name: z.string(),
          comment: z.string(),
          madeAt: z.number(),
          answer: z.string(),
        }),
      ),
      addenda: z.array(z.object({ addendum: z.string(), by: z.string(), at: z.number() })),
      checklist: z.array(z.string()),
      closedOn: day.nullable(),
      /** Whether the caller may comment on the draft: they were there, and it is open. */
      mayComment: z.boolean(),
    }),
    errors: ['not_found'],
  }),
  'meetings.plan': write({
    roles: [...seriesStaff],
    input: z.object({
      seriesId: id,
      meetings: z.array(when).min(1).max(60),
      guard: guardAnswers,
    }),
    output: z.object({ ids: z.array(id) }),
    /** Two meetings on a day start at different times. */
    errors: [...found, 'series_ended', 'day_taken', ...guarded],
  }),
  'meetings.save': write({
    roles: [...seriesStaff],
    input: when.extend({ id, guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'not_planned', 'signed', 'day_taken', ...guarded],
  }),
  /** To another day, or to none yet; cases wait for it. */
  'meetings.postpone': write({
    roles: [...seriesStaff],
    input: z.object({ id, reason: text(300, 1), to: day.nullable(), guard: guardAnswers }),
    output: z.object({ newId: id.nullable() }),
    errors: [...found, 'not_planned', 'day_taken', ...guarded],
  }),
  'meetings.cancel': write({
    roles: [...seriesStaff],
    input: z.object({ id, reason: text(300, 1), guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'not_planned', ...guarded],
  }),
  /** The agenda whole, in order; cases come from Ready and go back to it. */
  'meetings.setAgenda': write({
    roles: [...seriesStaff],
    input: z.object({
      id,
      items: z.array(z.object({ caseId: id, minutes: z.int().min(1).max(120) })).max(60),
    }),
    output: nothing,
    errors: [...found, 'not_planned', 'case_not_ready', 'parked', 'scheduled_elsewhere'],
  }),
  /** A calendar file of one meeting, or of the meetings to come: of a series, or of all. */
  'meetings.exportCalendar': act({
    roles: ['member'],
    input: z.object({ id: id.optional(), seriesId: id.optional(), file: pathToken }),
    output: z.object({ events: z.int() }),
    errors: ['not_found', 'nothing_to_come', 'write_failed', 'disk_full'],
  }),
  'meetings.start': write({
    roles: [...seriesStaff],
    input: z.object({ id }),
    output: nothing,
    errors: [...found, 'not_planned'],
  }),
  'meetings.run': read({
    roles: [...seriesStaff],
    input: z.object({ id }),
    output: z.object({
      id,
      series: z.string(),
      day,
      startsAt: clockTime,
      minutes: z.int(),
      mode,
      status,
      startedAt: z.number().nullable(),
      showing,
      items: z.array(runItem),
      checklist: z.array(z.string()),
      present: z.int(),
      expected: z.int(),
      attendance: z.array(attendee),
      visitors: z.array(visitor),
    }),
    errors: found,
  }),
  /** Turns what the room sees: a case, a step, a frame, the vote, PACS. */
  'meetings.show': act({
    roles: [...seriesStaff],
    input: z.object({ id, showing }),
    output: nothing,
    errors: [...found, 'not_running', 'parked'],
  }),
  /** Any part of what is captured of a case while it is discussed. */
  'meetings.capture': write({
    roles: [...seriesStaff],
    input: z.object({
      itemId: id,
      discussion: text(8000).optional(),
      consensus: z.enum(['agreed', 'none']).nullable().optional(),
      consensusText: text(1000).optional(),
      reporterAdds: text(2000).optional(),
      effect: z.enum(codesOf(effects)).optional(),
      stage: z.enum(codesOf(stages)).nullable().optional(),
      discussed: z.boolean().optional(),
      votes: z
        .array(z.object({ option: text(80, 1), count: z.int().min(0).max(999).nullable() }))
        .max(8)
        .optional(),
      guard: guardAnswers,
    }),
    output: nothing,
    errors: [...found, 'signed', ...guarded],
  }),
  'meetings.setChecklist': write({
    roles: [...seriesStaff],
    input: z.object({ id, ticked: z.array(z.string().regex(/^[a-z0-9_-]{1,40}$/)).max(20) }),
    output: nothing,
    errors: [...found, 'signed'],
  }),
  /** Records of some people; `status` null takes a record away. */
  'meetings.setAttendance': write({
    roles: [...seriesStaff],
    input: z.object({
      id,
      people: z
        .array(
          z.object({
            personId: id,
            status: z.enum(codesOf(attendanceStatuses)).nullable(),
            minutes: z.int().min(0).max(1440).nullable(),
          }),
        )
        .max(1000),
      visitors: z.array(visitor).max(40).optional(),
      guard: guardAnswers,
    }),
    output: nothing,
    errors: [...found, 'signed', 'person_unknown', 'minutes_missing', ...guarded],
  }),
  /** Reads an attendance report of an online meeting: rejoins added up, names matched. */
  'meetings.readReport': act({
    roles: [...seriesStaff],
    input: z.object({ id, file: pathToken }),
    output: z.object({
      reportId: z.string(),
      people: z.array(
        z.object({
          name: z.string(),
          minutes: z.int(),
          rejoins: z.int(),
          personId: id.nullable(),
          /** Known from an earlier match, the same name in the directory, or a guess to confirm. */
          match: z.enum(['known', 'same_name', 'guess', 'none']),
        }),
      ),
    }),
    errors: [...found, 'file_unreadable', 'file_empty', 'encoding_unknown', 'not_a_report'],
  }),
  /** Writes what was read, and remembers each match for the next report. */
  'meetings.takeReport': write({
    roles: [...seriesStaff],
    input: z.object({
      reportId: z.string(),
      /** By the name of the report; null leaves somebody out (or counts them as a visitor). */
      matches: z.array(
        z.object({ name: z.string(), personId: id.nullable(), visitorRole: text(60).nullable() }),
      ),
      guard: guardAnswers,
    }),
    output: z.object({ recorded: z.int(), visitors: z.int() }),
    errors: ['report_unknown', 'signed', 'person_unknown', ...found, ...guarded],
  }),
  /** Ends the discussion: what was not discussed goes back to Ready for the next meeting. */
  'meetings.end': write({
    roles: [...seriesStaff],
    input: z.object({ id }),
    output: z.object({ moved: z.int() }),
    errors: [...found, 'not_running'],
  }),
  /** By somebody who was there, while the draft is open. */
  'meetings.comment': write({
    roles: ['member'],
    input: z.object({ id, comment: text(2000, 1), guard: guardAnswers }),
    output: nothing,
    errors: ['not_found', 'not_yours', 'comments_closed', ...guarded],
  }),
  'meetings.answerComment': write({
    roles: [...holders],
    input: z.object({ id, answer: text(500, 1), guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'signed', ...guarded],
  }),
  /**
   * Signs the record. Minutes of attendance and chairing go to the job-plan lines of those who were
   * there; preparation as the closing chair says.
   */
  'meetings.close': write({
    roles: [...holders],
    input: z.object({
      id,
      on: day,
      preparationMinutes: z.int().min(0).max(1440),
    }),
    output: z.object({ entries: z.int() }),
    /** `learning_point_missing` names the cases in its parameters. */
    errors: [
      ...found,
      'not_ended',
      'closing_day_wrong',
      'learning_point_missing',
      'comments_open',
      'attendance_missing',
    ],
  }),
  'meetings.addAddendum': write({
    roles: [...holders],
    input: z.object({ id, addendum: text(4000, 1), guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'not_closed', ...guarded],
  }),
  /**
   * Minutes as people read them: neither reporter nor sender is in them. The draft of an ended
   * meeting is for its series' staff and those who were there; once closed they are everybody's.
   */
  'meetings.minutes': read({
    roles: ['member'],
    input: z.object({ id }),
    output: z.object({
      title: z.string(),
      series: z.string(),
      day,
      startsAt: clockTime,
      minutes: z.int(),
      mode,
      place: z.string(),
      status,
      chair: z.string().nullable(),
      /** Names for a reader of the department; counts by staff group beside them. */
      present: z.array(z.string()),
      apologies: z.array(z.string()),
      byStaffGroup: z.array(z.object({ staffGroup: z.string(), count: z.int() })),
      visitors: z.array(visitor),
      cases: z.array(
        z.object({
          code: z.string(),
          title: z.string(),
          kind: z.enum(codesOf(caseKinds)),
          context: z.array(z.string()),
          clinicalInformation: z.string(),
          originalOpinion: z.string(),
          laterOpinion: z.string(),
          discussion: z.string(),
          /** Null where nobody said; `agreed` may have words. */
          consensus: z.enum(['agreed', 'none']).nullable(),
          consensusText: z.string(),
          reporterAdds: z.string(),
          effect: z.enum(codesOf(effects)),
          points: z.array(z.string()),
          actions: z.array(
            z.object({ action: z.string(), ownerRole: z.string(), dueOn: day.nullable() }),
          ),
        }),
      ),
      /** Cases that were tabled and not reached. */
      movedOn: z.int(),
      /** Of the meeting as a whole, of no one case. */
      points: z.array(z.string()),
      actions: z.array(
        z.object({ action: z.string(), ownerRole: z.string(), dueOn: day.nullable() }),
      ),
      carriedOver: z.array(action),
      commentsUntil: day.nullable(),
      closedOn: day.nullable(),
      addenda: z.array(z.object({ addendum: z.string(), by: z.string(), at: z.number() })),
    }),
    errors: ['not_found', 'not_ready'],
  }),
  'meetings.exportMinutes': act({
    roles: ['member'],
    /** `id` may be the identifier that an imported meeting came with. */
    input: z.object({
      id: z.string().min(1).max(200),
      format: z.enum(['docx', 'html', 'txt']),
      file: pathToken,
    }),
    output: z.object({ cases: z.int() }),
    errors: ['not_found', 'not_ready', 'write_failed', 'disk_full'],
  }),
};
