import { describe, expect, it } from 'vitest';
import {
  type Board,
  type BoardCard,
  columnOf,
  columnsOf,
  stepTo,
  stillSelected,
} from '../../../../../src-renderer/features/cases/board-columns.ts';

const card = (id: string, fields: Partial<BoardCard> = {}): BoardCard => ({
  id,
  code: `C-${id}`,
  kind: 'discrepancy',
  chairTitle: '',
  modality: null,
  stage: null,
  state: 'new',
  stateNote: '',
  receivedOn: '2026-11-24',
  anonymous: false,
  parked: null,
  meetingId: null,
  meetingDay: null,
  openChecks: [],
  ...fields,
});

const board = (cards: BoardCard[], discussed: BoardCard[] = []): Board => ({
  cards,
  discussed,
  discussedThisYear: discussed.length,
  nextMeeting: null,
});

const columns = columnsOf(
  board(
    [
      card('a'),
      card('b'),
      card('c'),
      card('d', { state: 'ready' }),
      card('e', { state: 'needs_work', parked: 'incident' }),
    ],
    [card('f', { state: 'closed' })],
  ),
);

describe('columns of the board', () => {
  it('puts a parked case among the parked, wherever it was', () => {
    expect(columnOf(card('e', { state: 'needs_work', parked: 'incident' }))).toBe('parked');
    expect(columns.map(({ cards }) => cards.map(({ id }) => id).join(''))).toEqual([
      'abc',
      '',
      'd',
      '',
      'e',
      'f',
    ]);
  });
});

describe('arrow keys', () => {
  it('move within a column and stay at its ends', () => {
    expect(stepTo(columns, 'a', 'ArrowDown')).toBe('b');
    expect(stepTo(columns, 'a', 'ArrowUp')).toBe('a');
    expect(stepTo(columns, 'c', 'ArrowDown')).toBe('c');
    expect(stepTo(columns, 'a', 'End')).toBe('c');
    expect(stepTo(columns, 'c', 'Home')).toBe('a');
  });

  it('pass over empty columns, to the nearest height', () => {
    expect(stepTo(columns, 'c', 'ArrowRight')).toBe('d');
    expect(stepTo(columns, 'd', 'ArrowRight')).toBe('e');
    expect(stepTo(columns, 'd', 'ArrowLeft')).toBe('a');
    expect(stepTo(columns, 'f', 'ArrowRight')).toBe('f');
    expect(stepTo(columns, 'a', 'ArrowLeft')).toBe('a');
  });

  it('begin at the first case there is', () => {
    expect(stepTo(columns, null, 'ArrowDown')).toBe('a');
    expect(stepTo(columnsOf(board([])), null, 'ArrowDown')).toBeNull();
  });
});

describe('the selection after a change', () => {
  const without = (id: string) =>
    columns.map((column) => ({
      ...column,
      cards: column.cards.filter((each) => each.id !== id),
    }));

  it('stays with a case that is still on the board', () => {
    expect(stillSelected(columns, columns, 'b')).toBe('b');
  });

  it('goes to the case that took its place, or the one above it', () => {
    expect(stillSelected(columns, without('b'), 'b')).toBe('c');
    expect(stillSelected(columns, without('c'), 'c')).toBe('b');
    expect(stillSelected(columns, without('d'), 'd')).toBeNull();
  });
});
