import type { Row } from '../../../src-shared/model/table.ts';
import type { VoteOption } from '../../../src-shared/rules/meetings/reveal.ts';

/** A show of hands as a row of the agenda keeps it: options one a line, counts in the same order. */

const UNCOUNTED = '-';

export function voteCells(votes: readonly VoteOption[]): Row {
  if (votes.length === 0) return { vote_options: null, vote_counts: null };
  const counts = votes.map(({ count }) => count ?? UNCOUNTED);
  return {
    vote_options: votes.map(({ option }) => option.replaceAll(/\s+/g, ' ')).join('\n'),
    vote_counts: votes.some(({ count }) => count !== null) ? counts.join(' ') : null,
  };
}

export function votesOf(row: {
  vote_options: string | null;
  vote_counts: string | null;
}): VoteOption[] {
  if (!row.vote_options) return [];
  const counts = row.vote_counts?.split(' ') ?? [];
  return row.vote_options.split('\n').map((option, index) => {
    const count = counts[index];
    return { option, count: count === undefined || count === UNCOUNTED ? null : Number(count) };
  });
}
