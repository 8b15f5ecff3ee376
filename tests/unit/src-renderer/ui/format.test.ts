import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDay,
  formatDurationOrDash,
  formatLongDay,
  formatMonth,
  formatPa,
  formatPlainDay,
  formatRange,
  formatShare,
  formatShortDay,
  formatWte,
  initials,
} from '../../../../src-renderer/ui/format.ts';

describe('days', () => {
  it('read without a comma after the weekday', () => {
    expect(formatDay('2026-11-24')).toBe('Tue 24 Nov 2026');
    expect(formatLongDay('2026-11-24')).toBe('Tuesday 24 November 2026');
    expect(formatShortDay('2026-11-23')).toBe('Mon 23');
    expect(formatPlainDay('2026-11-24')).toBe('24 Nov 2026');
  });

  it('are the day written, whatever the zone of the computer', () => {
    expect(formatDay('2026-03-29')).toBe('Sun 29 Mar 2026');
    expect(formatDay('2026-10-25')).toBe('Sun 25 Oct 2026');
    expect(formatDay('2028-02-29')).toBe('Tue 29 Feb 2028');
  });

  it('give their month', () => {
    expect(formatMonth('2026-11-24')).toBe('Nov 2026');
    expect(formatMonth('2026-11')).toBe('Nov 2026');
  });
});

describe('periods', () => {
  it('of whole months name the months', () => {
    expect(formatRange('2026-04-01', '2027-03-31')).toBe('Apr 2026 – Mar 2027');
    expect(formatRange('2026-11-01', '2026-11-30')).toBe('Nov 2026');
    expect(formatRange('2028-02-01', '2028-02-29')).toBe('Feb 2028');
  });

  it('of days name the days', () => {
    expect(formatRange('2026-11-01', '2026-11-24')).toBe('1 – 24 Nov 2026');
    expect(formatRange('2026-10-05', '2026-11-24')).toBe('5 Oct 2026 – 24 Nov 2026');
    expect(formatRange('2026-11-24', '2026-11-24')).toBe('24 Nov 2026');
    expect(formatRange('2027-02-01', '2027-02-27')).toBe('1 – 27 Feb 2027');
  });
});

describe('numbers', () => {
  it('carry their unit', () => {
    expect(formatPa(0.25)).toBe('0.25 PA');
    expect(formatPa(1.5)).toBe('1.5 PA');
    expect(formatShare(0.7749)).toBe('77 %');
    expect(formatWte(1)).toBe('1.0');
    expect(formatWte(0.65)).toBe('0.65');
    expect(formatCount(1200)).toBe('1,200');
  });

  it('of nothing are a dash', () => {
    expect(formatDurationOrDash(0)).toBe('–');
    expect(formatDurationOrDash(75)).toBe('1 h 15');
  });
});

describe('initials', () => {
  it('are the first letters of the first and the last word', () => {
    expect(initials('Ruth Madeup')).toBe('RM');
    expect(initials('łukasz van der Demo')).toBe('ŁD');
    expect(initials('Cher')).toBe('C');
    expect(initials('  ')).toBe('');
  });
});
