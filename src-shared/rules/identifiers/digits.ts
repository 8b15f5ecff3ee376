const decimalDigit = /^\p{Nd}$/u;

/** Numbers in circles that have no decomposition to plain digits, by the code point of their one. */
const circledOnes = [0x2776, 0x2780, 0x278a, 0x24f5];

/**
 * The value 0–9 of a digit of any script, or null. Unicode encodes every set of decimal digits as
 * ten code points in a row from zero, and sets that touch still start on a multiple of ten: so the
 * distance to the start of the row, modulo ten, is the value. Superscripts and subscripts are not
 * digits of a number ("10⁹", "cm²") and give null.
 */
export function digitValue(codePoint: number): number | null {
  if (codePoint < 0x80) return codePoint >= 0x30 && codePoint <= 0x39 ? codePoint - 0x30 : null;
  const one = circledOnes.find((first) => codePoint >= first && codePoint < first + 9);
  if (one !== undefined) return codePoint - one + 1;
  if (codePoint === 0x24ff) return 0;
  if (!decimalDigit.test(String.fromCodePoint(codePoint))) return null;
  let distance = 0;
  while (decimalDigit.test(String.fromCodePoint(codePoint - distance - 1))) distance += 1;
  return distance % 10;
}
