import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../app/client.ts';
import { type Guard, useGuard } from '../learning/use-guard.ts';
import type { RunItem } from './use-run.ts';

export type Vote = RunItem['votes'][number];

/** How long a change rests before it is kept, in milliseconds. */
const REST = 400;

/** Options that fit most questions, to be reworded where they do not. */
export function useUsualOptions(): readonly Vote[] {
  const { t } = useTranslation('meeting-run');
  return (['normal', 'minor', 'major', 'unsure'] as const).map((option) => ({
    option: t(`vote.usual.${option}`),
    count: null,
  }));
}

export interface Votes {
  readonly votes: readonly Vote[];
  readonly change: (votes: readonly Vote[]) => void;
  readonly flush: () => void;
  readonly guard: Guard;
  readonly failure: Failure | null;
}

/** A case's show of hands; options and counts keep themselves. */
export function useVotes(item: RunItem): Votes {
  const [typed, setTyped] = useState<readonly Vote[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const timer = useRef<number | null>(null);
  const votes = typed ?? item.votes;
  const guard = useGuard(
    Object.fromEntries(votes.map(({ option }, index) => [`votes.${index}.option`, option])),
  );
  const isKept = typed !== null && sameVotes(typed, item.votes);
  useEffect(() => {
    if (isKept) setTyped(null);
  }, [isKept]);

  const flush = async () => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    const sent = votes.filter(({ option }) => option.trim() !== '');
    if (guard.open.length > 0) return;
    const result = await call('meetings.capture', {
      itemId: item.id,
      votes: sent,
      ...(guard.answers === undefined ? {} : { guard: guard.answers }),
    });
    if (!result.ok && guard.learn(result)) return;
    setFailure(result.ok ? null : result);
  };
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => () => void latest.current(), []);

  return {
    votes,
    change: (next) => {
      setTyped(next);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void latest.current(), REST);
    },
    flush: () => void flush(),
    guard,
    failure,
  };
}

const sameVotes = (a: readonly Vote[], b: readonly Vote[]): boolean =>
  a.length === b.length &&
  a.every(({ option, count }, index) => b[index]?.option === option && b[index].count === count);
