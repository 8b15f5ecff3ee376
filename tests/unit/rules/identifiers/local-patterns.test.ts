import { describe, expect, it } from 'vitest';
import {
  checkLocalPattern,
  findIdentifiers,
} from '../../../../src-shared/rules/identifiers/index.ts';

const kindsWith = (mask: string, text: string) =>
  findIdentifiers(text, { localPatterns: [{ kind: 'accession_number', mask }] }).map(
    ({ kind, severity, text: found }) => `${severity} ${kind} ${found}`,
  );

describe('local patterns', () => {
  it('find a number in the form of the department, without regard to case or spacing', () => {
    expect(kindsWith('Q@-####', 'see qx1234 and QX 1234, not QX12345')).toEqual([
      'warn accession_number qx1234',
      'warn accession_number QX 1234',
    ]);
    expect(findIdentifiers('see QX1234')).toEqual([]);
  });

  it('take every other sign for itself', () => {
    expect(kindsWith('(.*)+/####', 'see (.*)+/1234')).toEqual(['warn accession_number (.*)+/1234']);
    expect(kindsWith('.####', 'see x1234')).toEqual([]);
  });

  it('must hold four digits', () => {
    expect(checkLocalPattern('@####')).toEqual({ ok: true });
    expect(checkLocalPattern('@##')).toEqual({ ok: false, code: 'too_few_digits' });
    expect(checkLocalPattern('#'.repeat(65))).toEqual({ ok: false, code: 'too_long' });
    expect(kindsWith('@##', 'T12')).toEqual([]);
  });
});
