import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { Period } from '../../../src-shared/rules/days.ts';
import type { MemberContext } from '../context.ts';
import { guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';

/** Naming people asks for a purpose, and those who are named can see who looked, and what for. */

/** What was done with the names: looked at, written to a file, or printed. */
type ViewedWhat = 'summary.people' | 'summary.export' | 'summary.print';

const SHORTEST_PURPOSE = 3;

/**
 * Notes on everybody named but the viewer themself who looked, before anything is shown: so nothing
 * is seen unnoted. Answers the purpose, null where nobody else is named; `purpose_needed` without
 * one, and the guard's refusal, write nothing.
 */
export async function noteViewing(
  context: MemberContext,
  named: readonly { personId: string }[],
  purpose: string,
  what: ViewedWhat,
  period: Period,
): Promise<CallResult<string | null>> {
  const others = named.filter(({ personId }) => personId !== context.session.personId);
  if (others.length === 0) return ok(null);
  if (purpose.length < SHORTEST_PURPOSE) {
    return failure('purpose_needed', undefined, { purpose: { code: 'purpose_needed' } });
  }
  const guarded = guardTexts({ purpose }, undefined, context.window);
  if (guarded) return guarded;
  const noted = notedLooks(context);
  const keyOf = (personId: string) => JSON.stringify([personId, purpose, period.from, period.to]);
  const unnoted =
    what === 'summary.people' ? others.filter((one) => !noted.has(keyOf(one.personId))) : others;
  const now = context.now();
  const changes = unnoted.map(
    ({ personId }): Change => ({
      table: 'named_viewing',
      row: newId(now),
      patch: {
        person_id: personId,
        viewer_id: context.session.personId,
        purpose,
        what,
        period_from: period.from,
        period_to: period.to,
        viewed_at: now,
      },
    }),
  );
  if (changes.length > 0) await context.write(what, changes, { undoable: false });
  for (const { personId } of unnoted) noted.add(keyOf(personId));
  return ok(purpose);
}

/**
 * A screen asks again with every choice made on it. One look is noted once while the viewer is
 * signed in: people are to read who looked and what for, not how often a list was filtered.
 */
function notedLooks({ session }: MemberContext): Set<string> {
  const name = 'summary.noted';
  const noted = (session.caches.get(name) as Set<string> | undefined) ?? new Set();
  session.caches.set(name, noted);
  return noted;
}
