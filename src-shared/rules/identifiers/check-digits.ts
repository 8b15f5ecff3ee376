/**
 * Check digits and ranges of the NHS family of numbers. A number is its ten digits as a string of
 * `0`–`9`; the callers see to that.
 */

/** The NHS number's check: weights 10 to 2 over nine digits, 11 − sum mod 11, 11 → 0, 10 → invalid. */
export function passesMod11(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(number[index]) * (10 - index);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(number[9]);
}

/**
 * The check that CHI numbers may pass since February 2026: digits 9, 7, 5, 3 and 1 doubled, less 9
 * where that gives more than 9; with the last digit the sum is a multiple of ten.
 */
export function passesMod10(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = Number(number[index]);
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether DDMMYY is a day of some century: 29 February needs a year that four divides. */
export function isDayMonthYear(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  if (day === 29 && month === 2) return Number(digits.slice(4, 6)) % 4 === 0;
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
}

/**
 * Which register a ten-digit number fits, or null. Ranges: 32…–39… Health and Care (Northern
 * Ireland); 4…, 6…, 7… England, Wales and the Isle of Man; 9… the same numbers' synthetic range;
 * below 32… a Community Health Index number, which starts with a date of birth. Ten equal digits
 * pass Mod 11 and are nobody's number.
 */
export function registerOf(number: string): 'nhs_number' | 'hc_number' | 'chi_number' | null {
  if (/^(\d)\1{9}$/.test(number)) return null;
  if (/^[4679]/.test(number)) return passesMod11(number) ? 'nhs_number' : null;
  if (/^3[2-9]/.test(number)) return passesMod11(number) ? 'hc_number' : null;
  if (!isDayMonthYear(number)) return null;
  return passesMod11(number) || passesMod10(number) ? 'chi_number' : null;
}
