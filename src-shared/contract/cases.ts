import { z } from 'zod';
import {
  caseKinds,
  caseParts,
  caseSources,
  caseStates,
  effects,
  modalities,
  otherProcesses,
  regions,
  settings,
  stages,
  teamTolds,
  truths,
} from '../model/cases.ts';
import { codesOf } from '../model/vocabulary.ts';
import { act, read, write } from './call.ts';
import { day, guardAnswers, id, nothing, text } from './fields.ts';

const part = z.enum(codesOf(caseParts));
const caseState = z.enum(codesOf(caseStates));

/** What a case says; no field of it may name a patient or a colleague. */
const fields = z.object({
  kind: z.enum(codesOf(caseKinds)),
  source: z.enum(codesOf(caseSources)).nullable(),
  modality: z.enum(codesOf(modalities)).nullable(),
  region: z.enum(codesOf(regions)).nullable(),
  setting: z.enum(codesOf(settings)).nullable(),
  stage: z.enum(codesOf(stages)).nullable(),
  clinicalInformation: text(4000),
  originalOpinion: text(4000),
  laterOpinion: text(4000),
  truth: z.enum(codesOf(truths)).nullable(),
  /** For the room; empty stands for "What would you report?". */
  question: text(400),
  chairTitle: text(120),
  roomTitle: text(120),
  pacsFolder: text(80),
  pacsPosition: text(20),
  correctedBeforeUse: z.boolean(),
  effect: z.enum(codesOf(effects)),
});

/**
 * Somebody in a case. In the directory, or named (an agency's reporter, an AI tool). The part
 * `submitter` is only taken with a paper slip that names its sender: a form's sender is the caller.
 */
const identity = z.object({
  part,
  personId: id.nullable(),
  name: text(120),
  /** What is known of them; for the room only where five or more people fit. */
  staffGroup: text(60),
  shift: text(60),
  site: text(80),
});
const openedIdentity = identity.extend({ id });

/** A frame that `cases.keepPicture` has taken. Frames of one stack share `stack`. */
const newPicture = z.object({
  blob: z.string().regex(/^[0-9a-f]{64}$/),
  stack: z.string().min(1).max(40),
  width: z.int().min(1).max(8192),
  height: z.int().min(1).max(8192),
  caption: text(120),
  /** Whoever adds it has looked: no burnt-in text is left. */
  covered: z.literal(true),
});
export const picture = z.object({
  id,
  blob: z.string(),
  stack: z.string(),
  width: z.int(),
  height: z.int(),
  caption: z.string(),
  coveredOn: day.nullable(),
});

const dutyAnswer = z.enum(['done', 'not_needed']).nullable();
const duties = z.object({
  addendum: z.object({ answer: dutyAnswer, on: day.nullable() }),
  referrerTold: z.object({ answer: dutyAnswer, on: day.nullable() }),
  reporterTold: z.object({ answer: dutyAnswer, on: day.nullable() }),
  incidentReference: text(60),
  incidentStatus: z.enum(['not_raised', 'raised', 'closed']).nullable(),
  candour: z
    .object({
      answer: z.enum(['passed', 'already_open', 'outside']),
      role: text(80),
      on: day.nullable(),
    })
    .nullable(),
});

const secondOpinion = z.object({
  askedOn: day,
  givenByRole: text(80, 1),
  opinion: text(2000, 1),
  outcome: z.enum(['agrees', 'differs', 'undecided']),
});

const code = z.object({
  scheme: z.string().max(60),
  version: z.string().max(20),
  code: z.string().max(60),
});

/** A check that stands between a case and the room. */
const readyCheck = z.enum([
  'identifiers',
  'team_told',
  'pictures_covered',
  'room_title',
  'anonymity',
  'reporter_told',
  'other_process',
]);

const card = z.object({
  id,
  code: z.string(),
  kind: z.enum(codesOf(caseKinds)),
  chairTitle: z.string(),
  modality: z.enum(codesOf(modalities)).nullable(),
  stage: z.enum(codesOf(stages)).nullable(),
  state: caseState,
  stateNote: z.string(),
  receivedOn: day,
  anonymous: z.boolean(),
  parked: z.enum(codesOf(otherProcesses)).nullable(),
  meetingId: id.nullable(),
  meetingDay: day.nullable(),
  openChecks: z.array(readyCheck),
});

const full = fields.extend({
  id,
  seriesId: id,
  code: z.string(),
  teamTold: z.enum(codesOf(teamTolds)),
  receivedOn: day,
  arrivedBy: z.enum(['form', 'mdt', 'slip', 'import']),
  anonymous: z.boolean(),
  state: caseState,
  stateNote: z.string(),
  parked: z
    .object({ process: z.enum(codesOf(otherProcesses)), byRole: z.string(), on: day })
    .nullable(),
  releasedOn: day.nullable(),
  anonymityCheckedOn: day.nullable(),
  otherProcessAsked: z.boolean(),
  duties,
  pictures: z.array(picture),
  secondOpinions: z.array(secondOpinion.extend({ id })),
  causes: z.array(code),
  biases: z.array(code),
  points: z.array(z.object({ id, point: z.string(), draft: z.boolean() })),
  meetings: z.array(z.object({ id, day, discussed: z.boolean() })),
  checks: z.array(z.object({ check: readyCheck, done: z.boolean() })),
  /** What the room may hear of the people involved. */
  room: z.object({ staffGroup: z.string(), shift: z.string(), site: z.string() }),
  /** Opened for chair and deputy; null for everybody else. */
  identities: z.array(openedIdentity).nullable(),
  /** People in it whose names this chair cannot open: the deputy's, or sealed before their time. */
  identitiesElsewhere: z.int(),
  identitiesGoneOn: day.nullable(),
  hold: z.object({ role: z.string(), reason: z.string(), on: day }).nullable(),
});

const seriesStaff = ['chair', 'deputy', 'assistant'] as const;
const holders = ['chair', 'deputy'] as const;
const guarded = ['identifier_blocked', 'identifier_warned'] as const;
const found = ['not_found', 'not_yours'] as const;

export const casesCalls = {
  /**
   * Sends a case to a series. Anonymous: it waits in the outbox and is written later without an
   * actor, so there is no code to answer with. One's own part in it can be named only by somebody
   * known to the chairs (`own_part`): in an anonymous case it would say who sent it. A warning of the
   * guard can be answered; a block can't be overruled, here or in any other text of a case, since
   * every text of it is meant for a room.
   */
  'cases.submit': write({
    roles: ['member'],
    input: fields.extend({
      seriesId: id,
      teamTold: z.enum(codesOf(teamTolds)),
      anonymous: z.boolean(),
      arrivedBy: z.enum(['form', 'slip']),
      involved: z.array(identity).max(12),
      pictures: z.array(newPicture).max(200),
      guard: guardAnswers,
    }),
    output: z.object({ code: z.string().nullable() }),
    errors: [
      'not_found',
      'no_chair',
      'series_ended',
      'person_unknown',
      'picture_unknown',
      'own_part',
      ...guarded,
    ],
  }),
  /** One line a case, captured in an MDT. The notifier's duties of it follow as a list. */
  'cases.capture': write({
    roles: ['member'],
    input: z.object({
      seriesId: id,
      line: text(120, 1),
      kind: z.enum(codesOf(caseKinds)),
      modality: z.enum(codesOf(modalities)).nullable(),
      region: z.enum(codesOf(regions)).nullable(),
      guard: guardAnswers,
    }),
    output: z.object({ id, code: z.string() }),
    errors: ['not_found', 'no_chair', 'series_ended', ...guarded],
  }),
  /**
   * Cases I captured, or sent as known to the chairs, whose notifier duties are mine to finish. Of
   * one sent by form the reporter is told by the chair's letter, so that duty is not among mine.
   */
  'cases.myDuties': read({
    roles: ['member'],
    input: nothing,
    output: z.array(z.object({ id, code: z.string(), line: z.string(), capturedOn: day, duties })),
  }),
  /** Duties of a case: by its chairs' side, or by whoever captured it (until it is closed). */
  'cases.setDuties': write({
    roles: ['member'],
    input: z.object({ id, duties, guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'signed', ...guarded],
  }),
  /**
   * Takes the bytes of a re-encoded picture; answers their hash. Kept until a case names it, and let
   * go after a day without one. `picture_refused` says in its parameter `reason` why: `dicom`, `pdf`,
   * `not_a_picture`, `other_type`, `extra_data` (EXIF, comments, text), `damaged` or `too_large`.
   */
  'cases.keepPicture': act({
    roles: ['member'],
    input: z.object({
      mediaType: z.enum(['image/png', 'image/jpeg']),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 25_000_000, 'too_large'),
    }),
    output: z.object({ blob: z.string() }),
    errors: ['picture_refused', 'disk_full'],
  }),
  'cases.picture': read({
    roles: ['member'],
    input: z.object({ blob: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
    errors: ['not_found'],
  }),
  /** Every open case of a series, for triage; discussed ones are counted. */
  'cases.board': read({
    roles: [...seriesStaff],
    input: z.object({ seriesId: id, today: day }),
    output: z.object({
      cards: z.array(card),
      discussedThisYear: z.int(),
      /** The latest of them, newest first. */
      discussed: z.array(card),
      nextMeeting: z.object({ id, day, cases: z.int(), minutes: z.int() }).nullable(),
    }),
    errors: found,
  }),
  /** A case whole, for its series' chair, deputy and assistant. */
  'cases.get': read({
    roles: [...seriesStaff],
    input: z.object({ id }),
    output: full,
    errors: found,
  }),
  'cases.save': write({
    roles: [...seriesStaff],
    input: fields.extend({
      id,
      teamTold: z.enum(codesOf(teamTolds)),
      guard: guardAnswers,
    }),
    output: nothing,
    errors: [...found, 'signed', ...guarded],
  }),
  /** To another column of the board. `scheduled` goes by a meeting's agenda; `note` is kind. */
  'cases.move': write({
    roles: [...seriesStaff],
    input: z
      .object({
        id,
        to: z.enum(['new', 'needs_work', 'ready', 'not_selected']),
        note: text(1000),
        guard: guardAnswers,
      })
      .refine(({ to, note }) => to !== 'not_selected' || note !== '', {
        message: 'required',
        path: ['note'],
      }),
    output: nothing,
    /** `checks_open` names in its parameters (`checks`) those that are. */
    errors: [...found, 'checks_open', 'parked', 'already_discussed', 'signed', ...guarded],
  }),
  /** The chair's ticks: nobody can be recognised; no other process is open. */
  'cases.check': write({
    roles: [...seriesStaff],
    input: z.object({ id, anonymityOn: day.nullable(), otherProcessAsked: z.boolean() }),
    output: nothing,
    errors: [...found, 'signed'],
  }),
  /** Takes a case off its meeting; it comes back as `needs_work`, with the question to ask again. */
  'cases.park': write({
    roles: [...seriesStaff],
    input: z.object({
      id,
      process: z.enum(codesOf(otherProcesses)),
      byRole: text(80, 1),
      on: day,
      guard: guardAnswers,
    }),
    output: nothing,
    errors: [...found, 'signed', ...guarded],
  }),
  'cases.release': write({
    roles: [...seriesStaff],
    input: z.object({ id, on: day }),
    output: nothing,
    errors: [...found, 'not_parked'],
  }),
  /**
   * The whole list of people involved (the sender is not among them), sealed anew to the holders who
   * are not in it. People whose names this holder cannot open stay as they are.
   */
  'cases.setInvolved': write({
    roles: [...holders],
    input: z.object({ id, involved: z.array(identity).max(12), guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'no_chair', 'identities_gone', 'person_unknown', 'signed', ...guarded],
  }),
  'cases.setCodes': write({
    roles: [...seriesStaff],
    input: z.object({ id, causes: z.array(code).max(30), biases: z.array(code).max(30) }),
    output: nothing,
    errors: [...found, 'code_unknown', 'not_revealed_yet', 'signed'],
  }),
  'cases.saveSecondOpinion': write({
    roles: [...seriesStaff],
    input: secondOpinion.extend({ id: id.optional(), caseId: id, guard: guardAnswers }),
    output: z.object({ id }),
    errors: [...found, 'signed', ...guarded],
  }),
  'cases.removeSecondOpinion': write({
    roles: [...seriesStaff],
    input: z.object({ id }),
    output: nothing,
    errors: [...found, 'signed'],
  }),
  'cases.addPictures': write({
    roles: [...seriesStaff],
    input: z.object({ id, pictures: z.array(newPicture).min(1).max(200), guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'picture_unknown', 'too_many_frames', 'signed', ...guarded],
  }),
  'cases.removePictures': write({
    roles: [...seriesStaff],
    input: z.object({ id, pictures: z.array(id).min(1).max(200) }),
    output: nothing,
    errors: [...found, 'signed'],
  }),
  /** Keeps identities beyond their time, or lets them go again (`role` empty). */
  'cases.hold': write({
    roles: [...holders],
    input: z.object({ id, role: text(80), reason: text(200), on: day, guard: guardAnswers }),
    output: nothing,
    errors: [...found, 'identities_gone', ...guarded],
  }),
  /** What the department has learned from: discussed cases, as the room saw them. */
  'cases.library': read({
    roles: ['member'],
    input: z.object({
      query: z.string().max(200).optional(),
      kind: z.enum(codesOf(caseKinds)).optional(),
      modality: z.enum(codesOf(modalities)).optional(),
      region: z.enum(codesOf(regions)).optional(),
      stage: z.enum(codesOf(stages)).optional(),
      limit: z.int().min(1).max(500).optional(),
    }),
    output: z.object({
      cases: z.array(
        z.object({
          id,
          code: z.string(),
          kind: z.enum(codesOf(caseKinds)),
          title: z.string(),
          modality: z.enum(codesOf(modalities)).nullable(),
          region: z.enum(codesOf(regions)).nullable(),
          stage: z.enum(codesOf(stages)).nullable(),
          series: z.string(),
          discussedOn: day.nullable(),
          points: z.array(z.string()),
        }),
      ),
      count: z.int(),
    }),
  }),
  'cases.libraryCase': read({
    roles: ['member'],
    input: z.object({ id }),
    output: z.object({
      id,
      code: z.string(),
      kind: z.enum(codesOf(caseKinds)),
      title: z.string(),
      modality: z.enum(codesOf(modalities)).nullable(),
      region: z.enum(codesOf(regions)).nullable(),
      stage: z.enum(codesOf(stages)).nullable(),
      setting: z.enum(codesOf(settings)).nullable(),
      clinicalInformation: z.string(),
      originalOpinion: z.string(),
      laterOpinion: z.string(),
      truth: z.enum(codesOf(truths)).nullable(),
      effect: z.enum(codesOf(effects)),
      pictures: z.array(picture),
      points: z.array(z.object({ id, point: z.string() })),
      meetings: z.array(z.object({ id, day, series: z.string() })),
    }),
    errors: ['not_found'],
  }),
  /** Schemes of causes and biases, as data of the app and of the department. */
  'cases.schemes': read({
    roles: ['member'],
    input: nothing,
    output: z.array(
      z.object({
        scheme: z.string(),
        version: z.string(),
        about: z.enum(['cause', 'bias']),
        name: z.string(),
        source: z.string(),
        /** Coding only: never in minutes or learning sheets. */
        circulated: z.boolean(),
        codes: z.array(z.object({ code: z.string(), name: z.string(), gist: z.string() })),
      }),
    ),
  }),
};
