import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { SchemeCode } from '../../../src-shared/rules/cases/schemes.ts';
import { type Reading, rejected } from '../../../src-shared/rules/imports/row.ts';
import { schemes } from '../cases/schemes.ts';

export interface CaseCodes {
  cause: SchemeCode[];
  bias: SchemeCode[];
}

type About = keyof CaseCodes;
type Known = SchemeCode & { about: About };

/** By name, by code, and by scheme and code; of two schemes with one word the app's own stands. */
function wordsOfSchemes(about: About): Map<string, Known> {
  const words = new Map<string, Known>();
  for (const { scheme, version, codes } of schemes.filter((one) => one.about === about)) {
    for (const { code, name } of codes) {
      for (const word of [name, code, `${scheme} ${code}`].map(foldWord)) {
        if (!words.has(word)) words.set(word, { about, scheme, version, code });
      }
    }
  }
  return words;
}

/**
 * Looks up the words of a case's causes and biases. A bias among the causes is a bias all the same:
 * logs have one column for both.
 */
export function causeReader(): (words: {
  causes: string[];
  biases: string[];
}) => Reading<CaseCodes> {
  const causes = wordsOfSchemes('cause');
  const biases = wordsOfSchemes('bias');
  return (words) => {
    const found: CaseCodes = { cause: [], bias: [] };
    const typed = [
      ...words.causes.map((word) => ({ word, field: 'causes', in: [causes, biases] })),
      ...words.biases.map((word) => ({ word, field: 'biases', in: [biases] })),
    ];
    for (const { word, field, in: known } of typed) {
      const code = known.flatMap((each) => each.get(foldWord(word)) ?? [])[0];
      if (!code) return rejected(field, 'unknown_word', { value: word, known: namesFor(field) });
      const { about, ...rest } = code;
      found[about].push(rest);
    }
    return { ok: true, value: found };
  };
}

const namesFor = (field: string): string[] =>
  schemes
    .filter(({ about }) => (field === 'biases') === (about === 'bias'))
    .flatMap(({ codes }) => codes.map(({ name }) => name));
