import { useRef, useState } from 'react';
import { hasReached } from '../../../src-shared/rules/meetings/reveal.ts';
import { call, type Failure } from '../../app/client.ts';
import type { Place } from './page-turning.ts';
import type { Run, Showing } from './use-run.ts';

export interface ShowingNow {
  readonly showing: Showing;
  /** Turns what the room sees; this screen is ahead of the answer by a moment. */
  readonly show: (change: Partial<Showing>) => void;
  /** To another step or case. */
  readonly goTo: (place: Place) => void;
  /** When the case came up here, in milliseconds since 1970. */
  readonly since: number;
  /** Cases whose later opinion was shown since this screen opened. */
  readonly revealed: ReadonlySet<string>;
  readonly failure: Failure | null;
}

/** What the room sees now. Turns go out one after the other; of those that wait only the last. */
export function useShowing(run: Run): ShowingNow {
  const [showing, setShowing] = useState(run.showing);
  const [since, setSince] = useState(Date.now);
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(() => withRevealed(run.showing));
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(run.showing);
  const accepted = useRef(run.showing);
  const waiting = useRef<Showing | null>(null);
  const isSending = useRef(false);

  const put = (next: Showing) => {
    if (next.itemId !== latest.current.itemId) setSince(Date.now());
    latest.current = next;
    setShowing(next);
    setRevealed((before) => withRevealed(next, before));
  };
  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (let next = waiting.current; next !== null; next = waiting.current) {
      waiting.current = null;
      const result = await call('meetings.show', { id: run.id, showing: next });
      setFailure(result.ok ? null : result);
      if (result.ok) accepted.current = next;
      // What was refused is not what the room sees.
      else if (waiting.current === null) put(accepted.current);
    }
    isSending.current = false;
  };
  const show = (change: Partial<Showing>) => {
    const next = { ...latest.current, ...change };
    put(next);
    waiting.current = next;
    void send();
  };
  const goTo = ({ itemId, step }: Place) => {
    const isOther = itemId !== latest.current.itemId;
    const closesVote = isOther || hasReached(step, 'later_opinion');
    show({
      itemId,
      step,
      inPacs: false,
      ...(closesVote ? { voteOpen: false } : {}),
      ...(isOther ? { frame: 0, zoom: 1 } : {}),
    });
  };
  return { showing, show, goTo, since, revealed, failure };
}

const NONE: ReadonlySet<string> = new Set();

function withRevealed({ itemId, step }: Showing, before = NONE): ReadonlySet<string> {
  if (itemId === null || !hasReached(step, 'later_opinion') || before.has(itemId)) return before;
  return new Set([...before, itemId]);
}
