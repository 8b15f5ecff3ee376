import { beforeAll, describe, expect, it } from 'vitest';
import {
  shareWords,
  sourceNumbers,
  stateOf,
  thresholdWords,
  valueWords,
} from '../../../../../src-renderer/features/compliance/rule-words.ts';
import type { RuleResult } from '../../../../../src-renderer/features/compliance/use-period.ts';
import { startI18n } from '../../../../../src-renderer/i18n/i18n.ts';

let t: Parameters<typeof valueWords>[0];
beforeAll(async () => {
  t = (await startI18n('en-GB')).getFixedT('en-GB', 'compliance');
});

const rule = (given: Partial<RuleResult>): RuleResult => ({
  id: 'R08',
  title: 'Discussed cases with a learning point',
  unit: 'percent',
  value: '82.4',
  threshold: '100',
  met: false,
  numerator: 14,
  denominator: 17,
  source: 'Every case. S4 RCR AuditLive XR-704 (rcr.ac.uk); S29 4ways (4ways.co.uk)',
  basis: 'published',
  note: null,
  inputs: [],
  ...given,
});

describe('a rule in words', () => {
  it('says a share against all of them', () => {
    expect(valueWords(t, rule({}))).toBe('82.4 %');
    expect(shareWords(t, rule({}))).toBe('14 of 17');
    expect(thresholdWords(t, rule({}))).toBe('all of them');
  });

  it('says meetings at least, days at most, and one in the singular', () => {
    const meetings = rule({ unit: 'meetings', value: '1', threshold: '6', denominator: null });
    expect([valueWords(t, meetings), thresholdWords(t, meetings)]).toEqual([
      '1 meeting',
      'at least 6 meetings',
    ]);
    const days = rule({ unit: 'days', value: '84', threshold: '70' });
    expect([valueWords(t, days), thresholdWords(t, days), shareWords(t, days)]).toEqual([
      '84 days',
      'at most 70 days',
      '',
    ]);
  });

  it('says yes, or not yet, and never no', () => {
    const named = rule({ unit: 'yes_no', value: 'no', threshold: 'yes' });
    expect([valueWords(t, named), thresholdWords(t, named)]).toEqual(['not yet', 'yes']);
  });

  it('has a dash and no share where there is nothing to say yet', () => {
    const empty = rule({ value: null, met: null, numerator: 0, denominator: 0 });
    expect([valueWords(t, empty), shareWords(t, empty), stateOf(empty)]).toEqual([
      '–',
      '',
      'unknown',
    ]);
  });

  it('only shows what has no target', () => {
    const shown = rule({ threshold: null, met: null });
    expect([stateOf(shown), thresholdWords(t, shown)]).toEqual(['shows', 'no target']);
  });

  it('names the sources by their numbers', () => {
    expect(sourceNumbers(rule({}))).toBe('S4, S29');
  });
});
