import { describe, expect, it } from 'vitest';
import {
  countThere,
  nextWithLetter,
  STATUS_KEYS,
  sheetRows,
} from '../../../../../src-renderer/features/meetings/attendance-rows.ts';

const waiting = (name: string) => ({ personId: name, name, staffGroup: 'Radiographer' });
const rows = sheetRows({
  attendance: [
    { ...waiting('Siôn Ennis'), status: 'part', minutes: 40 },
    { ...waiting('Aoife Zed'), status: 'apologies', minutes: null },
  ],
  unrecorded: [waiting('Łukasz Łodz'), waiting('Nia Ábel'), waiting('Ruth Ennis')],
});

describe('the sheet', () => {
  it('is in the order of surnames, whatever is recorded', () => {
    expect(rows.map(({ name }) => name)).toEqual([
      'Nia Ábel',
      'Ruth Ennis',
      'Siôn Ennis',
      'Łukasz Łodz',
      'Aoife Zed',
    ]);
  });

  it('goes to the next surname with a letter, round the end, marks or not', () => {
    expect(nextWithLetter(rows, 0, 'E')).toBe(1);
    expect(nextWithLetter(rows, 1, 'E')).toBe(2);
    expect(nextWithLetter(rows, 2, 'E')).toBe(1);
    expect(nextWithLetter(rows, 4, 'A')).toBe(0);
    expect(nextWithLetter(rows, 0, 'L')).toBe(3);
    expect(nextWithLetter(rows, 0, 'Q')).toBe(-1);
  });

  it('counts who was there, not who sent apologies', () => {
    expect(countThere(rows)).toBe(1);
  });

  it('has a letter of its own for every mark', () => {
    expect(new Set(STATUS_KEYS.map(({ key }) => key)).size).toBe(5);
  });
});
