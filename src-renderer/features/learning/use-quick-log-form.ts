import { useEffect, useState } from 'react';
import type { Failure } from '../../app/client.ts';
import { useCommand } from '../../app/use-call.ts';
import {
  type EntryForm,
  emptyForm,
  type FormProblem,
  fieldsOf,
  parseDraft,
  problemsOf,
} from './entry-form.ts';
import { type Guard, useGuard } from './use-guard.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { activityOn, type LinesFor, offeredLine, useLines } from './use-lines.ts';
import { useToday } from './use-today.ts';

const DRAFT_KEY = 'quick-log';

/** Null where the person has not chosen: what is offered then counts. */
interface QuickForm {
  readonly title: string;
  readonly minutes: number | null;
  /** `{ name: null }` is the choice of no line. */
  readonly line: { readonly name: string | null } | null;
  readonly kind: EntryForm['kind'] | null;
  readonly displacedReason: EntryForm['displacedReason'];
  /** Null is today, whenever it is added. */
  readonly day: string | null;
}

const EMPTY: QuickForm = {
  title: '',
  minutes: null,
  line: null,
  kind: null,
  displacedReason: null,
  day: null,
};

export interface QuickLog {
  /** The form with what is offered filled in. */
  readonly form: EntryForm;
  readonly lines: LinesFor['lines'];
  readonly isGuessed: boolean;
  readonly change: (change: Partial<QuickForm>) => void;
  readonly guard: Guard;
  /** Shown after the first try to add. */
  readonly problems: readonly FormProblem[];
  readonly isKept: boolean;
  readonly isPending: boolean;
  readonly failure: Failure | null;
  /** Adds it; answers the entry that was added, or null where something is in the way. */
  readonly add: () => Promise<EntryForm | null>;
  readonly clear: () => void;
}

/** State of quick log: what is typed, what is offered, its draft, and the adding. */
export function useQuickLogForm(): QuickLog {
  const today = useToday();
  const [quick, setQuick] = useState(EMPTY);
  const [hasTried, setTried] = useState(false);
  const [isRestored, setRestored] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = useKeptDraft(DRAFT_KEY);
  const log = useCommand('learning.log');
  const day = quick.day ?? today;
  const known = useLines(day, quick.title);
  const guard = useGuard({ title: quick.title });

  // What was typed before the draft was read stays.
  useEffect(() => {
    if (!draft.found || isRestored) return;
    const kept = parseDraft(draft.found.value, EMPTY);
    setRestored(true);
    if (kept !== null) setQuick((typed) => (typed === EMPTY ? kept : typed));
  }, [draft.found, isRestored]);

  const line = quick.line === null ? offeredLine(known) : quick.line.name;
  const hasPlan = known === undefined || known.lines.length > 0;
  const form: EntryForm = {
    ...emptyForm(day),
    title: quick.title,
    minutes: quick.minutes,
    line,
    activity: activityOn(line, known),
    // Without a plan there is no planned time to be in.
    kind: quick.kind ?? (hasPlan ? 'in_planned_time' : 'own_time'),
    displacedReason: quick.displacedReason,
  };
  const clear = () => {
    setQuick(EMPTY);
    setTried(false);
    guard.forget();
    draft.drop();
  };
  return {
    form,
    lines: known?.lines ?? [],
    isGuessed: quick.line === null && line !== null && quick.title !== '',
    change: (change) => {
      const next = { ...quick, ...change };
      setQuick(next);
      // A length alone is no draft: it would only surprise the next time.
      if (next.title.trim() === '') draft.drop();
      else draft.keep(JSON.stringify(next));
      setFailure(null);
    },
    guard,
    problems: hasTried ? problemsOf(form) : [],
    isKept: draft.state === 'kept' || (isRestored && quick !== EMPTY),
    isPending: log.isPending,
    failure,
    add: async () => {
      setTried(true);
      const fields = fieldsOf(form);
      if (fields === null || guard.open.length > 0 || log.isPending) return null;
      const result = await log.run({ ...fields, guard: guard.answers });
      if (!result.ok) {
        setFailure(guard.learn(result) ? null : result);
        return null;
      }
      clear();
      return form;
    },
    clear,
  };
}
