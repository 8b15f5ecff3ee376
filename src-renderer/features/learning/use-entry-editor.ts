import { useEffect, useState } from 'react';
import type { CallResult, Failure } from '../../app/client.ts';
import {
  type EntryFields,
  type EntryForm,
  type FormProblem,
  fieldsOf,
  isBlank,
  isSameForm,
  parseDraft,
  problemsOf,
  textsOf,
} from './entry-form.ts';
import { type MergedForm, mergeForms } from './merge-forms.ts';
import { type Guard, useGuard } from './use-guard.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface Editing {
  readonly form: EntryForm;
  /** The entry as it was when the editing began. */
  readonly base: EntryForm;
}

export interface EntryEditing {
  /** Null until a kept draft was looked for. */
  readonly form: EntryForm | null;
  readonly change: (change: Partial<EntryForm>) => void;
  readonly guard: Guard;
  /** Shown after the first try to save. */
  readonly problems: readonly FormProblem[];
  /** Since when what was typed before waits here; null where nothing was kept. */
  readonly restoredFrom: number | null;
  readonly isKept: boolean;
  /** What came from elsewhere while this was edited; null where nothing did. */
  readonly news: MergedForm | null;
  readonly isPending: boolean;
  readonly failure: Failure | null;
  readonly save: () => Promise<boolean>;
  /** Forgets what was typed; answers it, for taking that back. */
  readonly drop: () => string;
}

type Save = (fields: EntryFields & { guard: Guard['answers'] }) => Promise<CallResult<unknown>>;

/**
 * State of the editor of one entry: what is typed, kept by itself under `draftKey`, and saved with
 * `save`. `latest` is the entry as it stands now; what changes in it meanwhile is merged in.
 */
export function useEntryEditor(draftKey: string, latest: EntryForm, save: Save): EntryEditing {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [restoredFrom, setRestoredFrom] = useState<number | null>(null);
  const [hasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = useKeptDraft(draftKey);
  const current = editing?.form ?? latest;
  const guard = useGuard(textsOf(current));

  useEffect(() => {
    if (draft.found === undefined || editing !== null) return;
    const fresh: Editing = { form: latest, base: latest };
    const kept = draft.found === null ? null : parseEditing(draft.found.value, fresh);
    setEditing(kept ?? fresh);
    if (kept !== null && draft.found !== null) setRestoredFrom(draft.found.savedAt);
  }, [draft.found, editing, latest]);

  const news =
    editing === null || isSameForm(editing.base, latest)
      ? null
      : mergeForms(editing.base, editing.form, latest);
  return {
    form: editing === null ? null : (news?.form ?? editing.form),
    change: (change) => {
      if (editing === null) return;
      const next = { ...editing, form: { ...editing.form, ...change } };
      setEditing(next);
      setFailure(null);
      if (isBlank(next.form)) draft.drop();
      else draft.keep(JSON.stringify(next));
    },
    guard,
    problems: hasTried ? problemsOf(current) : [],
    restoredFrom,
    isKept: draft.state === 'kept',
    news,
    isPending,
    failure,
    save: async () => {
      setTried(true);
      const fields = fieldsOf(news?.form ?? current);
      if (fields === null || guard.open.length > 0 || isPending) return false;
      setPending(true);
      const result = await save({ ...fields, guard: guard.answers });
      setPending(false);
      if (!result.ok) {
        if (!guard.learn(result)) setFailure(result);
        return false;
      }
      draft.drop();
      return true;
    },
    drop: () => {
      draft.drop();
      return JSON.stringify(editing);
    },
  };
}

/** A draft is the form and what it started from; quick log hands over a form alone. */
function parseEditing(text: string, fresh: Editing): Editing | null {
  const kept = parseDraft<{ form: EntryForm | null; base: EntryForm | null }>(text, {
    form: null,
    base: null,
  });
  if (kept?.form && kept.base) return { form: kept.form, base: kept.base };
  const form = parseDraft(text, fresh.form);
  return form === null ? null : { form, base: fresh.base };
}
