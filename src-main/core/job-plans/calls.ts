import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { personById } from '../people/queries.ts';
import {
  agreementChanges,
  discardedPlan,
  draftChanges,
  newDraftChanges,
  policyChange,
  removedPolicy,
} from './commands.ts';
import { highestVersion, type PlanWithLines, planById, policies } from './queries.ts';

type Plan = OutputOf<'job-plans.mine'>[number];

/** The weeks a year a plan may state: what its weekly lines are counted with. */
const FEWEST_WEEKS = 1;
const MOST_WEEKS = 52;

/** Job plans and learning-time policies. An agreed version is never edited: a later one replaces it. */
export const jobPlanHandlers = {
  'job-plans.mine': async (context: MemberContext) =>
    ok((await context.read('job-plans.ofPerson', context.session.personId)).map(planOf)),

  'job-plans.ofPerson': async (context: MemberContext, { personId }) =>
    ok((await context.read('job-plans.ofPerson', personId)).map(planOf)),

  'job-plans.saveDraft': async (context: MemberContext, input) => {
    const { db } = context.workspace;
    const refused = refuseLines(input) ?? refuseDraft(input);
    if (refused) return refused;
    const texts = Object.fromEntries(
      input.lines.flatMap((line, index) => [
        [`lines.${index}.name`, line.name],
        [`lines.${index}.category`, line.category],
        [`lines.${index}.activity`, line.activity],
      ]),
    );
    const guarded = guardTexts(texts, input.guard, context.window);
    if (guarded) return guarded;
    if (!personById(db, input.personId)) return failure('not_found');
    const statements = guardStatements(context, 'job-plans.saveDraft', texts, input.guard);
    const now = context.now();
    if (input.id === undefined) {
      const id = newId(now);
      const changes = newDraftChanges(input.personId, id, input, now);
      await context.write('job-plans.saveDraft', [...changes, ...statements]);
      return ok({ id });
    }
    const draft = draftById(context, input.id);
    if (!draft.ok) return draft;
    if (draft.value.plan.person_id !== input.personId) return failure('not_found');
    const changes = [...draftChanges(draft.value, input, now), ...statements];
    if (changes.length > 0) await context.write('job-plans.saveDraft', changes);
    return ok({ id: input.id });
  },

  'job-plans.agree': async (context: MemberContext, input) => {
    const texts = { agreedSystem: input.agreedSystem, agreedVersion: input.agreedVersion };
    const guarded = guardTexts(texts, undefined, context.window);
    if (guarded) return guarded;
    const draft = draftById(context, input.id);
    if (!draft.ok) return draft;
    const version = highestVersion(context.workspace.db, draft.value.plan.person_id) + 1;
    const changes = agreementChanges(draft.value, version, {
      system: input.agreedSystem,
      version: input.agreedVersion,
      on: input.agreedOn,
    });
    await context.write('job-plans.agree', changes, { undoable: false });
    return ok({});
  },

  'job-plans.discardDraft': async (context: MemberContext, { id }) => {
    const draft = draftById(context, id);
    if (!draft.ok) return draft;
    await context.write('job-plans.discardDraft', [discardedPlan(id)]);
    return ok({});
  },

  'job-plans.policies': async (context: MemberContext) =>
    ok(await context.read('job-plans.policies', null)),

  'job-plans.savePolicy': async (context: MemberContext, { id, ...input }) => {
    const staffGroup = input.staffGroup?.normalize('NFC').trim() || null;
    if (input.to !== null && input.to < input.from) return periodReversed();
    const texts = { staffGroup, agreedBy: input.agreedBy };
    const guarded = guardTexts(texts, undefined, context.window);
    if (guarded) return guarded;
    if (id !== undefined && !isPolicy(context, id)) return failure('not_found');
    const row = id ?? newId(context.now());
    await context.write('job-plans.savePolicy', [policyChange({ ...input, staffGroup, id: row })]);
    return ok({ id: row });
  },

  'job-plans.removePolicy': async (context: MemberContext, { id }) => {
    if (!isPolicy(context, id)) return failure('not_found');
    await context.write('job-plans.removePolicy', [removedPolicy(id)]);
    return ok({});
  },
} satisfies Handlers<
  | 'job-plans.mine'
  | 'job-plans.ofPerson'
  | 'job-plans.saveDraft'
  | 'job-plans.agree'
  | 'job-plans.discardDraft'
  | 'job-plans.policies'
  | 'job-plans.savePolicy'
  | 'job-plans.removePolicy'
>;

function planOf({ plan, lines }: PlanWithLines): Plan {
  return {
    id: plan.id,
    personId: plan.person_id,
    from: plan.starts_on,
    to: plan.ends_on,
    status: plan.status,
    version: plan.version,
    agreedSystem: plan.agreed_system,
    agreedVersion: plan.agreed_version,
    agreedOn: plan.agreed_on,
    workingWeeks: plan.working_weeks,
    lines: lines.map((line) => ({
      name: line.name,
      category: line.category,
      activity: line.activity,
      quantity: line.quantity,
      unit: line.unit,
      protected: line.protected === 1,
      countsAsLearning: line.counts_as_learning === 1,
    })),
  };
}

function draftById(context: MemberContext, id: string): CallResult<PlanWithLines> {
  const stored = planById(context.workspace.db, id);
  if (!stored) return failure('not_found');
  return stored.plan.status === 'draft' ? ok(stored) : failure('plan_is_agreed');
}

const isPolicy = (context: MemberContext, id: string): boolean =>
  policies(context.workspace.db).some((policy) => policy.id === id);

const periodReversed = () =>
  failure('invalid_input', undefined, { to: { code: 'period_reversed' } });

/** Entries name their line, so two lines of one plan cannot share a name. */
function refuseLines({ lines }: ParsedInputOf<'job-plans.saveDraft'>) {
  const seen = new Set<string>();
  const fields: Record<string, { code: string }> = {};
  lines.forEach((line, index) => {
    const folded = foldWord(line.name);
    if (seen.has(folded)) fields[`lines.${index}.name`] = { code: 'duplicate_line_name' };
    seen.add(folded);
  });
  if (Object.keys(fields).length === 0) return null;
  return failure('duplicate_line_name', undefined, fields);
}

function refuseDraft({ from, to, workingWeeks }: ParsedInputOf<'job-plans.saveDraft'>) {
  if (to !== null && to < from) return periodReversed();
  const weeks = workingWeeks === null ? MOST_WEEKS : Number(workingWeeks);
  if (weeks >= FEWEST_WEEKS && weeks <= MOST_WEEKS) return null;
  return failure('invalid_input', undefined, {
    workingWeeks: {
      code: weeks < FEWEST_WEEKS ? 'too_small' : 'too_large',
      parameters: { minimum: FEWEST_WEEKS, maximum: MOST_WEEKS },
    },
  });
}
