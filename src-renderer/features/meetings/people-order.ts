const collator = new Intl.Collator('en-GB');
const withoutMarks = new Intl.Collator('en-GB', { sensitivity: 'base' });

/** Letters whose mark is part of them. */
const PLAIN: Readonly<Record<string, string>> = { Ł: 'L', ł: 'l', Ø: 'O', ø: 'o', Đ: 'D', đ: 'd' };

const surname = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';

/** The order of a sign-in sheet, on paper and on screen: by the last word of the name, then the whole. */
export const bySurname = (a: { readonly name: string }, b: { readonly name: string }): number =>
  collator.compare(surname(a.name), surname(b.name)) || collator.compare(a.name, b.name);

/** Does a name's surname begin with this letter, whatever marks it wears (Ł for L, É for E)? */
export function startsWith(name: string, letter: string): boolean {
  const first = surname(name).slice(0, 1);
  return withoutMarks.compare(PLAIN[first] ?? first, letter) === 0;
}
