import type { CaseFields } from './case-fields.ts';
import type { CaseGuard } from './use-case-guard.ts';

/** What each part of a case's form works on. */
export interface CaseFormProps {
  readonly form: CaseFields;
  readonly change: (change: Partial<CaseFields>) => void;
  readonly guard: CaseGuard;
}
