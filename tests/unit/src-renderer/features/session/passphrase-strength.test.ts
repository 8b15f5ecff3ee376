import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../../../../src-renderer/features/session/passphrase-strength.ts';

describe('the strength that is said while a passphrase is typed', () => {
  it('counts down to the shortest that is taken', () => {
    expect(passphraseStrength('', [])).toEqual({ strength: 'empty', missing: 12 });
    expect(passphraseStrength('teapot', [])).toEqual({ strength: 'short', missing: 6 });
    expect(passphraseStrength('é'.repeat(11), [])).toEqual({ strength: 'short', missing: 1 });
  });

  it.each(['aaaaaaaaaaaaaa', 'abcabcabcabcabc', 'abcdefghijklmn', '987654321098'])(
    'calls %s easy to guess',
    (text) => {
      expect(passphraseStrength(text, []).strength).toBe('weak');
    },
  );

  it('calls a passphrase made of one’s own name or staff id easy to guess', () => {
    expect(passphraseStrength('ruth-madeup-1', ['A100', 'Ruth Madeup']).strength).toBe('weak');
    expect(passphraseStrength('a100a100-xyz!', ['A100', 'Ruth Madeup']).strength).toBe('weak');
    expect(passphraseStrength('teapot lantern ruth', ['A100', 'Ruth Madeup']).strength).not.toBe(
      'weak',
    );
  });

  it('grows with words', () => {
    const said = ['teapot lantern', 'teapot lantern orch', 'teapot lantern orchard quiet'];
    expect(said.map((text) => passphraseStrength(text, []).strength)).toEqual([
      'fair',
      'good',
      'strong',
    ]);
  });
});
