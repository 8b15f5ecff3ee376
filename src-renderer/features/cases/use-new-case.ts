import { useEffect, useState } from 'react';
import type { Failure } from '../../app/client.ts';
import { useCommand } from '../../app/use-call.ts';
import { parseDraft } from '../learning/entry-form.ts';
import { type KeptDraft, useKeptDraft } from '../learning/use-kept-draft.ts';
import { NEW_CASE_DRAFT } from './cases-paths.ts';
import {
  emptyNewCase,
  inputOf,
  isBlank,
  type NewCaseForm,
  type NewCaseProblem,
  problemsOf,
  textsOfNewCase,
} from './new-case-form.ts';
import { type CaseGuard, useCaseGuard } from './use-case-guard.ts';

/** What became of a case that was sent. */
export interface Sent {
  /** Null of an anonymous one: it is written later. */
  readonly code: string | null;
  readonly seriesId: string;
}

export interface NewCase {
  readonly form: NewCaseForm;
  readonly change: (change: Partial<NewCaseForm>) => void;
  readonly guard: CaseGuard;
  /** Shown after the first try to send. */
  readonly problems: readonly NewCaseProblem[];
  readonly draftState: 'empty' | KeptDraft['state'];
  readonly isPending: boolean;
  readonly failure: Failure | null;
  /** Null where something is in the way. */
  readonly send: () => Promise<Sent | null>;
  readonly clear: () => void;
}

/** State of a new case: what is typed, its draft, and the sending. `onlySeries` needs no choice. */
export function useNewCase(onlySeries: string | null): NewCase {
  const [typed, setTyped] = useState(emptyNewCase);
  const [hasTried, setTried] = useState(false);
  const [isRestored, setRestored] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = useKeptDraft(NEW_CASE_DRAFT);
  const submit = useCommand('cases.submit');
  const form = { ...typed, seriesId: typed.seriesId ?? onlySeries };
  const guard = useCaseGuard(textsOfNewCase(form));

  // What was typed before the draft was read stays.
  useEffect(() => {
    if (!draft.found || isRestored) return;
    const kept = parseDraft(draft.found.value, emptyNewCase);
    setRestored(true);
    if (kept !== null) setTyped((now) => (now === emptyNewCase ? kept : now));
  }, [draft.found, isRestored]);

  const clear = () => {
    setTyped(emptyNewCase);
    setTried(false);
    setFailure(null);
    guard.forget();
    draft.drop();
  };
  return {
    form,
    change: (change) => {
      const next = { ...typed, ...change };
      setTyped(next);
      setFailure(null);
      if (isBlank(next)) draft.drop();
      else draft.keep(JSON.stringify(next));
    },
    guard,
    problems: hasTried ? problemsOf(form) : [],
    draftState: isBlank(form)
      ? 'empty'
      : isRestored && draft.state === 'idle'
        ? 'kept'
        : draft.state,
    isPending: submit.isPending,
    failure,
    send: async () => {
      setTried(true);
      const input = inputOf(form);
      if (input === null || guard.open.length > 0 || submit.isPending) return null;
      const result = await submit.run({ ...input, guard: guard.answers });
      if (!result.ok) {
        setFailure(guard.learn(result) ? null : result);
        return null;
      }
      clear();
      return { code: result.value.code, seriesId: input.seriesId };
    },
    clear,
  };
}
