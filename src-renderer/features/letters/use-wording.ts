import { useEffect, useState } from 'react';
import { unknownFields } from '../../../src-shared/rules/letters/index.ts';
import { call, type Failure, type OutputOf } from '../../app/client.ts';
import { type Guard, useGuard } from '../learning/use-guard.ts';
import { useKeptDraft } from '../learning/use-kept-draft.ts';

export type Wording = OutputOf<'letters.templates'>['templates'][number];
type Texts = Pick<Wording, 'subject' | 'body'>;

interface Wordings {
  readonly texts: Texts;
  readonly change: (change: Partial<Texts>) => void;
  readonly guard: Guard;
  /** What stands in braces and is no field, by text. */
  readonly unknown: Readonly<Record<keyof Texts, string[]>>;
  readonly isChanged: boolean;
  readonly isKept: boolean;
  readonly isPending: boolean;
  readonly failure: Failure | null;
  /** Answers whether it is saved. */
  readonly save: () => Promise<boolean>;
  /** Brings the app's own words back. */
  readonly restore: () => Promise<boolean>;
  readonly drop: () => void;
}

/** One kind's wording while it is changed; what is typed is kept until it is saved. */
export function useWording(seriesId: string, wording: Wording): Wordings {
  const { kind } = wording;
  const [typed, setTyped] = useState<Texts | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const draft = useKeptDraft(`wording-${seriesId}-${kind}`);
  const texts = typed ?? { subject: wording.subject, body: wording.body };
  const guard = useGuard({ subject: texts.subject, body: texts.body });
  const unknown = { subject: unknownFields(texts.subject), body: unknownFields(texts.body) };
  const isChanged = texts.subject !== wording.subject || texts.body !== wording.body;

  useEffect(() => {
    const kept = draft.found ? parseKept(draft.found.value) : null;
    if (kept !== null) setTyped((now) => now ?? kept);
  }, [draft.found]);

  const write = async (words: Texts, answers: Guard['answers']): Promise<boolean> => {
    setPending(true);
    const result = await call('letters.saveTemplate', { seriesId, kind, ...words, guard: answers });
    setPending(false);
    if (!result.ok) {
      if (!guard.learn(result)) setFailure(result);
      return false;
    }
    draft.drop();
    setTyped(null);
    setFailure(null);
    return true;
  };
  return {
    texts,
    change: (change) => {
      const next = { ...texts, ...change };
      setTyped(next);
      setFailure(null);
      draft.keep(JSON.stringify(next));
    },
    guard,
    unknown,
    isChanged,
    isKept: draft.state === 'kept',
    isPending,
    failure,
    save: async () => {
      const isRefused =
        guard.open.length > 0 || unknown.subject.length > 0 || unknown.body.length > 0;
      if (!isChanged || isPending || isRefused) return false;
      return write(texts, guard.answers);
    },
    restore: () => write({ subject: '', body: '' }, undefined),
    drop: () => {
      draft.drop();
      setTyped(null);
      setFailure(null);
    },
  };
}

function parseKept(text: string): Texts | null {
  try {
    const { subject, body } = JSON.parse(text) as Partial<Texts>;
    return subject === undefined || body === undefined ? null : { subject, body };
  } catch {
    return null;
  }
}
