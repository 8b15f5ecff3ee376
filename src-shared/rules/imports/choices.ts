import { codeOf, type Term } from '../../model/vocabulary.ts';
import { namesOf } from './cells.ts';
import { type CellReader, rejected } from './row.ts';

/**
 * A word of a vocabulary as a form's answer has it: with an explanation behind it ("Good spot (what
 * went well)", "CT - with contrast") or the mark that Microsoft Forms ends a choice with ("CT;").
 */
export function choice<C extends string>(terms: readonly Term<C>[]): CellReader<C> {
  return (cell, field) => {
    const value = cell.trim().replace(/[;,]+$/, '');
    if (value === '') return rejected(field, 'required');
    const [first = ''] = value.split(/\s*[(:;\u2013\u2014]|\s-\s|,\s/);
    const code = codeOf(terms, value) ?? codeOf(terms, first);
    if (code === null) return rejected(field, 'unknown_word', { value, known: namesOf(terms) });
    return { ok: true, value: code };
  };
}

/** Several words in one cell, parted by | or ; and trimmed; nothing, none and n/a are no word. */
export const severalWords: CellReader<string[]> = (cell) => {
  const none = /^(?:none|n\/?a|-|\u2013)?$/i;
  const words = cell
    .normalize('NFC')
    .split(/[|;\n]/)
    .map((word) => word.trim())
    .filter((word) => !none.test(word));
  return { ok: true, value: [...new Set(words)] };
};
