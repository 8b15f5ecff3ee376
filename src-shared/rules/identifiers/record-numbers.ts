import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

const numberWord = "(?:s?'? ?(?:no|nos|number|num|nr|id|identifier|ref|reference)\\b\\.?|#)";
const between = '[ :=#.\\-(]{0,4}';
// Letters, digits, slashes and hyphens; how many digits it must hold is asked of the match.
const token = '(?<token>[A-Z]{0,4}[-/ ]?\\d[\\dA-Z]{0,24}(?:[-/][\\dA-Z]{1,16}){0,4})';

const labels = {
  accession_number: `(?:accession|acc\\.?|ris|cris|pacs|order|request|exam|examination|study|episode)${numberWord}|accession(?=[ :=#-]{1,3}[A-Z]{0,4}\\d)|acc(?=[:=])`,
  hospital_number: `(?:hospital|hosp\\.?|unit|district|patient|pt\\.?|case ?notes?|x-?ray|clinic|nhs|chi|h ?& ?c|hcn|registration|k)${numberWord}|mrn|pid|hosp(?=[ :]{1,3}[A-Z]{0,3}\\d)|(?:patient|pt)(?=[ :]{1,3}[A-Z]{0,3}\\d{6})|(?:nhs|chi)(?=[ :]{1,3}\\d{6})`,
} as const;

// A number of the NHS family with a digit missing or too many, in the groups people write.
const miscounted =
  /(?<![\p{L}\d])(?:nhs|chi|h ?& ?c|hcn)(?: ?(?:no|number|num|#)\.?)?[ :=#.-]{1,4}(?<token>\d(?:[ -]?\d){5,12})(?![\d/:]|[.,]\d)/giu;

const labelled = Object.entries(labels).map(([kind, label]) => ({
  kind: kind as keyof typeof labels,
  form: new RegExp(`(?<![\\p{L}\\d])(?:${label})${numberWord}?${between}${token}`, 'giu'),
}));

// Prefixes that name a document, a trial, a ticket or a thing.
const namedThing = '(?:PMC|NCT|INC|REQ|CHG|RIT|RITM|DIN|SN|PO|CVE|NG|CG|QS)';
const prefixed = new RegExp(
  `(?<![\\p{L}\\d.#/-])(?!${namedThing}\\d)(?<prefix>[A-Z]{1,3})-?(?<digits>\\d{6,12})(?![\\p{L}\\d]|[.-]\\d)`,
  'giu',
);
const longRun = new RegExp(
  `(?<!\\d|\\d[.,]|(?<!\\p{L})${namedThing})\\d{8,24}(?!\\d|[.,]\\d)`,
  'giu',
);

function digitCount(token: string): number {
  return token.replace(/\D/g, '').length;
}

function miscountedNumbers(text: string): Candidate[] {
  return Array.from(text.matchAll(miscounted), (match): Candidate => {
    const end = match.index + match[0].length;
    const start = end - (match.groups?.token ?? '').length;
    return { kind: 'hospital_number', severity: 'warn', start, end, rank: 4 };
  });
}

function labelledNumbers(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { kind, form } of labelled) {
    for (const match of text.matchAll(form)) {
      const token = match.groups?.token ?? '';
      // Ten digits after "hospital number" have their own kind, which says more.
      const count = digitCount(token);
      if (count < 5 || (count === 10 && kind === 'hospital_number')) continue;
      const end = match.index + match[0].length;
      candidates.push({ kind, severity: 'warn', start: end - token.length, end, rank: 0 });
    }
  }
  return candidates;
}

/**
 * Numbers of hospitals and of examinations: after a word that says so, letters with six digits or
 * more, and eight digits or more in a row (ten have their own kind). All warn; a department's own
 * forms are local patterns.
 */
export function recordNumbers({ text }: NormalisedText): Candidate[] {
  const candidates = [...labelledNumbers(text), ...miscountedNumbers(text)];
  for (const match of text.matchAll(prefixed)) {
    const { prefix = '', digits = '' } = match.groups ?? {};
    candidates.push({
      kind: prefix.length === 3 && digits.length > 6 ? 'accession_number' : 'hospital_number',
      severity: 'warn',
      start: match.index,
      end: match.index + match[0].length,
      rank: 4,
    });
  }
  for (const match of text.matchAll(longRun)) {
    const length = match[0].length;
    if (length === 10) continue;
    candidates.push({
      kind: length > 12 ? 'accession_number' : 'hospital_number',
      severity: 'warn',
      start: match.index,
      end: match.index + length,
      rank: 4,
    });
  }
  return candidates;
}
