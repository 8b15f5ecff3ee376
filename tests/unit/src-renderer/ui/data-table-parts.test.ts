import { describe, expect, it } from 'vitest';
import { nextSort, visibleRows } from '../../../../src-renderer/ui/data-table-parts.ts';

interface Row {
  readonly name: string;
  readonly people?: readonly Row[];
}

const groups: readonly Row[] = [
  { name: 'Sonographers', people: [{ name: 'Zoe' }, { name: 'Ann' }] },
  { name: 'Radiographers', people: [] },
];
const byName = (a: Row, b: Row) => a.name.localeCompare(b.name);
const shown = (expanded: string[], compare?: typeof byName) =>
  visibleRows(
    groups,
    (row) => row.name,
    (row) => row.people,
    new Set(expanded),
    compare,
  );

describe('rows of a table', () => {
  it('keep the order given, groups closed', () => {
    expect(shown([]).map(({ key, isExpanded }) => [key, isExpanded])).toEqual([
      ['Sonographers', false],
      ['Radiographers', false],
    ]);
  });

  it('of an open group stand below it, one step in', () => {
    expect(shown(['Sonographers']).map(({ key, depth }) => [key, depth])).toEqual([
      ['Sonographers', 0],
      ['Zoe', 1],
      ['Ann', 1],
      ['Radiographers', 0],
    ]);
  });

  it('are sorted within their group', () => {
    expect(shown(['Sonographers'], byName).map(({ key }) => key)).toEqual([
      'Radiographers',
      'Sonographers',
      'Ann',
      'Zoe',
    ]);
  });
});

describe('pressing a head', () => {
  it('sorts up, then down, then as it was', () => {
    const up = nextSort(null, 'name');
    expect(up).toEqual({ column: 'name', descending: false });
    const down = nextSort(up, 'name');
    expect(down).toEqual({ column: 'name', descending: true });
    expect(nextSort(down, 'name')).toBeNull();
    expect(nextSort(down, 'wte')).toEqual({ column: 'wte', descending: false });
  });
});
