import { describe, expect, it } from 'vitest';
import {
  byStaffGroup,
  expectedRows,
} from '../../../../../src-renderer/features/series/expected-rows.ts';
import {
  holdersInput,
  toAccept,
} from '../../../../../src-renderer/features/series/role-choices.ts';
import { detailsOf, emptySeries } from '../../../../../src-renderer/features/series/series-form.ts';

describe('the form of a series', () => {
  it('names every field that is not well', () => {
    expect(detailsOf({ ...emptySeries, startsAt: 'noon', gapDays: null })).toEqual({
      ok: false,
      fields: ['name', 'startsAt', 'gapDays'],
    });
    expect(detailsOf({ ...emptySeries, name: 'REALM', attendedPercent: 101 })).toMatchObject({
      fields: ['attendedPercent'],
    });
  });

  it('reads the time as people type it', () => {
    expect(detailsOf({ ...emptySeries, name: 'REALM', startsAt: '25:00' })).toMatchObject({
      fields: ['startsAt'],
    });
    expect(detailsOf({ ...emptySeries, name: 'REALM', startsAt: '8.30' })).toMatchObject({
      ok: true,
      details: { startsAt: '08:30', minutes: 60 },
    });
  });
});

describe('roles', () => {
  const choices = [
    { personId: 'm', role: 'chair', accepted: false },
    { personId: 'm', role: 'assistant', accepted: false },
    { personId: 'n', role: 'deputy', accepted: true },
  ] as const;

  it('ask to accept a manager who opens names, and nobody else', () => {
    expect(toAccept(choices, new Set(['m', 'n']))).toEqual([choices[0]]);
  });

  it('say what was accepted, and only that', () => {
    expect(holdersInput(choices)).toEqual([
      { personId: 'm', role: 'chair' },
      { personId: 'm', role: 'assistant' },
      { personId: 'n', role: 'deputy', acceptManager: true },
    ]);
  });
});

describe('expected people', () => {
  it('are the directory and those expected, each once, by staff group', () => {
    const expected = [
      {
        personId: '1',
        name: 'Ruth Madeup',
        staffGroup: 'Radiographer',
        from: '2026-01-01',
        to: null,
      },
    ];
    const directory = [
      { id: '1', name: 'Ruth Madeup', staffGroup: 'Radiographer' },
      { id: '2', name: 'Aoife Zed', staffGroup: 'Consultant radiologist' },
    ];
    const groups = byStaffGroup(expectedRows(expected, directory));
    expect(groups.map(({ staffGroup }) => staffGroup)).toEqual([
      'Consultant radiologist',
      'Radiographer',
    ]);
    expect(groups[1]?.rows).toMatchObject([{ personId: '1', isExpected: true }]);
    expect(groups[0]?.rows).toMatchObject([{ personId: '2', isExpected: false, from: null }]);
  });
});
