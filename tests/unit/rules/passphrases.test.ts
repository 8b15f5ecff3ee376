import { describe, expect, it } from 'vitest';
import { passphraseFault } from '../../../src-shared/rules/passphrases.ts';

describe('passphrases', () => {
  it.each([
    'short',
    'elevenchars',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    'abcdefghijklmnop',
    '1234567890123456',
    'password12345678',
    'Kwame Test 2026',
  ])('refuses %s', (passphrase) => {
    expect(passphraseFault(passphrase, ['R001', 'Kwame Test'])).not.toBeNull();
  });

  it.each(['correct horse battery staple', 'ten grey herons at dawn', 'Vy7!kq0-pLm2x'])(
    'accepts %s',
    (passphrase) => {
      expect(passphraseFault(passphrase, ['R001', 'Kwame Test'])).toBeNull();
    },
  );
});
