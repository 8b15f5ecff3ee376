import { describe, expect, it } from 'vitest';
import { heldMinutes } from '../../../../src-shared/rules/realm/index.ts';
import { meetingOn, ruleOf, series, sixDays, sixMeetings } from './years.ts';

describe('meetings held (R01)', () => {
  it('counts six held ones as enough, and lists each with its day', () => {
    const rule = ruleOf('R01', { meetings: sixMeetings });
    expect(rule).toMatchObject({ value: '6', threshold: '6', met: true, numerator: 6 });
    expect(rule.inputs.map(({ on }) => on)).toEqual([...sixDays]);
  });

  it('counts neither cancelled nor postponed, planned or running ones, but lists them', () => {
    const meetings = (['ended', 'cancelled', 'postponed', 'planned', 'running'] as const).map(
      (status, index) => meetingOn(sixDays[index] ?? '', { status }),
    );
    const rule = ruleOf('R01', { meetings });
    expect(rule).toMatchObject({ value: '1', met: false });
    expect(rule.inputs.map(({ label, value }) => [label, value])).toEqual([
      ['meeting_held', 'ended'],
      ['meeting_not_held', 'cancelled'],
      ['meeting_not_held', 'postponed'],
      ['meeting_not_held', 'planned'],
      ['meeting_not_held', 'running'],
    ]);
  });

  it('counts two meetings on one day as two', () => {
    const meetings = [meetingOn('2026-05-12'), meetingOn('2026-05-12', { id: 'm other' })];
    expect(ruleOf('R01', { meetings }).value).toBe('2');
  });

  it('says that there were none', () => {
    expect(ruleOf('R01')).toMatchObject({ value: '0', met: false, note: 'no_meetings' });
  });
});

describe('the longest gap (R02)', () => {
  it('is between meetings, and from the last one to the day', () => {
    const rule = ruleOf('R02', { meetings: sixMeetings });
    // 8 September to 10 November, and 12 May to 14 July, are 63 days.
    expect(rule).toMatchObject({ value: '63', threshold: '70', met: true, basis: 'local' });
    expect(rule.inputs.map(({ label, value }) => [label, value])).toEqual([
      ['gap', '56'],
      ['gap', '63'],
      ['gap', '63'],
      ['gap', '56'],
      ['gap', '63'],
      ['gap_still_open', '14'],
    ]);
  });

  it('counts whole the gap since the last meeting before the period', () => {
    const before = { ...series, lastHeldBefore: '2025-09-01' };
    const rule = ruleOf('R02', { series: [before], meetings: sixMeetings });
    expect(rule).toMatchObject({ value: '134', met: false, numerator: 6, denominator: 7 });
    expect(rule.inputs[0]).toEqual({
      label: 'gap_since_last_period',
      about: '2025-09-01',
      value: '134',
      on: '2026-01-13',
    });
  });

  it('says when the longest is still open', () => {
    const rule = ruleOf('R02', { meetings: sixMeetings.slice(0, 3) });
    expect(rule).toMatchObject({ value: '196', met: false, note: 'gap_still_open' });
  });

  it('is met at the limit and not a day above it', () => {
    const at = (gapDays: number) =>
      ruleOf('R02', { meetings: sixMeetings, series: [{ ...series, gapDays }] }).met;
    expect([at(63), at(62)]).toEqual([true, false]);
  });

  it('is the strictest limit of several series, and two meetings a day leave no gap', () => {
    const other = { ...series, id: 's2', gapDays: 40 };
    const meetings = [...sixMeetings, meetingOn('2026-11-10', { id: 'm other', seriesId: 's2' })];
    const rule = ruleOf('R02', { meetings, series: [series, other] });
    expect(rule).toMatchObject({ threshold: '40', denominator: 6 });
  });

  it('has nothing to say where no meeting was ever held', () => {
    expect(ruleOf('R02')).toMatchObject({ value: null, met: null, note: 'no_meetings' });
  });
});

describe('minutes that a meeting took', () => {
  const start = Date.UTC(2026, 4, 12, 12, 30);
  const tookUntil = (endedAt: number | null) =>
    heldMinutes({ minutes: 60, startedAt: start, endedAt });

  it('are from its start to its end, a half going up', () => {
    expect(tookUntil(start + 47 * 60_000)).toBe(47);
    expect(tookUntil(start + 47.5 * 60_000)).toBe(48);
    expect(tookUntil(start + 1_000)).toBe(1);
  });

  it('are those planned where start and end make no sense', () => {
    expect(tookUntil(null)).toBe(60);
    expect(tookUntil(start - 60_000)).toBe(60);
    // Somebody ended it the next morning.
    expect(tookUntil(start + 20 * 3_600_000)).toBe(60);
  });
});
