import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encloseLetter,
  newAnswerKey,
  openLetter,
} from '../../../src-main/core/letters/enclosing.ts';
import { newKeyPair } from '../../../src-main/core/workspace/key-pair.ts';
import { LETTER_BLOCK, padded, unpadded } from '../../../src-main/core/workspace/padding.ts';

const letter = (name: string) => ({
  kind: 'before',
  seriesId: 's',
  caseId: 'c',
  code: 'C-121',
  from: 'Ruth Madeup\nchair, REALM',
  subject: 'A case',
  body: `Dear ${name},\n\nOne of the reports you worked on will be talked about.`,
  date: '2026-11-24',
  meetingDay: '2026-11-26',
  answerKey: newAnswerKey(),
});

describe('what is enclosed', () => {
  it('comes back as it was, whatever its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 5000 }), (text) => {
        fc.pre(text.isWellFormed());
        const filled = padded({ text }, LETTER_BLOCK);
        expect(filled.length % LETTER_BLOCK).toBe(0);
        expect(unpadded(filled)).toEqual({ text });
      }),
    );
  });

  it('is as long for one name as for another', () => {
    const pair = newKeyPair('x25519');
    const lengths = ['Jo', 'Callum', 'Bartholomew-Alexandros', 'Łukasz'].map((name) => {
      const { payload } = encloseLetter(letter(name), pair.publicKey);
      return (payload as { enclosed: Uint8Array }).enclosed.length;
    });
    expect(new Set(lengths).size).toBe(1);
  });

  it('opens with the addressee’s pair alone, and only as the letter it is', () => {
    const [mine, other] = [newKeyPair('x25519'), newKeyPair('x25519')];
    const { id, payload } = encloseLetter(letter('Callum'), mine.publicKey);
    const { enclosed } = payload as { enclosed: Uint8Array };
    expect(openLetter({ id, enclosed }, mine)?.body).toContain('Dear Callum');
    expect(openLetter({ id, enclosed }, other)).toBeNull();
    expect(openLetter({ id: 'another', enclosed }, mine)).toBeNull();
  });
});
