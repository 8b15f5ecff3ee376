import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomContext, shifts } from '../../../src-shared/rules/cases/room-context.ts';

const groups = ['Consultant radiologist', 'Radiographer', 'Sonographer', 'Imaging nurse'];
const sites = ['Main site', 'Annexe', ''];
const person = fc.record({
  staffGroup: fc.constantFrom(...groups),
  site: fc.constantFrom(...sites),
});
const involved = fc.record({
  staffGroup: fc.constantFrom(...groups, 'Agency', ''),
  site: fc.constantFrom(...sites, 'Elsewhere'),
  shift: fc.constantFrom('night', 'in hours', 'a list of one’s own', ''),
});

describe('words for the room', () => {
  it('fit, all together, at least as many people as the threshold says', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 30 }),
        fc.array(involved, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 8 }),
        (directory, people, threshold) => {
          const said = roomContext(people, directory, threshold);
          const named = said.staffGroup === '' ? [] : said.staffGroup.split(', ');
          const fits = (group: string | null) =>
            directory.filter(
              (one) =>
                (group === null || one.staffGroup === group) &&
                (said.site === '' || one.site === said.site),
            ).length;
          for (const group of named) expect(fits(group)).toBeGreaterThanOrEqual(threshold);
          const saysSomething = Object.values(said).some((word) => word !== '');
          if (saysSomething) expect(fits(null)).toBeGreaterThanOrEqual(threshold);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are only words of the directory and of the app’s own list of shifts, said of everybody in it', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 40 }),
        fc.array(involved, { minLength: 1, maxLength: 4 }),
        (directory, people) => {
          const said = roomContext(people, directory);
          const named = said.staffGroup === '' ? [] : said.staffGroup.split(', ');
          for (const group of named) {
            expect(people.some((one) => one.staffGroup === group)).toBe(true);
          }
          if (said.site !== '') expect(people.every((one) => one.site === said.site)).toBe(true);
          expect(['', ...shifts.map(({ name }) => name)]).toContain(said.shift);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
