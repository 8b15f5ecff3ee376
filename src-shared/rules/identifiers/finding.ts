/**
 * What the guard can see. The first three are numbers whose check digit fits and that lie where such
 * numbers are issued; they block. All others warn.
 */
export const identifierKinds = [
  'nhs_number',
  'hc_number',
  'chi_number',
  'ten_digits',
  'hospital_number',
  'accession_number',
  'date_of_birth',
  'full_date',
  'postcode',
  'phone',
  'email',
  'titled_name',
  'dicom_uid',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

export type IdentifierSeverity = 'block' | 'warn';

/** A place that looks like a patient identifier. Offsets are UTF-16 units of the text as given. */
export interface IdentifierFinding {
  kind: IdentifierKind;
  severity: IdentifierSeverity;
  start: number;
  end: number;
  /** The text as given, from `start` to `end`. */
  text: string;
}

/** A place that a detector suggests; offsets are of the normalised text until `findIdentifiers`. */
export interface Candidate {
  kind: IdentifierKind;
  severity: IdentifierSeverity;
  start: number;
  end: number;
  /** Of overlapping candidates of one severity the lowest rank stands, then the longest. */
  rank: number;
}

/** The strongest severity among findings, or null where there is none. */
export function strongestSeverity(
  findings: readonly Pick<IdentifierFinding, 'severity'>[],
): IdentifierSeverity | null {
  if (findings.some((finding) => finding.severity === 'block')) return 'block';
  return findings.length > 0 ? 'warn' : null;
}

/**
 * The candidates that stand, sorted by position, none overlapping another: a block wins over a
 * warning, then the lower rank, then the longer, then the earlier.
 */
export function withoutOverlaps(candidates: readonly Candidate[], length: number): Candidate[] {
  const preferred = [...candidates].sort(
    (a, b) =>
      Number(a.severity === 'warn') - Number(b.severity === 'warn') ||
      a.rank - b.rank ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const taken = new Uint8Array(length);
  const standing: Candidate[] = [];
  for (const candidate of preferred) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    standing.push(candidate);
  }
  return standing.sort((a, b) => a.start - b.start);
}
