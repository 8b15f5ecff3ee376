import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the first field that is marked wrong, each time `attempt` changes: a failure,
 * or the number of tries. Answers the ref for the form.
 */
export function useFocusInvalid<Element extends HTMLElement>(
  attempt: unknown,
): RefObject<Element | null> {
  const form = useRef<Element>(null);
  useEffect(() => {
    if (!attempt) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);
  return form;
}
