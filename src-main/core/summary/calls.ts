import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { exportSummary } from './export.ts';
import { documentOf, makeSummary } from './making.ts';
import { keepForPrint, keptForPrint } from './print.ts';
import { noteViewing } from './viewings.ts';

/** The job-plan summary: people, plans and learning, read together. Its only writes say who looked. */
export const summaryHandlers = {
  'summary.groups': async (context: MemberContext, selection) => {
    const made = await makeSummary(context, { ...selection, people: null, withTrend: true });
    return ok(documentOf(context, made, 'groups', null));
  },

  'summary.people': async (context: MemberContext, { people, purpose, ...selection }) => {
    const choice = { ...selection, people: people ?? null, withTrend: true };
    const made = await makeSummary(context, choice);
    const named = made.figures.people;
    const noted = await noteViewing(context, named, purpose, 'summary.people', selection.period);
    return noted.ok ? ok(documentOf(context, made, 'people', noted.value)) : noted;
  },

  'summary.mine': async (context: MemberContext, selection) => {
    const people = [context.session.personId];
    const made = await makeSummary(context, { ...selection, people, withTrend: true });
    return ok(documentOf(context, made, 'mine', null));
  },

  'summary.export': exportSummary,

  'summary.preparePrint': async (context: MemberContext, { scope, purpose, ...selection }) => {
    const { personId } = context.session;
    if (scope !== 'mine' && !context.rolesOf(personId).includes('manager')) {
      return failure('not_allowed');
    }
    const people = scope === 'mine' ? [personId] : null;
    const made = await makeSummary(context, { ...selection, people, withTrend: true });
    const named = scope === 'groups' ? [] : made.figures.people;
    const { period } = selection;
    const noted = await noteViewing(context, named, purpose ?? '', 'summary.print', period);
    if (!noted.ok) return noted;
    return ok({
      ticket: keepForPrint(context, documentOf(context, made, scope, noted.value, true)),
    });
  },

  'summary.printDocument': (context: MemberContext, { ticket }) => {
    const document = keptForPrint(context, ticket);
    return document ? ok(document) : failure('ticket_unknown');
  },
} satisfies Handlers<
  | 'summary.groups'
  | 'summary.people'
  | 'summary.mine'
  | 'summary.export'
  | 'summary.preparePrint'
  | 'summary.printDocument'
>;
