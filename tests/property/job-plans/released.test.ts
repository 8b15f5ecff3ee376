import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWord } from '../../../src-shared/model/vocabulary.ts';
import { addDays } from '../../../src-shared/rules/days.ts';
import {
  type CountedEntry,
  releasedRows,
  shareReleased,
  summariseGroups,
  summarisePerson,
} from '../../../src-shared/rules/job-plans/index.ts';
import { entries, period, person, rules } from './arbitraries.ts';

/** The run chart's way through the arithmetic is a short cut: it must come to what the long way does. */

const stretch = fc.record({ days: fc.integer({ min: 1, max: 40 }), entries });
const stretches = fc.array(stretch, { minLength: 1, maxLength: 5 });

it('the share of stretches that follow one another is that of each period on its own', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 3 }),
      period,
      stretches,
      rules,
      (people, { from }, drawn, set) => {
        let next = from;
        const asked = drawn.map(({ days, entries: logged }) => {
          const when = { from: next, to: addDays(next, days - 1) };
          next = addDays(next, days);
          return { period: when, entries: logged as CountedEntry[] };
        });
        const rows = people.map((one) => releasedRows(one, asked, set.departmentWorkingWeeks));
        asked.forEach(({ period: when, entries: logged }, index) => {
          const ofStretch = rows.flatMap((months) => months[index] ?? []);
          const long = people.map((one) => summarisePerson(one, logged, when, set));
          expect(shareReleased(ofStretch)).toBe(summariseGroups(long).everyone.deliveredPercent);
          const lines = long.flatMap((one) => one.lines.flatMap(({ line }) => line ?? []));
          for (const line of new Set(lines.map(foldWord))) {
            const ofLine = long.flatMap((one) => {
              const row = one.lines.find((each) => each.line && foldWord(each.line) === line);
              return row ? [{ ...one, total: row }] : [];
            });
            expect(shareReleased(ofStretch.filter((row) => row.line === line))).toBe(
              summariseGroups(ofLine).everyone.deliveredPercent,
            );
          }
        });
      },
    ),
    { numRuns: 300 },
  );
});
