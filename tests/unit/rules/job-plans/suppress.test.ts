import { describe, expect, it } from 'vitest';
import { showSmallGroupsTogether } from '../../../../src-shared/rules/job-plans/suppress.ts';

function department(sizes: Record<string, number>): { staffGroup: string }[] {
  return Object.entries(sizes).flatMap(([staffGroup, people]) =>
    Array.from({ length: people }, () => ({ staffGroup })),
  );
}

function shown(sizes: Record<string, number>, threshold?: number) {
  const { people, together, tooFew } = showSmallGroupsTogether(
    department(sizes),
    'other',
    threshold,
  );
  const counts: Record<string, number> = {};
  for (const { staffGroup } of people) counts[staffGroup] = (counts[staffGroup] ?? 0) + 1;
  return { counts, together, tooFew };
}

describe('small staff groups', () => {
  it('stay as they are where none is small', () => {
    expect(shown({ Radiographer: 11, Sonographer: 5 })).toEqual({
      counts: { Radiographer: 11, Sonographer: 5 },
      together: [],
      tooFew: false,
    });
  });

  it('are shown together as one', () => {
    expect(shown({ Radiographer: 11, Sonographer: 4, Nurse: 1 })).toEqual({
      counts: { Radiographer: 11, other: 5 },
      together: ['Nurse', 'Sonographer'],
      tooFew: false,
    });
  });

  it('take the next smallest in while they are still too few', () => {
    expect(shown({ Radiographer: 11, Sonographer: 5, Nurse: 2, Physicist: 1 })).toEqual({
      counts: { Radiographer: 11, other: 8 },
      together: ['Nurse', 'Physicist', 'Sonographer'],
      tooFew: false,
    });
  });

  it('are never alone, or the total would give them away', () => {
    expect(shown({ Radiographer: 11, Sonographer: 5, Nurse: 4 }).counts).toEqual({
      Radiographer: 11,
      other: 9,
    });
  });

  it('take the first A to Z of equally small ones', () => {
    const expected = { Sonographer: 6, other: 8 };
    expect(shown({ Sonographer: 6, Radiographer: 6, Nurse: 2 }).counts).toEqual(expected);
    expect(shown({ Radiographer: 6, Sonographer: 6, Nurse: 2 }).counts).toEqual(expected);
  });

  it('are one group under any spelling', () => {
    expect(shown({ 'imaging nurse': 3, 'Imaging-Nurse': 2, Sonographer: 6 }).together).toEqual([]);
  });

  it('join a staff group that is itself called other', () => {
    expect(shown({ Other: 6, Nurse: 2, Radiographer: 9 })).toMatchObject({
      counts: { other: 8, Radiographer: 9 },
      together: ['Nurse', 'Other'],
    });
    expect(shown({ Other: 6, Radiographer: 9 }).counts).toEqual({ Other: 6, Radiographer: 9 });
    expect(shown({ Other: 2, Radiographer: 9 }).counts).toEqual({ other: 11 });
  });

  it('say so where the whole department is too small to show', () => {
    expect(shown({ Radiographer: 3, Nurse: 1 })).toEqual({
      counts: { other: 4 },
      together: ['Nurse', 'Radiographer'],
      tooFew: true,
    });
    expect(shown({})).toEqual({ counts: {}, together: [], tooFew: true });
  });

  it('go by the threshold that was chosen', () => {
    expect(shown({ Radiographer: 11, Nurse: 4, Sonographer: 6 }, 4).together).toEqual([]);
    expect(shown({ Radiographer: 11, Nurse: 4, Sonographer: 6 }, 10).together).toEqual([
      'Nurse',
      'Sonographer',
    ]);
  });
});
