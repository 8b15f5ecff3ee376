import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

const uid = /(?<![\d.])\d{1,64}(?:\.\d{1,64}){5,}(?!\d)|(?<![\d.])2\.25\.\d{20,39}(?!\d)/g;
// The standard's own identifiers name classes and syntaxes, not examinations.
const standardRoot = /^1\.2\.840\.10008\./;

/** DICOM unique identifiers: six or more numbers with dots between, or
 * those made of one random number (2.25.…); they warn. */
export function dicomUids({ text }: NormalisedText): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(uid)) {
    if (standardRoot.test(match[0])) continue;
    const end = match.index + match[0].length;
    candidates.push({ kind: 'dicom_uid', severity: 'warn', start: match.index, end, rank: 0 });
  }
  return candidates;
}
