import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoGroups } from '../../../../../src-renderer/features/workspace/create/two-groups.ts';
import {
  dayOf,
  sheetsFromAddress,
  sheetsToAddress,
} from '../../../../../src-renderer/features/workspace/sheet.ts';
import { shellCalls } from '../../../../../src-shared/contract/shell.ts';

const sheet = fc.record({
  kind: fc.constantFrom('recovery-key', 'personal-code', 'invitation'),
  workspace: fc.string({ unit: 'grapheme' }),
  name: fc.string({ unit: 'grapheme' }),
  staffId: fc.string(),
  code: fc.string(),
  madeOn: fc.constant('2026-11-24'),
});

describe('sheets on their way to the printer', () => {
  it('arrive as they were, by an address that the contract takes', () => {
    const { route } = shellCalls['shell.printPdf'].input.shape;
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 40 }), (sheets) => {
        const address = sheetsToAddress(sheets);
        expect(sheetsFromAddress(address)).toEqual(sheets);
        expect(route.safeParse(`/print/sheets/${address}`).success).toBe(true);
      }),
    );
  });

  it('print nothing for an address that holds something else', () => {
    expect(sheetsFromAddress('not-base64-!')).toEqual([]);
    expect(sheetsFromAddress('')).toEqual([]);
  });

  it('are dated by this computer’s day', () => {
    expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  });
});

describe('the two groups to type back', () => {
  it('are two different ones, in order, whatever the dice say', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 2 }), (random) => {
        const [first, second] = twoGroups(8, random);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeGreaterThan(first);
        expect(second).toBeLessThan(8);
      }),
    );
  });
});
