import { z } from 'zod';
import { caseParts } from '../model/cases.ts';
import { toldStates } from '../model/letters.ts';
import { codesOf } from '../model/vocabulary.ts';
import { wordingKinds, writtenKinds } from '../rules/letters/index.ts';
import { act, read, write } from './call.ts';
import { day, guardAnswers, id, nothing, pathToken, text } from './fields.ts';

const kind = z.enum(writtenKinds);
/** What the department words: a good spot's letter before the meeting has words of its own. */
const wordingKind = z.enum(wordingKinds);
const toldState = z.enum(codesOf(toldStates));
const holders = ['chair', 'deputy'] as const;
const found = ['not_found', 'not_yours'] as const;
const guarded = ['identifier_blocked', 'identifier_warned'] as const;

/** What an addressee answers; a read mark alone leaves the rest as it starts. */
export const letterAnswer = z.object({
  readOn: day.nullable(),
  /** The person's own account, for the chairs. */
  account: z.string(),
  mayReadOut: z.boolean(),
  choice: z.enum(['present', 'stay_away', 'postpone', 'undecided']),
  /** Of a good spot: whether they may be named in the thanks. */
  mayName: z.boolean(),
});

export const lettersCalls = {
  /**
   * Everybody to tell about the cases of a meeting (or of a case), with names opened: an entry a
   * person and kind of letter. The sender is among them only with a letter to the sender.
   */
  'letters.list': read({
    roles: [...holders],
    input: z.object({ meetingId: id.optional(), caseId: id.optional() }),
    output: z.object({
      people: z.array(
        z.object({
          letterId: id.nullable(),
          identityId: id,
          caseId: id,
          code: z.string(),
          goodSpot: z.boolean(),
          part: z.enum(codesOf(caseParts)),
          /** Null where this holder cannot open the name. */
          name: z.string().nullable(),
          inDirectory: z.boolean(),
          kind,
          state: toldState,
          toldOn: day.nullable(),
          toldBy: z.string().nullable(),
          attempts: z.array(day),
          answer: letterAnswer.nullable(),
        }),
      ),
      /** Cases with nobody to tell. */
      nobody: z.array(z.object({ caseId: id, code: z.string() })),
      /** The last day to send for this meeting, by the series' working days. */
      sendBy: day.nullable(),
      /** Of the letters before the meeting: people to tell, and those of them dealt with. */
      toTell: z.int(),
      dealtWith: z.int(),
      /** Dealt with without being told: never failures, and counted apart. */
      apart: z.object({ away: z.int(), left: z.int() }),
    }),
    errors: found,
  }),
  /** The letter as it stands, or the department's words filled in for a first one. */
  'letters.words': read({
    roles: [...holders],
    input: z.object({ identityId: id, kind, meetingId: id.nullable() }),
    output: z.object({
      letterId: id.nullable(),
      to: z.string(),
      subject: z.string(),
      body: z.string(),
      signature: z.string(),
      /** Heading of the page. */
      from: z.string(),
      date: day,
      footer: z.string(),
      /** Of the series, for `contentsOfLetter`; empty where nobody is named. */
      listener: z.string(),
    }),
    errors: [...found, 'name_sealed'],
  }),
  'letters.save': write({
    roles: [...holders],
    input: z.object({
      identityId: id,
      kind,
      meetingId: id.nullable(),
      subject: text(200, 1),
      body: text(8000, 1),
      guard: guardAnswers,
    }),
    output: z.object({ id }),
    errors: [...found, 'name_sealed', ...guarded],
  }),
  /**
   * Puts a copy in the letter box, for the person's next sign-in; tells nobody whose it is. It cannot
   * be undone. `no_keys`: nobody has signed in there with a passphrase of their own yet.
   */
  'letters.give': write({
    roles: [...holders],
    input: z.object({ id, on: day }),
    output: nothing,
    errors: [...found, 'not_in_directory', 'no_keys', 'name_sealed'],
  }),
  /** How somebody was told otherwise, or why not yet. */
  'letters.setTold': write({
    roles: [...holders],
    input: z.object({
      identityId: id,
      kind,
      meetingId: id.nullable(),
      state: toldState,
      on: day.nullable(),
      by: z.enum(['in_person', 'print', 'email', 'contact']).nullable(),
    }),
    output: z.object({ id }),
    errors: found,
  }),
  'letters.addAttempt': write({
    roles: [...holders],
    input: z.object({ identityId: id, kind, meetingId: id.nullable(), on: day }),
    output: z.object({ id }),
    errors: found,
  }),
  /** A DOCX to change, or a draft e-mail. PDF is printed from `letters.words`. */
  'letters.export': act({
    roles: [...holders],
    input: z.object({ id, format: z.enum(['docx', 'eml']), file: pathToken }),
    output: nothing,
    errors: [...found, 'name_sealed', 'write_failed', 'disk_full'],
  }),
  'letters.templates': read({
    roles: [...holders],
    input: z.object({ seriesId: id }),
    output: z.object({
      templates: z.array(
        z.object({
          kind: wordingKind,
          subject: z.string(),
          body: z.string(),
          changed: z.boolean(),
        }),
      ),
      /** Words in braces that are filled in, with what each stands for. */
      fields: z.array(z.string()),
    }),
    errors: found,
  }),
  /** Empty subject and body bring the app's own words back. */
  'letters.saveTemplate': write({
    roles: [...holders],
    input: z.object({
      seriesId: id,
      kind: wordingKind,
      subject: text(200),
      body: text(8000),
      guard: guardAnswers,
    }),
    output: nothing,
    errors: [...found, 'field_unknown', ...guarded],
  }),
  /** Letters in the box that my key opens, newest first. */
  'letters.mine': read({
    roles: ['member'],
    input: nothing,
    output: z.array(
      z.object({
        id,
        kind,
        from: z.string(),
        series: z.string(),
        subject: z.string(),
        body: z.string(),
        date: day,
        code: z.string(),
        caseId: id,
        meetingDay: day.nullable(),
        answer: letterAnswer.nullable(),
      }),
    ),
  }),
  /**
   * My answer, for the chairs alone; it waits in the outbox and is written without an actor. A later
   * one replaces it. A block of the guard cannot be overruled here: that would be on record.
   */
  'letters.answer': write({
    roles: ['member'],
    input: z.object({
      id,
      readOn: day,
      account: text(4000),
      mayReadOut: z.boolean(),
      choice: letterAnswer.shape.choice,
      mayName: z.boolean(),
      guard: guardAnswers,
    }),
    output: nothing,
    errors: ['not_found', ...guarded],
  }),
  /** A letter of thanks as a DOCX, for an appraisal. */
  'letters.keepForAppraisal': act({
    roles: ['member'],
    input: z.object({ id, file: pathToken }),
    output: nothing,
    errors: ['not_found', 'write_failed', 'disk_full'],
  }),
};
