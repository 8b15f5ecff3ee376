import { useEffect, useRef, useState } from 'react';
import { call } from '../../app/client.ts';

/** How long typing must rest before what was typed is kept. */
const REST_MS = 500;

export interface KeptDraft {
  /** Undefined until read, null where none was kept. */
  readonly found: { readonly value: string; readonly savedAt: number } | null | undefined;
  /** Keeps a value soon, sealed to the person; the last one wins. */
  readonly keep: (value: string) => void;
  /** Drops what was kept: it was saved for good, or is not wanted. */
  readonly drop: () => void;
  readonly state: 'idle' | 'waiting' | 'kept' | 'failed';
}

/** A draft that saves itself under a key. What still waits is kept when the screen goes. */
export function useKeptDraft(key: string): KeptDraft {
  const [found, setFound] = useState<KeptDraft['found']>(undefined);
  const [state, setState] = useState<KeptDraft['state']>('idle');
  const waiting = useRef<{ key: string; value: string; timer: number } | null>(null);

  const flush = async () => {
    const last = waiting.current;
    if (last === null) return;
    clearTimeout(last.timer);
    waiting.current = null;
    const result = await call('learning.saveDraft', { key: last.key, value: last.value });
    // Something newer may be waiting by now.
    if (waiting.current === null) setState(result.ok ? 'kept' : 'failed');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: flush reads refs only
  useEffect(() => {
    let isHere = true;
    setFound(undefined);
    call('learning.draft', { key }).then((result) => {
      if (isHere) setFound(result.ok ? result.value : null);
    });
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      isHere = false;
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [key]);

  return {
    found,
    state,
    keep: (value) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      setState('waiting');
      waiting.current = { key, value, timer: window.setTimeout(() => void flush(), REST_MS) };
    },
    drop: () => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = null;
      setState('idle');
      setFound(null);
      void call('learning.saveDraft', { key, value: null });
    },
  };
}
