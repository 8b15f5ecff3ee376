import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { call } from '../../app/client.ts';
import { useMe } from '../../app/session-store.ts';
import { type Texts, useUnsavedStore } from './unsaved-store.ts';

/** While somebody types, a draft is kept at least this often, in milliseconds. */
const KEEP_EVERY = 250;
const NONE: Texts = {};
const stored = z.record(z.string(), z.string());

export interface Unsaved {
  /** Typed and not in the record yet, by field. */
  readonly texts: Texts;
  readonly put: (field: string, value: string) => void;
  /** They are in the record, or not wanted. */
  readonly forget: (...fields: string[]) => void;
}

/** What is typed of a case before it is in the record: in memory, and as a draft sealed to oneself. */
export function useUnsaved(itemId: string): Unsaved {
  const { staffId } = useMe();
  const key = `${staffId}/${itemId}`;
  const draftKey = `meeting-run:${itemId}`;
  const texts = useUnsavedStore((state) => state.byKey[key]) ?? NONE;
  const timer = useRef<number | null>(null);

  const keep = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const now = useUnsavedStore.getState().byKey[key];
    void call('learning.saveDraft', {
      key: draftKey,
      value: now === undefined ? null : JSON.stringify(now),
    });
  };
  const keepSoon = () => {
    timer.current ??= window.setTimeout(keep, KEEP_EVERY);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `keep` reads what is current by itself
  useEffect(() => {
    call('learning.draft', { key: draftKey }).then((answer) => {
      const found = answer.ok && answer.value ? read(answer.value.value) : NONE;
      const { byKey, put } = useUnsavedStore.getState();
      // What this window remembers is newer than any draft.
      if (byKey[key] === undefined && Object.keys(found).length > 0) put(key, found);
    });
    const leave = () => {
      if (timer.current !== null) keep();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [key, draftKey]);

  return {
    texts,
    put: (field, value) => {
      useUnsavedStore.getState().put(key, { [field]: value });
      keepSoon();
    },
    forget: (...fields) => {
      const known = useUnsavedStore.getState().byKey[key] ?? NONE;
      if (!fields.some((field) => field in known)) return;
      useUnsavedStore.getState().forget(key, fields);
      keepSoon();
    },
  };
}

/** A draft that another version wrote is left alone. */
function read(value: string): Texts {
  try {
    return stored.catch({}).parse(JSON.parse(value));
  } catch {
    return NONE;
  }
}
