import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../../src-shared/rules/durations.ts';

describe('typed durations', () => {
  it.each([
    ['1h20', 80],
    ['1 h 20', 80],
    ['1H 20', 80],
    ['1h20m', 80],
    ['1 hr 20 mins', 80],
    ['1 hour 20 minutes', 80],
    ['1h5', 65],
    ['1h05', 65],
    ['80', 80],
    [' 80 ', 80],
    ['1:20', 80],
    ['0:45', 45],
    ['24:00', 1440],
    ['1.5h', 90],
    ['1,5 h', 90],
    ['.5h', 30],
    ['0.33h', 20],
    ['1.33 hours', 80],
    ['45m', 45],
    ['45 min', 45],
    ['45 min.', 45],
    ['90 minutes', 90],
    ['1 minute', 1],
    ['1h', 60],
    ['1h 00', 60],
    ['2 hours', 120],
    ['1\u00a0h\u202f20', 80],
    ['８０', 80],
    ['1440', 1440],
  ])('reads "%s" as %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toEqual({ ok: true, minutes });
  });

  it.each([
    ['', 'empty'],
    ['  \u00a0', 'empty'],
    ['0', 'too_short'],
    ['0h', 'too_short'],
    ['0.001h', 'too_short'],
    ['1441', 'too_long'],
    ['24h01', 'too_long'],
    ['25h', 'too_long'],
    ['9'.repeat(400), 'too_long'],
    [`${'9'.repeat(400)}.5h`, 'too_long'],
    ['-5', 'not_a_duration'],
    ['1.5', 'not_a_duration'],
    ['1.5m', 'not_a_duration'],
    ['1:60', 'not_a_duration'],
    ['1:5', 'not_a_duration'],
    ['1h75', 'not_a_duration'],
    ['1h20h', 'not_a_duration'],
    ['h', 'not_a_duration'],
    ['an hour', 'not_a_duration'],
    ['1e2', 'not_a_duration'],
    ['20 1h', 'not_a_duration'],
  ])('refuses "%s"', (text, code) => {
    expect(parseDuration(text)).toEqual({ ok: false, code });
  });

  it.each([
    [0, '0 min'],
    [-0, '0 min'],
    [45, '45 min'],
    [59, '59 min'],
    [60, '1 h 00'],
    [75, '1 h 15'],
    [360, '6 h 00'],
    [8347, '139 h 07'],
    [-5, '\u22125 min'],
    [-65, '\u22121 h 05'],
  ])('writes %i as "%s"', (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
  });
});
