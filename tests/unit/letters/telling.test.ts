import { describe, expect, it } from 'vitest';
import { formatDays } from '../../../src-renderer/features/letters/letter-days.ts';
import {
  type Addressee,
  entryKey,
  entryOf,
  firstToWrite,
  hasAnswered,
  inGroups,
  kindsFor,
  standingOf,
} from '../../../src-renderer/features/letters/telling.ts';

const someone = (change: Partial<Addressee>): Addressee => ({
  letterId: null,
  identityId: '7c1d3c3e-5d0a-4f2b-9a54-1c2f0e8f0a01',
  caseId: '7c1d3c3e-5d0a-4f2b-9a54-1c2f0e8f0a02',
  code: 'C-121',
  goodSpot: false,
  part: 'verified',
  name: 'Callum Mockford',
  inDirectory: true,
  kind: 'before',
  state: 'not_yet',
  toldOn: null,
  toldBy: null,
  attempts: [],
  answer: null,
  ...change,
});
const answer = {
  readOn: '2026-11-18',
  account: '',
  mayReadOut: false,
  choice: 'undecided',
  mayName: false,
} as const;

describe('where writing begins', () => {
  it('is with the first who waits and can be opened', () => {
    const told = someone({ identityId: 'a', state: 'told' });
    const sealed = someone({ identityId: 'b', name: null });
    const waits = someone({ identityId: 'c' });
    expect(firstToWrite([told, sealed, waits])?.identityId).toBe('c');
    expect(firstToWrite([sealed, told])?.identityId).toBe('a');
    expect(firstToWrite([sealed])?.identityId).toBe('b');
    expect(firstToWrite([])).toBeNull();
  });

  it('counts who has left once three attempts are dated', () => {
    const days = ['2026-11-12', '2026-11-16', '2026-11-19'];
    const left = someone({ identityId: 'a', state: 'left', attempts: days.slice(0, 2) });
    const other = someone({ identityId: 'b' });
    expect(firstToWrite([left, other])?.identityId).toBe('a');
    expect(firstToWrite([{ ...left, attempts: days }, other])?.identityId).toBe('b');
  });
});

describe('an entry of the list', () => {
  it('is a kind of letter to somebody; a kind not begun starts without a trace of another', () => {
    const before = someone({ letterId: 'x', state: 'told', toldOn: '2026-11-17', answer });
    expect(entryOf([before], entryKey(before))).toBe(before);
    expect(entryOf([before], `${before.identityId}/after`)).toEqual({
      ...before,
      kind: 'after',
      letterId: null,
      state: 'not_yet',
      toldOn: null,
      answer: null,
    });
    expect(entryOf([before], 'nobody/before')).toBeNull();
    expect(entryOf([before], null)).toBeNull();
  });

  it('offers thanks for good spots alone, and to the sender what goes to the sender', () => {
    expect(kindsFor(someone({}))).toEqual(['before', 'after']);
    expect(kindsFor(someone({ goodSpot: true }))).toEqual(['before', 'after', 'thanks']);
    expect(kindsFor(someone({ part: 'submitter', kind: 'ask_sender' }))).toEqual([
      'not_selected',
      'ask_sender',
    ]);
  });

  it('stands in its group, in the order in which letters are written', () => {
    const groups = inGroups([
      someone({ kind: 'thanks_sender' }),
      someone({ kind: 'thanks' }),
      someone({}),
    ]);
    expect(groups.map(({ when }) => when)).toEqual(['before', 'afterwards', 'sender']);
  });
});

describe('how somebody stands', () => {
  it('is read only where the letter was given here and opened', () => {
    const given = someone({ state: 'told', toldBy: 'addendum' });
    expect(standingOf(given)).toBe('unread');
    expect(standingOf({ ...given, answer })).toBe('read');
    expect(standingOf({ ...given, toldBy: 'in_person' })).toBe('told');
    expect(standingOf(someone({ name: null }))).toBe('sealed');
    expect(standingOf(someone({ name: null, state: 'left' }))).toBe('left');
  });

  it('has answered only where something was said', () => {
    expect(hasAnswered({ answer: null })).toBe(false);
    expect(hasAnswered({ answer })).toBe(false);
    expect(hasAnswered({ answer: { ...answer, choice: 'postpone' } })).toBe(true);
    expect(hasAnswered({ answer: { ...answer, account: 'It was late.' } })).toBe(true);
  });
});

describe('days of attempts', () => {
  it('say a month once', () => {
    expect(formatDays(['2026-11-12', '2026-11-16', '2026-11-19'])).toBe('12, 16 and 19 Nov');
    expect(formatDays(['2026-10-30', '2026-11-02'])).toBe('30 Oct and 2 Nov');
    expect(formatDays(['2026-11-12'])).toBe('12 Nov');
  });
});
