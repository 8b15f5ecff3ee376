import { failure, ok } from '../../../src-shared/contract/call.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { planInForce } from '../../../src-shared/rules/job-plans/index.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { plansOfPerson } from '../job-plans/queries.ts';
import { type EntryTarget, entryChange, entryEdit, removedEntry } from './commands.ts';
import { draftHandlers } from './drafts.ts';
import { filterEntries } from './filter.ts';
import { guessLine } from './guess.ts';
import { openedEntry, openedLog } from './opened.ts';
import { entryById } from './queries.ts';
import { changedTexts, fieldsOf, refuseEntry, textsOf } from './texts.ts';
import { todayOf } from './today.ts';

/** A person's own learning. Nobody else's is ever opened here. */
export const learningHandlers = {
  ...draftHandlers,

  'learning.list': async (context: MemberContext, input) => {
    const { entries, counted } = await openedLog(context);
    const found = filterEntries(entries, input);
    return ok({
      entries: found.slice(0, input.limit ?? MOST_LISTED),
      count: found.length,
      minutes: found.reduce((sum, { minutes }) => sum + minutes, 0),
      unreadable: counted.length - entries.length,
    });
  },

  'learning.get': (context: MemberContext, { id }) => {
    const entry = openedEntry(context, id);
    return entry ? ok(entry) : failure('not_found');
  },

  'learning.log': async (context: MemberContext, input) => {
    const refused = refuseEntry(input);
    if (refused) return refused;
    const fields = fieldsOf(input);
    const texts = textsOf(fields, (name) => isMyPlanLine(context, name));
    const guarded = guardTexts(texts, input.guard, context.window);
    if (guarded) return guarded;
    const id = newId(context.now());
    await context.write('learning.log', [
      entryChange(targetOf(context, id), fields),
      ...guardStatements(context, 'learning.log', texts, input.guard),
    ]);
    return ok({ id });
  },

  'learning.save': async (context: MemberContext, { id, ...input }) => {
    const refused = refuseEntry(input);
    if (refused) return refused;
    const before = openedEntry(context, id);
    if (!before) return failure('not_found');
    const { link, ...fields } = fieldsOf(input);
    const after = { ...fields, link: link ?? before.link };
    const isPlanLine = (name: string) => isMyPlanLine(context, name);
    const texts = changedTexts(textsOf(before, isPlanLine), textsOf(after, isPlanLine));
    const guarded = guardTexts(texts, input.guard, context.window);
    if (guarded) return guarded;
    const edit = entryEdit(targetOf(context, id), before, after);
    if (edit) {
      const statements = guardStatements(context, 'learning.save', texts, input.guard);
      await context.write('learning.save', [edit, ...statements]);
    }
    return ok({});
  },

  'learning.remove': async (context: MemberContext, { id }) => {
    if (!entryById(context.workspace.db, context.session.personId, id)) return failure('not_found');
    await context.write('learning.remove', [removedEntry(id)]);
    return ok({});
  },

  'learning.linesFor': async (context: MemberContext, { day, title }) => {
    const mine = await context.read('job-plans.counted', context.session.personId);
    const plan = planInForce(mine?.person.plans ?? [], day);
    const lines = (plan?.lines ?? []).filter((line) => line.countsAsLearning);
    const { entries } = await openedLog(context);
    return ok({
      lines: lines.map(({ name, category, activity }) => ({ name, category, activity })),
      guess: guessLine(title, lines, entries),
    });
  },

  'learning.today': async (context: MemberContext, { today }) => {
    const mine = await context.read('job-plans.counted', context.session.personId);
    if (!mine) return failure('not_signed_in');
    return ok(todayOf(today, await openedLog(context), mine));
  },
} satisfies Handlers<
  | 'learning.list'
  | 'learning.get'
  | 'learning.log'
  | 'learning.save'
  | 'learning.remove'
  | 'learning.linesFor'
  | 'learning.today'
  | 'learning.draft'
  | 'learning.saveDraft'
>;

/** The most that one list shows where it asks for no number; the count is of all. */
const MOST_LISTED = 2000;

const targetOf = ({ workspace, session }: MemberContext, id: string): EntryTarget => ({
  workspace: workspace.id,
  personId: session.personId,
  id,
  seal: session.keys.seal,
});

function isMyPlanLine({ workspace, session }: MemberContext, name: string): boolean {
  const folded = foldWord(name);
  return plansOfPerson(workspace.db, session.personId).some(({ lines }) =>
    lines.some((line) => foldWord(line.name) === folded),
  );
}
