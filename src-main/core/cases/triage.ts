import { failure, ok } from '../../../src-shared/contract/call.ts';
import { openForReady } from '../../../src-shared/rules/cases/ready-checks.ts';
import type { Handlers } from '../context.ts';
import { refuseSeries, seriesStaff } from '../series/access.ts';
import type { Change } from '../store/change-log.ts';
import { caseFor, openCaseFor } from './access.ts';
import { checksOf } from './checks.ts';
import { caseChange, fieldCells, offAgendas } from './commands.ts';
import { fullCase } from './full-case.ts';
import { agendaOf, isParked } from './queries.ts';
import { guardCase, textsOfFields } from './texts.ts';

/** Triage: a series' staff bring cases from the board's first column to a meeting. */
export const triageHandlers = {
  'cases.board': async (context, input) => {
    const refused = refuseSeries(context, input.seriesId, seriesStaff);
    return refused ?? ok(await context.read('cases.board', input));
  },

  'cases.get': (context, { id }) => {
    const found = caseFor(context, id);
    return found.ok ? ok(fullCase(context, found.row)) : found;
  },

  'cases.save': async (context, { id, guard, ...fields }) => {
    const found = openCaseFor(context, id);
    if (!found.ok) return found;
    const guarded = guardCase(textsOfFields(fields), guard, context);
    if (guarded) return guarded;
    await context.write('cases.save', [caseChange(id, fieldCells(fields))]);
    return ok({});
  },

  'cases.move': async (context, { id, to, note, guard }) => {
    const found = openCaseFor(context, id);
    if (!found.ok) return found;
    const { row } = found;
    const { db } = context.workspace;
    if (row.state === 'discussed') return failure('already_discussed');
    if (isParked(row)) return failure('parked');
    const guarded = guardCase({ note }, guard, context);
    if (guarded) return guarded;
    const open = to === 'ready' ? openForReady(checksOf(db, row)) : [];
    if (open.length > 0) return failure('checks_open', { checks: open });
    await context.write('cases.move', [
      caseChange(id, { state: to, state_note: note }),
      ...offAgendas(agendaOf(db, id)),
    ]);
    return ok({});
  },

  'cases.check': async (context, { id, anonymityOn, otherProcessAsked }) => {
    const found = openCaseFor(context, id);
    if (!found.ok) return found;
    await context.write('cases.check', [
      caseChange(id, {
        anonymity_checked_on: anonymityOn,
        other_process_asked: otherProcessAsked ? 1 : 0,
      }),
    ]);
    return ok({});
  },

  'cases.park': async (context, { id, process, byRole, on, guard }) => {
    const found = openCaseFor(context, id);
    if (!found.ok) return found;
    const guarded = guardCase({ byRole }, guard, context);
    if (guarded) return guarded;
    // What was discussed stays so; anything else waits off every agenda, to be asked about again.
    const waits: Change['patch'] =
      found.row.state === 'ready' || found.row.state === 'scheduled' ? { state: 'needs_work' } : {};
    await context.write('cases.park', [
      caseChange(id, {
        parked_process: process,
        parked_by_role: byRole,
        parked_on: on,
        released_on: null,
        other_process_asked: 0,
        ...waits,
      }),
      ...offAgendas(agendaOf(context.workspace.db, id)),
    ]);
    return ok({});
  },

  'cases.release': async (context, { id, on }) => {
    const found = caseFor(context, id);
    if (!found.ok) return found;
    if (!isParked(found.row)) return failure('not_parked');
    await context.write('cases.release', [caseChange(id, { released_on: on })]);
    return ok({});
  },
} satisfies Handlers<
  | 'cases.board'
  | 'cases.get'
  | 'cases.save'
  | 'cases.move'
  | 'cases.check'
  | 'cases.park'
  | 'cases.release'
>;
