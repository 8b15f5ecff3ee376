import type { ToldState } from '../../model/letters.ts';
import type { Day } from '../days.ts';

/** Days on which somebody who has left was tried before they count as dealt with. */
export const attemptsEnough = 3;

interface Told {
  state: ToldState;
  /** Days of attempts. */
  attempts: readonly Day[];
}

/**
 * Whether nothing more is asked of the chair about somebody: told, told through a governance
 * contact, or away with the case held. Who has left counts once three attempts are dated.
 */
export function isDealtWith({ state, attempts }: Told): boolean {
  if (state === 'left') return new Set(attempts).size >= attemptsEnough;
  return state !== 'not_yet';
}

/** Away and left are dealt with without being told: counted apart, never as failures. */
export const isCountedApart = (state: ToldState): boolean => state === 'away' || state === 'left';
