/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };

/**
 * The fraction `numerator / denominator`. Both are integers; a denominator of 0 or a number that is
 * not an integer is a bug and throws.
 */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  return reduced(BigInt(numerator), BigInt(denominator));
}

/** Reads a decimal such as "37.5", "-0.125" or ".5"; null for anything else (no exponent, no comma). */
export function parseDecimal(text: string): Rational | null {
  const match = /^([+-]?)(\d*)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  const digits = BigInt(`${whole}${fraction}`);
  return reduced(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length));
}

/** A decimal that was checked when it was stored; one that does not parse is a bug and throws. */
export function decimal(text: string): Rational {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error('a stored quantity is not a decimal number');
  return parsed;
}

export function add(a: Rational, b: Rational): Rational {
  return reduced(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `a ÷ b`; dividing by zero is a bug and throws. */
export function divide(a: Rational, b: Rational): Rational {
  return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest integer; a half goes up (2.5 → 3, −2.5 → −2). */
export function roundHalfUp(value: Rational): number {
  return Number(nearest(value));
}

/** The value to `places` decimals as text, a half going up: 1/8 to two places is "0.13". */
export function toDecimals(value: Rational, places: number): string {
  const scaled = nearest(multiply(value, { numerator: 10n ** BigInt(places), denominator: 1n }));
  const sign = scaled < 0n ? '-' : '';
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  if (places === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** floor(value + 1/2): BigInt division cuts towards zero, so negatives need one less. */
function nearest({ numerator, denominator }: Rational): bigint {
  const top = 2n * numerator + denominator;
  const bottom = 2n * denominator;
  const cut = top / bottom;
  return top < 0n && cut * bottom !== top ? cut - 1n : cut;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new Error('division by zero');
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator < 0n ? -denominator : denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = denominator < 0n ? -a : a;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
