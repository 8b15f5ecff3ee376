import type { EntryForm } from './entry-form.ts';

export interface MergedForm {
  readonly form: EntryForm;
  /** What was changed on both sides, where the form's own value was taken. */
  readonly contested: readonly (keyof EntryForm)[];
}

/** Fields that mean nothing without each other change hands together. */
const together: readonly (readonly (keyof EntryForm)[])[] = [
  ['title'],
  ['day'],
  ['minutes'],
  ['line'],
  ['activity'],
  ['kind', 'displacedReason'],
  ['hcpcType'],
  ['model', 'sections'],
  ['actionText', 'actionDueOn', 'actionDone'],
];

/**
 * The entry as it should be saved when it was changed elsewhere (undo, another computer) while it
 * was edited here: what the person did not touch takes the newer value, what they touched stays.
 */
export function mergeForms(base: EntryForm, mine: EntryForm, theirs: EntryForm): MergedForm {
  let form = mine;
  const contested: (keyof EntryForm)[] = [];
  for (const group of together) {
    const differs = (a: EntryForm, b: EntryForm) =>
      JSON.stringify(group.map((name) => a[name])) !== JSON.stringify(group.map((name) => b[name]));
    if (!differs(base, theirs)) continue;
    if (!differs(base, mine)) {
      form = { ...form, ...Object.fromEntries(group.map((name) => [name, theirs[name]])) };
    } else if (differs(mine, theirs)) {
      contested.push(...group);
    }
  }
  return { form, contested };
}
