import { useEffect, useRef, useState } from 'react';
import { call, type Failure, type InputOf, type OutputOf } from '../../app/client.ts';
import { useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { type Guard, useGuard } from '../learning/use-guard.ts';
import { useUnsavedStore } from '../meeting-run/unsaved-store.ts';

export type LetterTarget = InputOf<'letters.words'>;
type LetterWords = OutputOf<'letters.words'>;

/** How long typing must rest before the letter is saved. */
const REST_MS = 1200;
const FIELDS = ['subject', 'body'] as const;
const TABLES = ['letter', 'letter_template', 'case_identity', 'learning_case', 'meeting', 'series'];

export interface Letter {
  /** As it stands, with what was typed; undefined until read. */
  readonly words: LetterWords | undefined;
  readonly change: (change: { readonly subject?: string; readonly body?: string }) => void;
  readonly guard: Guard;
  readonly state: 'first' | 'waiting' | 'saved';
  /** Of reading it, or of the last saving. */
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** Saves what was typed and answers the letter's id; null where something is in the way. */
  readonly save: () => Promise<string | null>;
}

/**
 * The letter of a kind to somebody. It saves itself, sealed to the chairs, when typing rests and when
 * it is left; what the guard holds back stays in memory until it is answered.
 */
export function useLetter(target: LetterTarget): Letter {
  const me = useMe();
  const { data, error, refetch } = useQueryCall('letters.words', target, { tables: TABLES });
  const [failure, setFailure] = useState<Failure | null>(null);
  const key = `${me.personId}/letter/${target.identityId}/${target.kind}`;
  const { put, forget } = useUnsavedStore();
  const typed = useUnsavedStore((state) => state.byKey[key]);
  const texts = {
    subject: typed?.subject ?? data?.subject ?? '',
    body: typed?.body ?? data?.body ?? '',
  };
  const guard = useGuard(texts);
  const isChanged =
    data !== undefined && (texts.subject !== data.subject || texts.body !== data.body);
  // What was saved as it stands: the core takes away blanks at the ends, which are still being typed.
  const saved = useRef<string | null>(null);
  const isSaved = saved.current === JSON.stringify(texts);
  const canSave =
    isChanged &&
    !isSaved &&
    guard.open.length === 0 &&
    FIELDS.every((field) => texts[field].trim() !== '');

  const save = async (): Promise<string | null> => {
    if (!data) return null;
    if (!canSave && data.letterId !== null && (!isChanged || isSaved)) return data.letterId;
    if (guard.open.length > 0 || FIELDS.some((field) => texts[field].trim() === '')) return null;
    const result = await call('letters.save', { ...target, ...texts, guard: guard.answers });
    if (!result.ok) {
      if (!guard.learn(result)) setFailure(result);
      return null;
    }
    saved.current = JSON.stringify(texts);
    setFailure(null);
    return result.value.id;
  };

  // Once the core has what was typed, the core's words count again: another chair's, or an undo.
  useEffect(() => {
    if (typed !== undefined && data !== undefined && !isChanged) forget(key, FIELDS);
  }, [typed, data, isChanged, forget, key]);

  const leave = useRef<() => void>(() => {});
  useEffect(() => {
    leave.current = () => {
      if (canSave) void save();
    };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing starts the wait anew
  useEffect(() => {
    if (!canSave) return;
    const timer = setTimeout(() => leave.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [texts.subject, texts.body, canSave]);
  useEffect(() => {
    const flush = () => leave.current();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return {
    words: data === undefined ? undefined : { ...data, ...texts },
    change: (change) => {
      setFailure(null);
      put(key, { ...texts, ...change });
    },
    guard,
    state: isChanged && !isSaved ? 'waiting' : data?.letterId == null ? 'first' : 'saved',
    failure: error ?? failure,
    retry: () => void refetch(),
    save,
  };
}
