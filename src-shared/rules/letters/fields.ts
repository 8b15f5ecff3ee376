/** Words in braces that a wording holds, and filling them in. */

export const letterFields = [
  'first name',
  'series',
  'day',
  'case',
  'place',
  'listener',
  'chair',
] as const;
export type LetterField = (typeof letterFields)[number];

/** What each field stands for; null where there is nothing to say. */
export type FieldValues = Readonly<Record<LetterField, string | null>>;

const IN_BRACES = /\{([^{}]*)\}/g;

const fieldOf = (written: string): LetterField | null => {
  const name = written.trim().toLowerCase().replace(/\s+/g, ' ');
  return letterFields.find((field) => field === name) ?? null;
};

/** What stands in braces in a wording and is none of the fields, each once, as it was written. */
export function unknownFields(wording: string): string[] {
  const written = [...wording.matchAll(IN_BRACES)].map((match) => match[1] ?? '');
  return [...new Set(written.filter((name) => fieldOf(name) === null))];
}

/**
 * The wording with its fields filled in. A paragraph that names a field with nothing to say is left
 * out, so that no letter offers a listener or a place that nobody has named.
 */
export function fillWording(wording: string, values: FieldValues): string {
  const isEmpty = (name: string) => {
    const field = fieldOf(name);
    return field !== null && !values[field];
  };
  return paragraphsOf(wording)
    .filter(
      (paragraph) => ![...paragraph.matchAll(IN_BRACES)].some(([, name]) => isEmpty(name ?? '')),
    )
    .map((paragraph) =>
      paragraph.replace(IN_BRACES, (whole, name: string) => {
        const field = fieldOf(name);
        return field === null ? whole : (values[field] ?? '');
      }),
    )
    .join('\n\n');
}

/** Paragraphs are kept apart by empty lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
