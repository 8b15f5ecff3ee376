import type { EntryForm, FormProblem } from './entry-form.ts';
import type { Guard } from './use-guard.ts';

/** What each part of the editor works on. */
export interface FormFieldsProps {
  readonly form: EntryForm;
  readonly change: (change: Partial<EntryForm>) => void;
  readonly guard: Guard;
  readonly problems: readonly FormProblem[];
}
