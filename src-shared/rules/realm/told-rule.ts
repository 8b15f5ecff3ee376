import type { DiscussedCaseFacts, RealmFacts } from './facts.ts';
import { input, type RealmFigure, share } from './figure.ts';

/** How somebody in a discussed case stands on the day of its meeting. */
type Standing = 'told' | 'told_through' | 'away' | 'left' | 'not_told';

/**
 * R07: of the people to tell in discussed cases, those told on or before the meeting's day, in
 * person or through a governance contact. Who is away or has left is counted apart, in neither
 * number. How many were away or had left is told for all cases together: by case it would point at
 * somebody.
 */
export function reportersTold({ discussed }: RealmFacts, threshold: string): RealmFigure {
  const cases = discussed.map((one) => ({ ...one, standings: standingsOf(one) }));
  const all = cases.flatMap(({ standings }) => standings);
  const count = (standing: Standing) => all.filter((one) => one === standing).length;
  const told = count('told') + count('told_through');
  const inputs = [
    input('people_to_tell', all.length),
    input('people_told', count('told')),
    input('people_told_through_contact', count('told_through')),
    input('people_away', count('away')),
    input('people_left', count('left')),
    ...cases.flatMap(({ standings, code, meetingDay }) => {
      const open = standings.filter((standing) => standing === 'not_told').length;
      return open === 0 ? [] : input('case_with_somebody_not_told', open, code, meetingDay);
    }),
  ];
  const none = discussed.length === 0 ? 'no_cases_discussed' : 'nobody_to_tell';
  return share(told, told + count('not_told'), threshold, none, inputs);
}

/**
 * Everybody to tell in a case. Letters say how each stands. A case without any goes by the day its
 * record says the reporter was told; an imported one that says nothing, not even that it was not
 * needed, has somebody who was not told.
 */
function standingsOf(one: DiscussedCaseFacts): Standing[] {
  const { letters, withoutLetter, reporterToldOn, reporterTold, imported, meetingDay } = one;
  const untold = Array.from({ length: withoutLetter }, (): Standing => 'not_told');
  if (letters.length > 0) {
    const byIdentity = new Map<string, Standing>();
    for (const { identityId, state, toldOn } of letters) {
      const now = standing(state, toldOn, meetingDay);
      const known = byIdentity.get(identityId);
      // Somebody may have a letter for each meeting that a case was carried to: the best one says.
      if (known === undefined || order.indexOf(now) < order.indexOf(known)) {
        byIdentity.set(identityId, now);
      }
    }
    return [...byIdentity.values(), ...untold];
  }
  if (reporterToldOn !== null) return [standing('told', reporterToldOn, meetingDay)];
  if (untold.length > 0) return untold;
  return imported && reporterTold !== 'not_needed' ? ['not_told'] : [];
}

const order: readonly Standing[] = ['told', 'told_through', 'away', 'left', 'not_told'];

function standing(state: string, toldOn: string | null, meetingDay: string): Standing {
  if (state === 'away' || state === 'left') return state;
  const isTold = state === 'told' || state === 'told_through';
  return isTold && toldOn !== null && toldOn <= meetingDay ? state : 'not_told';
}
