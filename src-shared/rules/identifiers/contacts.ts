import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

const email =
  /(?<![\p{L}\d._%+'-])[\p{L}\d_%+'-][\p{L}\d._%+'-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}/gu;

// A British number of eleven digits, ten where its parts are written apart, or one with a country.
const nationalPhone =
  /(?<![\p{L}\d.,/-])\(?0(?:[ -]?\d){1,4}\)?[ .-]{0,3}\d{2,4}[ .-]?\d{2,6}(?:[ .-]?\d{1,4})?(?!\d|[.,]\d)/gu;
const britishPhone =
  /(?<![\p{L}\d+])(?:\+|00)44[ .-]?(?:\(0\))?[ .-]?[1-37-8](?:[ .-]?\(?\d\)?){8,9}(?!\d)/gu;
const foreignPhone =
  /(?<![\p{L}\d+])\+[1-9]\d{0,2}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){1,5}\d{2,4}(?!\d)/gu;

const postcodeArea =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
const inward = '\\d[ABD-HJLNP-UW-Z]{2}';
const postcode = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:${postcodeArea})\\d(?:\\d|[A-Z])?(?<space>[ \\n]{0,2}|-)${inward}(?![\\p{L}\\d/])`,
  'giu',
);
// Units, ordinals and times that look like the second half: "L4 5th", "E1 2hr", "B12 3Gy".
const notInward = /\d(?:st|nd|rd|th|hr|gy|wk|yr|pt|px|ds|fr|gb|tb|hz|dl|ft|sd|ph|ct)$/i;
// Uncapitalised only a written space tells a postcode: "sw1a 1aa".
const capitals = /^[A-Z\d\s-]+$/;

function phones(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const form of [nationalPhone, britishPhone, foreignPhone]) {
    for (const match of text.matchAll(form)) {
      const digits = match[0].replace(/\D/g, '').length;
      const written = match[0].trim();
      if (form === nationalPhone) {
        if (digits !== 11 && !(digits === 10 && /^\(?0\d{3,4}\)?\D/.test(written))) continue;
      } else if (digits < 9 || digits > 15) continue;
      const end = match.index + match[0].length;
      candidates.push({ kind: 'phone', severity: 'warn', start: match.index, end, rank: 2 });
    }
  }
  return candidates;
}

function postcodes(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(postcode)) {
    const written = match[0];
    if (!capitals.test(written) && (notInward.test(written) || match.groups?.space === ''))
      continue;
    const end = match.index + written.length;
    candidates.push({ kind: 'postcode', severity: 'warn', start: match.index, end, rank: 3 });
  }
  return candidates;
}

/** E-mail addresses, telephone numbers and British postcodes; all warn. */
export function contacts({ text }: NormalisedText): Candidate[] {
  const emails = Array.from(text.matchAll(email), (match): Candidate => {
    const end = match.index + match[0].length;
    return { kind: 'email', severity: 'warn', start: match.index, end, rank: 0 };
  });
  return [...emails, ...phones(text), ...postcodes(text)];
}
