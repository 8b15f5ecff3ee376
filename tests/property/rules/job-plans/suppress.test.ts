import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseGroups } from '../../../../src-shared/rules/job-plans/index.ts';
import { showSmallGroupsTogether } from '../../../../src-shared/rules/job-plans/suppress.ts';
import { counted, line, plan } from '../../../fixtures/exports/people.ts';

const groupNames = ['Nurse', 'Physicist', 'Radiographer', 'Sonographer', 'Registrar', 'Other'];
const sizes = fc.record(
  Object.fromEntries(groupNames.map((name) => [name, fc.integer({ min: 0, max: 9 })])),
);
const threshold = fc.integer({ min: 1, max: 8 });

function members(sizeByGroup: Record<string, number>): { staffGroup: string }[] {
  return Object.entries(sizeByGroup).flatMap(([staffGroup, size]) =>
    Array.from({ length: size }, () => ({ staffGroup })),
  );
}

function sizesIn(people: readonly { staffGroup: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { staffGroup } of people) found.set(staffGroup, (found.get(staffGroup) ?? 0) + 1);
  return found;
}

describe('showing small groups together', () => {
  it('shows no group below the threshold, unless everybody is', () => {
    fc.assert(
      fc.property(sizes, threshold, (sizeByGroup, least) => {
        const shown = showSmallGroupsTogether(members(sizeByGroup), 'other', least);
        for (const size of sizesIn(shown.people).values()) {
          expect(size >= least || shown.tooFew).toBe(true);
        }
      }),
    );
  });

  it('hides no group that the total less the shown groups would give back', () => {
    fc.assert(
      fc.property(sizes, threshold, (sizeByGroup, least) => {
        const shown = showSmallGroupsTogether(members(sizeByGroup), 'other', least);
        const everybodyInOneGroup = sizesIn(members(sizeByGroup)).size === 1;
        expect(shown.together.length !== 1 || everybodyInOneGroup).toBe(true);
      }),
    );
  });

  it('leaves everybody in, in order, and large groups alone where it can', () => {
    fc.assert(
      fc.property(sizes, threshold, (sizeByGroup, least) => {
        const before = members(sizeByGroup);
        const { people, together } = showSmallGroupsTogether(before, 'other', least);
        expect(people).toHaveLength(before.length);
        const large = (name: string) => (sizeByGroup[name] ?? 0) >= least && name !== 'Other';
        expect(together.filter(large).length).toBeLessThanOrEqual(1);
        for (const [index, person] of people.entries()) {
          const old = before[index]?.staffGroup ?? '';
          expect(person.staffGroup).toBe(together.includes(old) ? 'other' : old);
        }
      }),
    );
  });

  it('leaves the total untouched, to the unrounded minute', () => {
    const person = fc
      .record({
        staffGroup: fc.constantFrom(...groupNames),
        sevenths: fc.integer({ min: 1, max: 99 }),
      })
      .map(({ staffGroup, sevenths }) => {
        const plans = [plan([line('CPD', 1, { quantity: `0.${sevenths}` })])];
        const minutes = sevenths;
        return counted({ staffGroup, plans }, [{ line: 'CPD', minutes, kind: 'in_planned_time' }]);
      });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 25 }), (people) => {
        const before = summariseGroups(people);
        const after = summariseGroups(showSmallGroupsTogether(people, 'other').people);
        expect(after.everyone).toEqual(before.everyone);
        const sum = (groups: typeof before.groups) =>
          groups.reduce((minutes, group) => minutes + group.inPlanMinutes, 0);
        expect(sum(after.groups)).toBe(sum(before.groups));
      }),
      { numRuns: 40 },
    );
  });
});
