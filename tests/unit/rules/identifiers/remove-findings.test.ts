import { describe, expect, it } from 'vitest';
import { findIdentifiers, removeFindings } from '../../../../src-shared/rules/identifiers/index.ts';

const cleaned = (text: string) => removeFindings(text, findIdentifiers(text));

describe('removing findings', () => {
  it.each([
    ['Wedge fracture of L1, see MR of 999 000 0018', 'Wedge fracture of L1, see MR of'],
    ['Wedge fracture (999 000 0018) of L1.', 'Wedge fracture of L1.'],
    ['Seen in 9990000018.', 'Seen in.'],
    ['9990000018 fell', 'fell'],
    ['fell 9990000018, then 9990000026, then home', 'fell, then, then home'],
    ['first\n9990000018\nlast', 'first\n\nlast'],
    ['Lesion of 12 mm', 'Lesion of 12 mm'],
  ])('%j reads %j', (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  it('never brings digits together that were apart', () => {
    expect(cleaned('943 9990000018 476 5919')).toBe('943 … 476 5919');
    expect(findIdentifiers(cleaned('943 9990000018 476 5919'))).toEqual([]);
  });

  it('takes findings in any order, and the same place once', () => {
    const finding = { start: 2, end: 4 };
    expect(removeFindings('abXXcdYYef', [{ start: 6, end: 8 }, finding, finding])).toBe('abcdef');
  });
});
