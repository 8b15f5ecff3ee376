import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import packFile from '../../../../assets/rule-packs/realm-2020.json' with { type: 'json' };
import {
  parseRealmPack,
  realmPackOf,
  realmReport,
} from '../../../../src-shared/rules/realm/index.ts';
import { randomYear } from './arbitraries.ts';
import { expectedRules, personOf } from './oracle.ts';

const parsedPack = parseRealmPack(packFile);

describe('a REALM report', () => {
  it('equals a slow walk over the days of 1,000 random years', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(randomYear, (year) => {
        const { rules } = realmReport(
          year.facts,
          realmPackOf(parsedPack, JSON.stringify(year.switches)),
        );
        const expected = expectedRules(year);
        expect(
          rules.slice(0, expected.length).map(({ id, value, met, numerator, denominator }) => ({
            id,
            value,
            met,
            numerator,
            denominator,
          })),
        ).toEqual(expected);
        for (const rule of rules) {
          reached.add(`${rule.id} ${rule.met}`);
        }
      }),
      { numRuns: 1_000 },
    );
    // The random years reach both ends of every rule that can be met or missed.
    for (const id of ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10']) {
      expect([...reached]).toEqual(expect.arrayContaining([`${id} true`, `${id} false`]));
    }
  });

  it('lists exactly those who are short, and counts everybody in one band', () => {
    fc.assert(
      fc.property(randomYear, (year) => {
        const pack = realmPackOf(parsedPack, JSON.stringify(year.switches));
        const report = realmReport(year.facts, pack);
        const rule = (id: string) => report.rules.find((one) => one.id === id);
        const counted = report.distribution.reduce((sum, { people }) => sum + people, 0);
        expect(counted).toBe(rule('R04')?.denominator);
        for (const short of report.short) {
          const person = year.facts.people.find(({ id }) => id === short.personId);
          if (!person) throw new Error('somebody who is not in the directory');
          const { expected, attended } = personOf(year, person);
          expect(short).toMatchObject({ expected, attended });
          const isLow = short.percent !== null && 2 * attended < expected;
          expect(isLow || !short.contributed).toBe(true);
        }
        const low = report.short.filter(
          ({ percent, attended, expected }) => percent !== null && 2 * attended < expected,
        );
        const { numerator, denominator } = rule('R03') ?? {};
        expect(low.length).toBe((denominator ?? 0) - (numerator ?? 0));
      }),
      { numRuns: 300 },
    );
  });

  it('never prints what is no number, and never a name', () => {
    fc.assert(
      fc.property(randomYear, ({ facts, switches }) => {
        const { rules } = realmReport(facts, realmPackOf(parsedPack, JSON.stringify(switches)));
        const printed = JSON.stringify(rules);
        expect(printed).not.toMatch(/NaN|Infinity|undefined|Person \d/);
        expect(rules).toHaveLength(12);
      }),
      { numRuns: 300 },
    );
  });
});
