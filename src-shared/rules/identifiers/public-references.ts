import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

const references = [
  // A DOI whose suffix starts with letters, as those of imaging journals do.
  /(?<![\d.])10\.\d{4,5}\/[a-z][\p{L}\d._()/;-]{0,120}/giu,
  // Numbers of publications, registrants, standards and things, by the word before them.
  /(?<![\p{L}])(?:pmid|pmcid|isbn(?:-1[03])?|issn|doi|gmc|hcpc|nmc|snomed(?: ?ct)?|sctid|meeting id|zoom(?: id)?|teams id|serial(?: (?:no|number))?|s\/n|asset(?: (?:no|number|tag))?|invoice|iras|isrctn|clinicaltrials|udi|gtin|batch|lot|sn|datix|barcode|ticket|job)(?: (?:no|number|code|id))?[ .:#=-]{0,3}[A-Z]{0,6}(?:[ -]?\d){5,24}(?!\d)/giu,
  // Pages of public sites, and versions of software that look like a date.
  /(?<![\p{L}\d-])(?:radiopaedia\.org|nih\.gov|rcr\.ac\.uk|nice\.org\.uk|youtube\.com|vimeo\.com)\/[^\s]{1,200}/giu,
  /(?<!\p{L})(?:version|build|released?|v)[ .:]{0,2}\d[\d.]{3,20}/giu,
];

const excused = new Set<Candidate['kind']>([
  ...([
    'ten_digits',
    'hospital_number',
    'accession_number',
    'full_date',
    'phone',
    'dicom_uid',
  ] as const),
]);

/**
 * Leaves out warnings inside what is published or names a thing: a paper's DOI, a PMID, an ISBN, a
 * registration, a serial number. A block stands, but for a date and a fitting check digit inside a
 * DOI: journals number papers by year and month, and one in five of those would be a CHI number.
 */
export function withoutPublicReferences(
  candidates: readonly Candidate[],
  { text }: NormalisedText,
): Candidate[] {
  const spans = references.flatMap((form) =>
    Array.from(text.matchAll(form), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isDoi: match[0].startsWith('10.'),
    })),
  );
  if (spans.length === 0) return [...candidates];
  const covered = new Uint8Array(text.length);
  for (const { start, end, isDoi } of spans) covered.fill(isDoi ? 2 : 1, start, end);
  return candidates.filter(({ kind, start }) => {
    const cover = covered[start] ?? 0;
    if (kind === 'chi_number') return cover !== 2;
    return cover === 0 || !excused.has(kind);
  });
}
