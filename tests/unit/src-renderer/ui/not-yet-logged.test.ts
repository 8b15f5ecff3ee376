import { expect, it } from 'vitest';
import words from '../../../../src-renderer/i18n/en-GB/ui.json' with { type: 'json' };
import { formatNotYetLogged } from '../../../../src-renderer/ui/not-yet-logged.ts';

const t = (_key: string, { length }: { length: string }) =>
  words.plan.over.replace('{{length}}', length);

it('what was logged beyond the plan is over, never a minus', () => {
  expect([80, 0, -414].map((minutes) => formatNotYetLogged(t, minutes))).toEqual([
    '1 h 20',
    '–',
    '6 h 54 over',
  ]);
});
