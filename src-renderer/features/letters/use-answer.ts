import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenKind } from '../../../src-shared/rules/letters/index.ts';
import { call, type Failure, type OutputOf } from '../../app/client.ts';
import { useToast } from '../../ui/toast.tsx';
import { type CaseGuard, useCaseGuard } from '../cases/use-case-guard.ts';
import { useKeptDraft } from '../learning/use-kept-draft.ts';
import { useToday } from '../learning/use-today.ts';
import { isUnread, type MyLetter } from './use-my-letters.ts';

type Answer = NonNullable<OutputOf<'letters.mine'>[number]['answer']>;
export type AnswerForm = Omit<Answer, 'readOn'>;

/** Kinds of letter that ask something of whom they are to. */
export const asksForAnswer = (kind: WrittenKind): boolean =>
  kind === 'before' || kind === 'after' || kind === 'thanks' || kind === 'ask_sender';

export const isThanks = (kind: WrittenKind): boolean =>
  kind === 'thanks' || kind === 'thanks_sender';

/** A draft's key is legible on this computer: it must not say which letter is whose. */
const DRAFT_KEY = 'note';
const EMPTY: AnswerForm = { account: '', mayReadOut: false, choice: 'undecided', mayName: false };

export interface Answering {
  readonly form: AnswerForm;
  readonly change: (change: Partial<AnswerForm>) => void;
  readonly guard: CaseGuard;
  readonly isChanged: boolean;
  /** What was typed is kept here until it is sent. */
  readonly isKept: boolean;
  readonly isPending: boolean;
  readonly failure: Failure | null;
  readonly send: () => Promise<void>;
}

/** One's answer to a letter. Opening the letter notes the day; the rest goes when it is sent. */
export function useAnswer(letter: MyLetter): Answering {
  const { t } = useTranslation('letters');
  const { show } = useToast();
  const today = useToday();
  const { readOn, ...given } = letter.answer ?? { ...EMPTY, readOn: null };
  const [typed, setTyped] = useState<AnswerForm | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const draft = useKeptDraft(DRAFT_KEY);
  const form = typed ?? given;
  const guard = useCaseGuard({ account: form.account });
  const isChanged = JSON.stringify(form) !== JSON.stringify(given);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the letter is opened
  useEffect(() => {
    if (isUnread(letter)) void call('letters.answer', { ...given, id: letter.id, readOn: today });
  }, [letter.id]);

  useEffect(() => {
    const kept = draft.found ? parseKept(draft.found.value) : null;
    if (kept?.id === letter.id) setTyped((now) => now ?? { ...EMPTY, ...kept.form });
  }, [draft.found, letter.id]);

  return {
    form,
    change: (change) => {
      const next = { ...form, ...change };
      setTyped(next);
      setFailure(null);
      draft.keep(JSON.stringify({ id: letter.id, form: next }));
    },
    guard,
    isChanged,
    isKept: draft.state === 'kept',
    isPending,
    failure,
    send: async () => {
      if (!isChanged || isPending || guard.open.length > 0) return;
      setPending(true);
      const result = await call('letters.answer', {
        ...form,
        id: letter.id,
        readOn: readOn ?? today,
        guard: guard.answers,
      });
      setPending(false);
      if (!result.ok) {
        if (!guard.learn(result)) setFailure(result);
        return;
      }
      draft.drop();
      setTyped(null);
      show({ title: t('mine.sent'), detail: t('mine.sentDetail') });
    },
  };
}

function parseKept(text: string): { id: string; form: Partial<AnswerForm> } | null {
  try {
    return JSON.parse(text) as { id: string; form: Partial<AnswerForm> };
  } catch {
    return null;
  }
}
