import type { ParsedInputOf } from '../../../src-shared/contract/index.ts';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import type { OpenedEntry } from './opened.ts';

/** The entries that a list asked for; every word of `query` is somewhere in what was written. */
export function filterEntries(
  entries: readonly OpenedEntry[],
  filter: ParsedInputOf<'learning.list'>,
): OpenedEntry[] {
  const words = foldText(filter.query ?? '').split(/\s+/u);
  const line = filter.line === undefined ? null : foldWord(filter.line);
  return entries.filter(
    (entry) =>
      (filter.activity === undefined || entry.activity === filter.activity) &&
      (filter.kind === undefined || entry.kind === filter.kind) &&
      (line === null || foldWord(entry.line ?? '') === line) &&
      (filter.from === undefined || entry.day >= filter.from) &&
      (filter.to === undefined || entry.day <= filter.to) &&
      holdsAll(entry, words),
  );
}

function holdsAll(entry: OpenedEntry, words: readonly string[]): boolean {
  if (words.every((word) => word === '')) return true;
  const { title, line, reflection, action } = entry;
  const texts = [title, line, action?.text, ...Object.values(reflection?.sections ?? {})];
  const written = foldText(texts.join('\n'));
  return words.every((word) => written.includes(word));
}

/** Without case and accents: "Siân" is found as "sian". */
function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
