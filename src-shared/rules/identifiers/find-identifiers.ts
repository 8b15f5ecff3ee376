import { calendarDates } from './calendar-dates.ts';
import { contacts } from './contacts.ts';
import { dicomUids } from './dicom-uids.ts';
import type { IdentifierFinding } from './finding.ts';
import { withoutOverlaps } from './finding.ts';
import type { LocalPattern } from './local-patterns.ts';
import { localNumbers } from './local-patterns.ts';
import { normalise } from './normalise.ts';
import { withoutPublicReferences } from './public-references.ts';
import { recordNumbers } from './record-numbers.ts';
import { tenDigitNumbers } from './ten-digit-numbers.ts';
import { titledNames } from './titled-names.ts';

export interface IdentifierOptions {
  /** The department's own forms of hospital and accession numbers. */
  localPatterns?: readonly LocalPattern[];
}

/**
 * What in a text looks like a patient identifier (data.md 7, domain.md 8.1): sorted by position, not
 * overlapping, a block winning over a warning. Offsets are UTF-16 units of `text` as given, so that
 * an editor can underline them. The cost grows with the length of the text.
 */
export function findIdentifiers(
  text: string,
  options: IdentifierOptions = {},
): IdentifierFinding[] {
  const normalised = normalise(text);
  const built = [
    ...tenDigitNumbers(normalised),
    ...recordNumbers(normalised),
    ...calendarDates(normalised),
    ...contacts(normalised),
    ...titledNames(normalised),
    ...dicomUids(normalised),
  ];
  const candidates = [
    ...withoutPublicReferences(built, normalised),
    ...localNumbers(normalised, options.localPatterns ?? []),
  ];
  // Overlaps are told in the original: one of its characters may stand for several normalised ones.
  const placed = candidates.map((candidate) => ({
    ...candidate,
    start: normalised.starts[candidate.start] ?? 0,
    end: normalised.ends[candidate.end - 1] ?? 0,
  }));
  return withoutOverlaps(placed, text.length).map(({ kind, severity, start, end }) => ({
    kind,
    severity,
    start,
    end,
    text: text.slice(start, end),
  }));
}
