import { describe, expect, it } from 'vitest';
import { ownWordsOf } from '../../../../src-main/core/letters/wordings.ts';
import {
  caseInWords,
  contentsOfLetter,
  dayInWords,
  type FieldValues,
  fillWording,
  greetingOf,
  isCountedApart,
  isDealtWith,
  kindsToList,
  paragraphsOf,
  placeInWords,
  suitsPart,
  unknownFields,
  wordingKindOf,
  wordingKinds,
} from '../../../../src-shared/rules/letters/index.ts';

const values: FieldValues = {
  'first name': 'Callum',
  series: 'REALM, main site',
  day: 'Thursday 26 November',
  case: 'CT of the aorta',
  place: 'PACS folder REALM November, position 5',
  listener: 'Mairi NicDemo',
  chair: 'Ruth Madeup',
};

describe('who counts as dealt with', () => {
  it('is whoever was told, by whichever way, and whoever is away with the case held', () => {
    for (const state of ['told', 'told_through', 'away'] as const) {
      expect(isDealtWith({ state, attempts: [] })).toBe(true);
    }
    expect(isDealtWith({ state: 'not_yet', attempts: ['2026-11-12'] })).toBe(false);
  });

  it('is somebody who has left once three attempts are dated, on three days', () => {
    const left = (...attempts: string[]) => isDealtWith({ state: 'left', attempts });
    expect(left()).toBe(false);
    expect(left('2026-11-12', '2026-11-16')).toBe(false);
    expect(left('2026-11-12', '2026-11-12', '2026-11-16')).toBe(false);
    expect(left('2026-11-12', '2026-11-16', '2026-11-19')).toBe(true);
  });

  it('counts away and left apart, and nobody else', () => {
    expect(isCountedApart('away') && isCountedApart('left')).toBe(true);
    expect(isCountedApart('told') || isCountedApart('told_through')).toBe(false);
    expect(isCountedApart('not_yet')).toBe(false);
  });
});

describe('which letters there are', () => {
  const scheduled = { kind: 'discrepancy', state: 'scheduled' } as const;

  it('tells everybody whose work it was beforehand, but no sender and no tool', () => {
    for (const part of ['verified', 'provisional', 'outsourced', 'acquisition'] as const) {
      expect(kindsToList(part, scheduled, [])).toEqual(['before']);
    }
    expect(kindsToList('submitter', scheduled, [])).toEqual([]);
    expect(kindsToList('ai_tool', scheduled, ['before'])).toEqual([]);
  });

  it('ends a good spot in thanks, to whoever made it and to whoever sent it', () => {
    const over = { kind: 'good_spot', state: 'closed' } as const;
    expect(kindsToList('verified', over, [])).toEqual(['before', 'thanks']);
    expect(kindsToList('submitter', over, [])).toEqual(['thanks_sender']);
    expect(kindsToList('verified', { ...over, state: 'ready' }, [])).toEqual(['before']);
  });

  it('writes to the sender of a case that needs work or was not selected', () => {
    const ask = { kind: 'discrepancy', state: 'needs_work' } as const;
    expect(kindsToList('submitter', ask, [])).toEqual(['ask_sender']);
    const not = { kind: 'discrepancy', state: 'not_selected' } as const;
    expect(kindsToList('submitter', not, [])).toEqual(['not_selected']);
    expect(kindsToList('verified', not, [])).toEqual([]);
    expect(kindsToList('verified', not, ['before'])).toEqual(['before']);
  });

  it('suits each kind to the side that it is for', () => {
    expect(suitsPart('before', 'verified')).toBe(true);
    expect(suitsPart('before', 'submitter')).toBe(false);
    expect(suitsPart('thanks_sender', 'verified')).toBe(false);
    expect(suitsPart('receipt', 'submitter')).toBe(false);
  });
});

describe('filling in', () => {
  it('fills every field, however it is spaced or written', () => {
    const filled = fillWording('Dear { First  Name },\n\nIt is {case}: {place}. {chair}', values);
    expect(filled).toBe(
      'Dear Callum,\n\nIt is CT of the aorta: PACS folder REALM November, position 5. Ruth Madeup',
    );
  });

  it('leaves out a paragraph that has nothing to say, and never a part of one', () => {
    const wording = 'Dear {first name},\n\nTalk to {listener}.\n\nIt is here: {place}.\n\nBye';
    expect(fillWording(wording, { ...values, listener: null, place: '' })).toBe(
      'Dear Callum,\n\nBye',
    );
  });

  it('names fields that it does not know, and fills nothing twice', () => {
    expect(unknownFields('{first name} {patient} {  Day } {} {patient}')).toEqual(['patient', '']);
    expect(fillWording('{case}', { ...values, case: '{chair}' })).toBe('{chair}');
  });

  it('greets by the first name, without a title', () => {
    expect(greetingOf('Callum Mockford', true)).toBe('Callum');
    expect(greetingOf('Dr. Siôn Invented', true)).toBe('Siôn');
    expect(greetingOf('Mockford, Prof Callum James', true)).toBe('Callum');
    expect(greetingOf('Cher', true)).toBe('Cher');
    expect(greetingOf('The reporting agency', false)).toBe('The reporting agency');
  });

  it('words days, places and cases', () => {
    expect(dayInWords('2026-11-26')).toBe('Thursday 26 November');
    expect(placeInWords('REALM November', '5')).toBe('PACS folder REALM November, position 5');
    expect(placeInWords('REALM November', '')).toBe('PACS folder REALM November');
    expect(placeInWords('', '5')).toBeNull();
    const row = { code: 'C-121', roomTitle: '', chairTitle: '', modality: null, region: null };
    expect(caseInWords({ ...row, roomTitle: 'CT aorta', chairTitle: 'Missed' })).toBe('CT aorta');
    expect(caseInWords({ ...row, modality: 'CT', region: 'chest' })).toBe('CT, chest');
    expect(caseInWords(row)).toBe('C-121');
  });
});

describe('the app’s own words', () => {
  it('hold only known fields, for every kind', () => {
    for (const kind of wordingKinds) {
      const { subject, body } = ownWordsOf(kind);
      expect(unknownFields(`${subject} ${body}`), kind).toEqual([]);
      expect(body.startsWith('Dear {first name},'), kind).toBe(true);
      expect(paragraphsOf(body).length, kind).toBeGreaterThan(2);
    }
  });

  it('never speak of errors, misses, blame or harm', () => {
    for (const kind of wordingKinds) {
      const { subject, body } = ownWordsOf(kind);
      expect(`${subject} ${body}`).not.toMatch(/\b(error|miss(?:ed)?|blame|fault|harm|fail)/i);
    }
  });

  it('invite an account, name somebody to talk to and offer another date, before a meeting', () => {
    for (const kind of ['before', 'before_good_spot'] as const) {
      const body = fillWording(ownWordsOf(kind).body, values);
      expect(contentsOfLetter(body, 'Mairi NicDemo')).toEqual({
        account: true,
        someoneToTalkTo: true,
        postponement: true,
      });
      const alone = fillWording(ownWordsOf(kind).body, { ...values, listener: null });
      expect(contentsOfLetter(alone, '').someoneToTalkTo).toBe(false);
    }
    expect(contentsOfLetter('Dear Callum, see you there.', '')).toEqual({
      account: false,
      someoneToTalkTo: false,
      postponement: false,
    });
  });

  it('has words of its own for a good spot before the meeting', () => {
    expect(wordingKindOf('before', true)).toBe('before_good_spot');
    expect(wordingKindOf('before', false)).toBe('before');
    expect(wordingKindOf('thanks', true)).toBe('thanks');
    expect(ownWordsOf('before_good_spot').body).not.toMatch(/mistake|different opinion/);
  });
});
