import { useState } from 'react';
import type { Failure } from '../../app/client.ts';
import { useFieldErrors } from '../../app/failure.tsx';

interface Mending<Form> {
  /** Changes the form, and remembers which of its fields were touched. */
  readonly change: (form: Form) => void;
  /** The words for a field, until it is touched. */
  readonly fieldError: (field: string) => string | undefined;
  /** Has every field that was wrong been touched since? */
  readonly isMended: boolean;
  /** Before the next try: what it finds wrong is shown anew. */
  readonly forget: () => void;
}

/** Takes an error away as soon as its field is being put right. */
export function useMending<Form extends object>(
  form: Form,
  setForm: (form: Form) => void,
  failure: Failure | null,
): Mending<Form> {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const errorOf = useFieldErrors(failure);
  const isTouched = (field: string) => touched.has(field.split('.')[0] ?? '');
  const wrong = Object.keys(failure?.fields ?? {});
  return {
    change: (next) => {
      const changed = (Object.keys(next) as (keyof Form & string)[]).filter(
        (field) => next[field] !== form[field],
      );
      setTouched(new Set([...touched, ...changed]));
      setForm(next);
    },
    fieldError: (field) => (isTouched(field) ? undefined : errorOf(field)),
    isMended: wrong.length > 0 && wrong.every(isTouched),
    forget: () => setTouched(new Set()),
  };
}
