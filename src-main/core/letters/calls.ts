import { failure, ok } from '../../../src-shared/contract/call.ts';
import { workingDaysBefore } from '../../../src-shared/rules/meetings/dates.ts';
import { openIdentity } from '../cases/identities.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { writeLetterDocx } from '../exports/letter-docx.ts';
import { writeLetterEml } from '../exports/letter-eml.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { meetingById } from '../meetings/queries.ts';
import { refuseSeries, sealHolders } from '../series/access.ts';
import { seriesById } from '../series/queries.ts';
import { todayIn } from '../workspace/settings.ts';
import { letterChange } from './commands.ts';
import { firstWords, frameOf } from './composing.ts';
import { findAddressee, findLetter } from './finding.ts';
import { giveLetter } from './giving.ts';
import { myLetterHandlers } from './my-letters.ts';
import { caseOfLetter, daysOf, letterOf } from './queries.ts';
import { tellingOf } from './telling.ts';
import { wordingHandlers } from './wording-calls.ts';
import { letterSealer, openWordsTo, sealWords } from './words.ts';

/** Letters to people in a case: by a series' chair and deputy, who alone open whose they are. */
export const letterHandlers = {
  ...wordingHandlers,
  ...myLetterHandlers,

  'letters.list': async (context: MemberContext, { meetingId, caseId }) => {
    const { db } = context.workspace;
    const meeting = meetingId ? meetingById(db, meetingId) : null;
    const about = meetingId ? meeting : caseId ? caseOfLetter(db, caseId) : null;
    const refused = refuseSeries(context, about?.series_id, sealHolders);
    if (refused || !about) return refused ?? failure('not_found');
    const asked = meeting ? { meetingId: meeting.id } : { caseId: about.id };
    const told = tellingOf(context, await context.read('letters.people', asked));
    const days = seriesById(db, about.series_id)?.letter_days ?? 0;
    return ok({ ...told, sendBy: meeting ? workingDaysBefore(meeting.day, days) : null });
  },

  'letters.words': (context: MemberContext, input) => {
    const found = findAddressee(context, input);
    if (!found.ok) return found;
    const { identity, row, series } = found.value;
    const who = openIdentity(context, identity);
    if (!who) return failure('name_sealed');
    const letter = letterOf(context.workspace.db, identity, input.kind);
    const words = openWordsTo(context, letter, who);
    const { subject, body } = words ?? firstWords(context, series, row, who, input);
    return ok({
      letterId: words && letter ? letter.id : null,
      to: who.name,
      subject,
      body,
      ...frameOf(context, series),
      listener: series.listener,
    });
  },

  'letters.save': async (context: MemberContext, { subject, body, guard, ...input }) => {
    const found = findAddressee(context, input);
    if (!found.ok) return found;
    const { identity } = found.value;
    const who = openIdentity(context, identity);
    const sealer = who ? letterSealer(context, identity) : null;
    if (!who || !sealer) return failure('name_sealed');
    const texts = { subject, body };
    const guarded = guardTexts(texts, guard, context.window);
    if (guarded) return guarded;
    const { db, id: workspaceId } = context.workspace;
    const letter = letterOf(db, identity, input.kind);
    const copies = openWordsTo(context, letter, who)?.copies ?? [];
    const words = { subject, body, personId: who.personId, name: who.name, copies };
    const change = letterChange({ letter, identity, ...input }, (row) => ({
      words: sealWords(workspaceId, sealer, row, words),
    }));
    await context.write('letters.save', [
      ...sealer.keyChanges,
      change,
      ...guardStatements(context, 'letters.save', texts, guard),
    ]);
    return ok({ id: change.row });
  },

  'letters.give': async (context: MemberContext, { id, on }) => {
    const found = findLetter(context, id);
    return found.ok ? giveLetter(context, found.value, on) : found;
  },

  'letters.setTold': async (context: MemberContext, { state, on, by, ...input }) => {
    const found = findAddressee(context, input);
    if (!found.ok) return found;
    const { db } = context.workspace;
    const { identity } = found.value;
    const day = state === 'not_yet' ? null : (on ?? todayIn(db, context.now()));
    const letter = letterOf(db, identity, input.kind);
    const change = letterChange({ letter, identity, ...input }, () => ({
      state,
      told_on: day,
      told_by: by,
    }));
    await context.write('letters.setTold', [change]);
    return ok({ id: change.row });
  },

  'letters.addAttempt': async (context: MemberContext, { on, ...input }) => {
    const found = findAddressee(context, input);
    if (!found.ok) return found;
    const { identity } = found.value;
    const letter = letterOf(context.workspace.db, identity, input.kind);
    const days = [...new Set([...daysOf(letter?.attempts ?? ''), on])].sort();
    const change = letterChange({ letter, identity, ...input }, () => ({
      attempts: days.join(' '),
    }));
    await context.write('letters.addAttempt', [change]);
    return ok({ id: change.row });
  },

  'letters.export': async (context: MemberContext, { id, format, file }) => {
    const found = findLetter(context, id);
    if (!found.ok) return found;
    const path = context.pathOf(file);
    if (path === null) return failure('write_failed', { system: 'no_file_chosen' });
    const { words, series } = found.value;
    const { subject, body } = words;
    const letter = { ...frameOf(context, series), subject, body };
    return format === 'docx'
      ? writeLetterDocx(letter, path)
      : writeLetterEml(letter, path, context.now());
  },
} satisfies Handlers<
  | 'letters.list'
  | 'letters.words'
  | 'letters.save'
  | 'letters.give'
  | 'letters.setTold'
  | 'letters.addAttempt'
  | 'letters.export'
  | 'letters.templates'
  | 'letters.saveTemplate'
  | 'letters.mine'
  | 'letters.answer'
  | 'letters.keepForAppraisal'
>;
