import type { IdentifierFinding } from '../../src-shared/rules/identifiers/index.ts';

export interface GuardedSegment {
  readonly text: string;
  readonly start: number;
  readonly severity: IdentifierFinding['severity'] | null;
}

/** The text cut at the findings, for drawing an underline below each. */
export function guardedSegments(
  value: string,
  findings: readonly IdentifierFinding[],
): GuardedSegment[] {
  const segments: GuardedSegment[] = [];
  let at = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < at) continue;
    if (finding.start > at) {
      segments.push({ text: value.slice(at, finding.start), start: at, severity: null });
    }
    segments.push({
      text: value.slice(finding.start, finding.end),
      start: finding.start,
      severity: finding.severity,
    });
    at = finding.end;
  }
  if (at < value.length) segments.push({ text: value.slice(at), start: at, severity: null });
  return segments;
}
