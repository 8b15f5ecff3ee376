import { expect, it } from 'vitest';
import { readMeetingRow } from '../../../src-shared/rules/imports/meetings.ts';

const cells = {
  meeting_id: 'M-1',
  series: 'REALM',
  date: '13/01/2026',
  minutes: '1:00',
  scope: 'Hospital group',
  status: 'Held',
  chair_staff_id: 'c-001',
};

it('a held meeting comes closed, with words and days understood', () => {
  expect(readMeetingRow(cells)).toEqual({
    ok: true,
    value: {
      reference: 'M-1',
      series: 'REALM',
      day: '2026-01-13',
      minutes: 60,
      scope: 'trust',
      status: 'closed',
      chairStaffId: 'c-001',
    },
  });
});

it('minutes, scope and chair may be empty; the rest is needed', () => {
  const bare = { ...cells, minutes: '', scope: '', chair_staff_id: '' };
  expect(readMeetingRow(bare)).toMatchObject({
    ok: true,
    value: { minutes: null, scope: null, chairStaffId: null },
  });
  for (const field of ['meeting_id', 'series', 'date', 'status']) {
    expect(readMeetingRow({ ...cells, [field]: '' })).toMatchObject({ field, code: 'required' });
  }
});

it('refuses a meeting that runs now, and lengths no meeting has', () => {
  expect(readMeetingRow({ ...cells, status: 'running' })).toMatchObject({ code: 'unknown_word' });
  expect(readMeetingRow({ ...cells, minutes: '5' })).toMatchObject({ code: 'out_of_range' });
  expect(readMeetingRow({ ...cells, minutes: '9h' })).toMatchObject({ code: 'out_of_range' });
});
