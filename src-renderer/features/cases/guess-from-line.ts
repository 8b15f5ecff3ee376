import {
  type CaseKind,
  caseKinds,
  type Modality,
  modalities,
  type Region,
  regions,
} from '../../../src-shared/model/cases.ts';
import { codeOf, type Term } from '../../../src-shared/model/vocabulary.ts';

export interface Guess {
  readonly kind: CaseKind | null;
  readonly modality: Modality | null;
  readonly region: Region | null;
}

/** Words that stand for too much to be taken for one thing. */
const VAGUE = new Set(['other', 'any', 'several', 'screening', 'system', 'event', 'film', 'head']);
/** "head and neck" is the longest name of a region. */
const LONGEST = 3;

/** What a line says of itself: the first words in it that a vocabulary knows. */
export function guessFromLine(line: string): Guess {
  const words = line.split(/[\s,;:.()/]+/).filter((word) => word !== '');
  return {
    kind: firstKnown(caseKinds, words),
    modality: firstKnown(modalities, words),
    region: firstKnown(regions, words),
  };
}

function firstKnown<C extends string>(terms: readonly Term<C>[], words: readonly string[]) {
  for (let at = 0; at < words.length; at += 1) {
    // The longer name first: "head and neck" before "neck".
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const code = VAGUE.has(phrase.toLowerCase()) ? null : codeOf(terms, phrase);
      if (code !== null) return code;
    }
  }
  return null;
}
