import { type CaseFields, emptyFields } from './case-fields.ts';

/**
 * What somebody typed over what changed meanwhile: a field that they left as it was takes the latest
 * value, a field that they changed keeps theirs.
 */
export function mergeFields(base: CaseFields, typed: CaseFields, latest: CaseFields): CaseFields {
  const names = Object.keys(emptyFields) as (keyof CaseFields)[];
  return Object.fromEntries(
    names.map((name) => [name, typed[name] === base[name] ? latest[name] : typed[name]]),
  ) as unknown as CaseFields;
}
