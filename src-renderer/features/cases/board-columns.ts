import type { OutputOf } from '../../app/client.ts';

export type Board = OutputOf<'cases.board'>;
export type BoardCard = Board['cards'][number];
export const columnIds = [
  'new',
  'needs_work',
  'ready',
  'scheduled',
  'parked',
  'discussed',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** The letter that moves a case to a column; to Discussed the meeting moves it. */
export const columnKeys: Readonly<Record<ColumnId, string | null>> = {
  new: 'N',
  needs_work: 'W',
  ready: 'R',
  scheduled: 'S',
  parked: 'P',
  discussed: null,
};

export interface BoardColumn {
  readonly id: ColumnId;
  readonly cards: readonly BoardCard[];
}

/** A parked case stands among the parked, wherever it was. */
export function columnOf(card: BoardCard): ColumnId {
  if (card.parked !== null) return 'parked';
  return columnIds.find((id) => id === card.state) ?? 'discussed';
}

export function columnsOf(board: Board): BoardColumn[] {
  return columnIds.map((id) => ({
    id,
    cards:
      id === 'discussed' ? board.discussed : board.cards.filter((card) => columnOf(card) === id),
  }));
}

/** Every open case, parked ones too. */
export const openCount = (board: Board): number => board.cards.length;

export const findCard = (
  columns: readonly BoardColumn[],
  id: string | null,
): BoardCard | undefined => columns.flatMap(({ cards }) => cards).find((card) => card.id === id);

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';
export const isArrow = (key: string): key is Arrow =>
  ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);

/**
 * The case that an arrow key leads to: up and down within a column, left and right to the same height
 * of the next column that holds any, Home and End to the ends of a column.
 */
export function stepTo(
  columns: readonly BoardColumn[],
  from: string | null,
  key: Arrow,
): string | null {
  const at = columns.findIndex(({ cards }) => cards.some(({ id }) => id === from));
  const here = columns[at];
  if (here === undefined)
    return columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null;
  const row = here.cards.findIndex(({ id }) => id === from);
  const last = here.cards.length - 1;
  if (key === 'Home') return here.cards[0]?.id ?? from;
  if (key === 'End') return here.cards[last]?.id ?? from;
  if (key === 'ArrowUp') return here.cards[Math.max(row - 1, 0)]?.id ?? from;
  if (key === 'ArrowDown') return here.cards[Math.min(row + 1, last)]?.id ?? from;
  const beside = key === 'ArrowLeft' ? columns.slice(0, at).reverse() : columns.slice(at + 1);
  const next = beside.find(({ cards }) => cards.length > 0)?.cards;
  return next?.[Math.min(row, next.length - 1)]?.id ?? from;
}

/**
 * What is selected once the board has changed: the same case where it is still there, else the one
 * that took its place, so that the next key goes on from there.
 */
export function stillSelected(
  before: readonly BoardColumn[],
  after: readonly BoardColumn[],
  selected: string | null,
): string | null {
  if (selected === null || findCard(after, selected) !== undefined) return selected;
  const column = before.find(({ cards }) => cards.some(({ id }) => id === selected));
  const row = column?.cards.findIndex(({ id }) => id === selected) ?? 0;
  const cards = after.find(({ id }) => id === column?.id)?.cards ?? [];
  return (cards[row] ?? cards.at(-1))?.id ?? null;
}
