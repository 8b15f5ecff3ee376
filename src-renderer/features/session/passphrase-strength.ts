export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'good' | 'strong';

export interface StrengthHint {
  readonly strength: Strength;
  /** Characters still needed; 0 from the shortest length on. */
  readonly missing: number;
}

/** Shortest passphrase that the core takes, in characters. */
const SHORTEST = 12;

/**
 * A hint while a passphrase is typed, in the same spirit as the core's check, which decides.
 * `about` are words of the person (staff id, name) that make it easier to guess.
 */
export function passphraseStrength(typed: string, about: readonly string[]): StrengthHint {
  const text = typed.normalize('NFKC').toLowerCase();
  const length = [...text].length;
  if (length === 0) return { strength: 'empty', missing: SHORTEST };
  if (length < SHORTEST) return { strength: 'short', missing: SHORTEST - length };
  return { strength: isGuessable(text, about) ? 'weak' : byVariety(text), missing: 0 };
}

function isGuessable(text: string, about: readonly string[]): boolean {
  if (new Set(text).size < 5) return true;
  if (/^(.{1,6}?)\1+$/u.test(text)) return true;
  if (isRun(text)) return true;
  return about
    .flatMap((words) => words.toLowerCase().split(/\s+/))
    .filter((word) => word.length >= 4)
    .some((word) => text.replaceAll(word, '').length < 8);
}

/** "abcdefghijkl": nearly every character follows from the one before. */
function isRun(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1)) <= 1) steps += 1;
  }
  return steps >= text.length - 3;
}

/** Length and different characters; a rough measure, said in words only. */
function byVariety(text: string): Strength {
  const score = [...text].length + new Set(text).size;
  if (score >= 34) return 'strong';
  return score >= 26 ? 'good' : 'fair';
}
