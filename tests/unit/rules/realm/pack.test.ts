import { describe, expect, it } from 'vitest';
import packFile from '../../../../assets/rule-packs/realm-2020.json' with { type: 'json' };
import {
  parseRealmPack,
  realmPackOf,
  realmReport,
} from '../../../../src-shared/rules/realm/index.ts';
import {
  meetingOn,
  parsedPack,
  radiologist,
  recordOn,
  ruleOf,
  sixDays,
  sixMeetings,
  yearOf,
} from './years.ts';

describe('the rule pack', () => {
  it('says where each threshold is from, and whether it is published or local', () => {
    for (const id of ['R01', 'R03', 'R04', 'R07', 'R09']) {
      const rule = ruleOf(id);
      expect(rule.source).toMatch(/S\d+ .+\(.+\)/);
      expect(rule.basis).toBe('published');
    }
    expect(ruleOf('R02').basis).toBe('local');
  });

  it('takes the department’s own switches, and defaults for what is not allowed', () => {
    const own = realmPackOf(
      parsedPack,
      JSON.stringify({
        gap_days: 62,
        attended_percent: 500,
        staff_groups: ['specialty_registrar'],
      }),
    );
    expect(own.switches).toEqual({
      gap_days: 62,
      attended_percent: 50,
      meetings_for_percentage: 4,
      staff_groups: ['specialty_registrar'],
    });
    expect(own.changed).toEqual(['gap_days', 'staff_groups']);
    expect(realmPackOf(parsedPack, 'no JSON').changed).toEqual([]);
    expect(realmPackOf(parsedPack, '[1]').changed).toEqual([]);
  });

  it('counts the staff groups that the department names, in its own words too', () => {
    const people = [
      radiologist(),
      radiologist({ id: 'p2', staffGroup: 'SpR' }),
      radiologist({ id: 'p3', staffGroup: 'Image Reader' }),
    ];
    const counted = (staff_groups: string[]) =>
      realmReport(
        yearOf({ people, meetings: sixMeetings }),
        realmPackOf(parsedPack, JSON.stringify({ staff_groups })),
      ).rules.find(({ id }) => id === 'R03')?.denominator;
    expect(counted(['consultant_radiologist'])).toBe(1);
    expect(counted(['consultant_radiologist', 'specialty_registrar'])).toBe(2);
    expect(counted(['image-reader'])).toBe(1);
  });

  it('takes another number of meetings for a percentage, and another share of minutes', () => {
    const year = yearOf({
      people: [radiologist()],
      meetings: [meetingOn(sixDays[0])],
      attendance: [recordOn(sixDays[0], 'part', 40)],
      series: [{ ...yearOf().series[0], attendedPercent: null } as never],
    });
    const met = (switches: object) =>
      realmReport(year, realmPackOf(parsedPack, JSON.stringify(switches))).rules[2]?.value;
    expect(met({})).toBeNull();
    expect(met({ meetings_for_percentage: 1 })).toBe('100.0');
    expect(met({ meetings_for_percentage: 1, attended_percent: 75 })).toBe('0.0');
  });

  it('is refused where a rule is missing or a source is not listed', () => {
    expect(() => parseRealmPack({ ...packFile, rules: packFile.rules.slice(1) })).toThrow();
    expect(() => parseRealmPack({ ...packFile, sources: {} })).toThrow();
  });
});
