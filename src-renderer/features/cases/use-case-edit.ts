import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../app/client.ts';
import { useCommand } from '../../app/use-call.ts';
import { parseDraft } from '../learning/entry-form.ts';
import { useKeptDraft } from '../learning/use-kept-draft.ts';
import { type CaseFields, emptyFields, fieldsOf, textsOfFields } from './case-fields.ts';
import { caseDraftKey } from './cases-paths.ts';
import { mergeFields } from './merge-fields.ts';
import type { FullCase } from './use-case.ts';
import { type CaseGuard, useCaseGuard } from './use-case-guard.ts';

interface Editing {
  readonly form: CaseFields;
  /** The case as it was when the editing began. */
  readonly base: CaseFields;
}

export interface CaseEdit {
  readonly form: CaseFields;
  readonly change: (change: Partial<CaseFields>) => void;
  readonly guard: CaseGuard;
  readonly isChanged: boolean;
  readonly isKept: boolean;
  readonly isPending: boolean;
  readonly failure: Failure | null;
  readonly save: () => Promise<boolean>;
  /** Forgets what was typed and not saved. */
  readonly drop: () => void;
}

const isSame = (a: CaseFields, b: CaseFields): boolean =>
  JSON.stringify(fieldsOf(a)) === JSON.stringify(fieldsOf(b));

/** A case being edited: what is typed keeps itself until saved; changes from elsewhere come in. */
export function useCaseEdit(about: FullCase): CaseEdit {
  const { t } = useTranslation('cases');
  // The core answers with the question that an empty one stands for.
  const question = about.question === t('defaultQuestion') ? '' : about.question;
  const latest = { ...fieldsOf(about), question };
  const [editing, setEditing] = useState<Editing | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = useKeptDraft(caseDraftKey(about.id));
  const command = useCommand('cases.save');
  const form = editing === null ? latest : mergeFields(editing.base, editing.form, latest);
  const guard = useCaseGuard(textsOfFields(form));

  useEffect(() => {
    if (!draft.found) return;
    const kept = parseDraft(draft.found.value, { form: emptyFields, base: emptyFields });
    if (kept !== null) setEditing((typed) => typed ?? kept);
  }, [draft.found]);

  const drop = () => {
    setEditing(null);
    setFailure(null);
    guard.forget();
    draft.drop();
  };
  return {
    form,
    change: (change) => {
      const next = { base: latest, form: { ...form, ...change } };
      setFailure(null);
      setEditing(next);
      if (isSame(next.form, latest)) draft.drop();
      else draft.keep(JSON.stringify(next));
    },
    guard,
    isChanged: !isSame(form, latest),
    isKept: draft.state === 'kept',
    isPending: command.isPending,
    failure,
    save: async () => {
      const { kind, teamTold } = form;
      if (kind === null || guard.open.length > 0 || command.isPending) return false;
      const fields = { ...form, kind, teamTold: teamTold ?? about.teamTold };
      const result = await command.run({ ...fields, id: about.id, guard: guard.answers });
      if (!result.ok) {
        setFailure(guard.learn(result) ? null : result);
        return false;
      }
      drop();
      return true;
    },
    drop,
  };
}
