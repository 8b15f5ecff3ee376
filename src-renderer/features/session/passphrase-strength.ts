import { passphraseFault, shortestPassphrase } from '../../../src-shared/rules/passphrases.ts';

export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'good' | 'strong';

export interface StrengthHint {
  readonly strength: Strength;
  /** Characters still needed; 0 from the shortest length on. */
  readonly missing: number;
}

/**
 * A hint while a passphrase is typed: what the core would refuse, and beyond that how good it is.
 * `about` are words of the person (staff id, name) that make it easier to guess.
 */
export function passphraseStrength(typed: string, about: readonly string[]): StrengthHint {
  const characters = [...typed.normalize('NFKC').toLowerCase()];
  if (characters.length === 0) return { strength: 'empty', missing: shortestPassphrase };
  const fault = passphraseFault(typed, about);
  if (fault === 'short') {
    return { strength: 'short', missing: shortestPassphrase - characters.length };
  }
  return { strength: fault ?? byVariety(characters), missing: 0 };
}

/** Length and different characters; a rough measure, said in words only. */
function byVariety(characters: readonly string[]): Strength {
  const score = characters.length + new Set(characters).size;
  if (score >= 34) return 'strong';
  return score >= 26 ? 'good' : 'fair';
}
