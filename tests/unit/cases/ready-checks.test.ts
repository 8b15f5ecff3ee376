import { describe, expect, it } from 'vitest';
import { dutiesSaid, hasOpenDuties } from '../../../src-shared/rules/cases/duties.ts';
import {
  type CheckFacts,
  openForReady,
  readyChecks,
} from '../../../src-shared/rules/cases/ready-checks.ts';

const ready: CheckFacts = {
  found: null,
  teamTold: 'both_done',
  addendum: null,
  referrerTold: null,
  reporterTold: null,
  toTell: { all: 1, dealtWith: 0 },
  uncovered: 0,
  roomTitle: 'A finding at the edge',
  anonymityCheckedOn: '2026-11-24',
  otherProcessAsked: true,
  parked: false,
};
const open = (changed: Partial<CheckFacts>) => openForReady(readyChecks({ ...ready, ...changed }));
const isDone = (check: string, changed: Partial<CheckFacts>) =>
  readyChecks({ ...ready, ...changed }).find((one) => one.check === check)?.done;

describe('what a case needs before it is ready', () => {
  it('is all but the reporter’s letter, which goes out once a meeting is planned', () => {
    expect(open({})).toEqual([]);
    expect(isDone('reporter_told', {})).toBe(false);
  });

  it.each([
    ['identifiers', { found: 'block' as const }],
    ['team_told', { teamTold: 'not_yet' }],
    ['pictures_covered', { uncovered: 1 }],
    ['room_title', { roomTitle: '' }],
    ['anonymity', { anonymityCheckedOn: null }],
    ['other_process', { otherProcessAsked: false }],
    ['other_process', { parked: true }],
  ])('holds it back for %s', (check, changed) => {
    expect(open(changed)).toEqual([check]);
  });

  it('lets a warning stand once somebody has looked, and a block never', () => {
    expect(open({ found: 'warn' })).toEqual([]);
    expect(open({ found: 'warn', anonymityCheckedOn: null })).toEqual(['identifiers', 'anonymity']);
    expect(open({ found: 'block' })).toEqual(['identifiers']);
  });

  it('takes both duties of the notifier for the team being told', () => {
    const answered = { teamTold: 'not_yet', addendum: 'done', referrerTold: 'not_needed' };
    expect(open(answered)).toEqual([]);
    expect(open({ ...answered, referrerTold: null })).toEqual(['team_told']);
  });

  it('takes everybody’s letter for the reporter being told, or the duty’s own answer', () => {
    expect(isDone('reporter_told', { toTell: { all: 2, dealtWith: 1 } })).toBe(false);
    expect(isDone('reporter_told', { toTell: { all: 2, dealtWith: 2 } })).toBe(true);
    expect(isDone('reporter_told', { toTell: { all: 0, dealtWith: 0 } })).toBe(false);
    expect(isDone('reporter_told', { reporterTold: 'not_needed' })).toBe(true);
  });
});

describe('a notifier’s duties', () => {
  const answered = { addendum: 'done', referrerTold: 'done', reporterTold: null };

  it('of a captured case are three; of one sent by form the chair tells the reporter', () => {
    expect(hasOpenDuties(answered, 'mdt')).toBe(true);
    expect(hasOpenDuties(answered, 'form')).toBe(false);
    expect(hasOpenDuties({ ...answered, reporterTold: 'done' }, 'mdt')).toBe(false);
    expect(hasOpenDuties({ ...answered, addendum: null }, 'form')).toBe(true);
  });

  it('begin with what the form’s first line says', () => {
    expect(['both_done', 'not_needed', 'not_yet'].map(dutiesSaid)).toEqual([
      'done',
      'not_needed',
      null,
    ]);
  });
});
