import { beforeAll, describe, expect, it } from 'vitest';
import { inputLines } from '../../../../../src-renderer/features/compliance/input-words.ts';
import { startI18n } from '../../../../../src-renderer/i18n/i18n.ts';
import { realmInputLabels } from '../../../../../src-shared/rules/realm/words.ts';

let t: Parameters<typeof inputLines>[0];
beforeAll(async () => {
  t = (await startI18n('en-GB')).getFixedT('en-GB', 'compliance');
});

describe('what a figure is counted from', () => {
  it('has words for every label', () => {
    const lines = inputLines(
      t,
      realmInputLabels.map((label) => ({ label, about: '2026-01-02', value: '', on: null })),
    );
    expect(lines.map(({ what }) => what).filter((what) => /[_.]/.test(what))).toEqual([]);
  });

  it('puts what is still to do first, else keeps the order given', () => {
    const lines = inputLines(t, [
      { label: 'case_with_points', about: 'C-1', value: '2', on: '2026-11-12' },
      { label: 'case_without_points', about: 'C-2', value: '0', on: '2026-11-12' },
      { label: 'case_with_points', about: 'C-3', value: '1', on: '2026-11-12' },
    ]);
    expect(lines.map(({ about, value, on }) => [about, value, on])).toEqual([
      ['C-2', '0 points', '12 Nov 2026'],
      ['C-1', '2 points', '12 Nov 2026'],
      ['C-3', '1 point', '12 Nov 2026'],
    ]);
  });

  it('says gaps by their days, circulation by points, and duties by name', () => {
    const [duties, gap, sent] = inputLines(t, [
      { label: 'gap', about: '2026-01-02', value: '63', on: '2026-03-06' },
      { label: 'meeting_circulated', about: 'REALM', value: '4/4', on: '2026-03-06' },
      { label: 'case_with_duties_open', about: 'C-9', value: 'addendum reporter_told', on: null },
    ]);
    expect(gap).toMatchObject({ about: 'from 2 Jan 2026', on: '6 Mar 2026', value: '63 days' });
    expect(sent).toMatchObject({ about: 'REALM', value: '4 of 4 points' });
    expect(duties).toMatchObject({ about: 'C-9', on: '', value: 'addendum, reporter' });
  });
});
