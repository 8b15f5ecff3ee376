/**
 * A vocabulary is a list of codes that the store keeps and the words that people and spreadsheets
 * use for them. Labels on screens come from i18n; the words here are what an import understands.
 */
export interface Term<C extends string> {
  code: C;
  /** The field's own name in British English, as exports print it. */
  name: string;
  /** Other spellings an import accepts, compared folded. */
  also?: readonly string[];
}

/** Words match without case, spaces, hyphens or underscores, after Unicode normalisation. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF_\-\u2010-\u2015\u2212]+/g, '');
}

/** The code that a typed word stands for, or null where the vocabulary does not know it. */
export function codeOf<C extends string>(terms: readonly Term<C>[], word: string): C | null {
  const folded = foldWord(word);
  for (const term of terms) {
    if (foldWord(term.code) === folded || foldWord(term.name) === folded) return term.code;
    if (term.also?.some((other) => foldWord(other) === folded)) return term.code;
  }
  return null;
}

/** The codes of a vocabulary as the non-empty tuple that `z.enum` takes. */
export function codesOf<C extends string>(terms: readonly Term<C>[]): [C, ...C[]] {
  return terms.map((term) => term.code) as [C, ...C[]];
}
