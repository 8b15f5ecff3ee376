import { describe, expect, it } from 'vitest';
import {
  formatProgrammedActivities,
  fromProgrammedActivities,
  minutesOfProgrammedActivity,
  toProgrammedActivities,
  weeklyMinutes,
} from '../../../../src-shared/rules/job-plans/index.ts';
import { decimal, ratio } from '../../../../src-shared/rules/rational.ts';

describe('programmed activities and minutes', () => {
  it('convert by nation, both ways', () => {
    expect(minutesOfProgrammedActivity('NI')).toBe(240);
    expect(fromProgrammedActivities(decimal('0.25'), 'England')).toEqual(ratio(60));
    expect(fromProgrammedActivities(decimal('0.25'), 'Wales')).toEqual(ratio(225, 4));
    expect(toProgrammedActivities(ratio(225), 'Wales')).toEqual(ratio(1));
    expect(toProgrammedActivities(ratio(90), 'Scotland')).toEqual(ratio(3, 8));
  });

  it('print with as many decimals as needed, two at most', () => {
    const shown = [60, 240, 2400, 90, 100, 0].map((minutes) =>
      formatProgrammedActivities(ratio(minutes), 'England'),
    );
    expect(shown).toEqual(['0.25 PA', '1 PA', '10 PA', '0.38 PA', '0.42 PA', '0 PA']);
    expect(formatProgrammedActivities(ratio(225, 4), 'Wales')).toBe('0.25 PA');
  });

  it('average a month at 52 ÷ 12 weeks and a year at 52', () => {
    expect(weeklyMinutes('1.5', 'PA/week', 'England')).toEqual(ratio(360));
    expect(weeklyMinutes('1.5', 'hours/week', 'England')).toEqual(ratio(90));
    expect(weeklyMinutes('45', 'minutes/week', 'England')).toEqual(ratio(45));
    // 26 h a month are 1.5 PA a week.
    expect(weeklyMinutes('26', 'hours/month', 'England')).toEqual(ratio(360));
    expect(weeklyMinutes('52', 'hours/year', 'Wales')).toEqual(ratio(60));
  });
});
