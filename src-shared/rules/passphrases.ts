/** How good a passphrase is. The core refuses what is too short or weak; screens say so before. */

/** Shortest passphrase, in characters (data specification, section 3). */
export const shortestPassphrase = 12;

export type PassphraseFault = 'short' | 'weak';

const commonBases = [
  'password',
  'passphrase',
  'letmein',
  'qwerty',
  'welcome',
  'radiology',
  'addendum',
];

/**
 * What keeps a passphrase from being taken, or null: shorter than 12 characters; of fewer than five
 * different ones; a run or a repetition; a common word stretched; or the person's own words
 * (`about`: staff id, name) and little else.
 */
export function passphraseFault(
  passphrase: string,
  about: readonly string[],
): PassphraseFault | null {
  const text = passphrase.normalize('NFKC').toLowerCase();
  if ([...text].length < shortestPassphrase) return 'short';
  return isGuessable(text, about) ? 'weak' : null;
}

function isGuessable(text: string, about: readonly string[]): boolean {
  if (new Set(text).size < 5) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (commonBases.some((base) => letters.replaceAll(base, '').length < 4)) return true;
  if (/^(.{1,6}?)\1+$/u.test(text) || isRun(text)) return true;
  const own = about
    .flatMap((words) => words.normalize('NFKC').toLowerCase().split(/\s+/))
    .filter((word) => word.length >= 4);
  return own.reduce((rest, word) => rest.replaceAll(word, ''), text).trim().length < 8;
}

/** "abcdefghijkl", "987654321098": nearly every character follows from the one before. */
function isRun(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1)) <= 1) steps += 1;
  }
  return steps >= text.length - 3;
}
