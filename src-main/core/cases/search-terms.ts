/** What somebody types into a search, for the index and for looking at one text. */

/** Words of a text as the index splits them: letters and digits, without case or accents. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * A query of the index: every word must be there, each as the beginning of one. Quoted, so that
 * nothing typed is read as an operator.
 */
export function indexQuery(words: readonly string[]): string {
  return words.map((word) => `"${word}"*`).join(' ');
}

/** Whether some word of a text begins with what was typed. */
export const begins = (typed: string, said: readonly string[]): boolean =>
  said.some((word) => word.startsWith(typed));
