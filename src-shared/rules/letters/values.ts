import { type Modality, modalities, type Region, regions } from '../../model/cases.ts';
import type { Day } from '../days.ts';

/** What the fields of a letter are filled with: words for a person, out of stored values. */

const TITLES = /^(dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame)\.?\s+/i;

/**
 * How a letter greets somebody: the first name, without a title, also of a name written "Mockford,
 * Callum". Whoever is not in the directory is greeted as they were written down.
 */
export function greetingOf(name: string, inDirectory: boolean): string {
  if (!inDirectory) return name;
  const given = name.includes(',') ? name.slice(name.indexOf(',') + 1).trim() : name.trim();
  const [first] = given.replace(TITLES, '').split(/\s+/);
  return first || name;
}

/** A day as a letter says it: "Thursday 26 November". */
export function dayInWords(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
    .format(Date.parse(`${day}T12:00:00Z`))
    .replace(',', '');
}

interface CaseWords {
  code: string;
  roomTitle: string;
  chairTitle: string;
  modality: Modality | null;
  region: Region | null;
}

/** The case in a few words: its neutral title, else the chair's, else what was examined. */
export function caseInWords({ code, roomTitle, chairTitle, modality, region }: CaseWords): string {
  const examined = [
    modalities.find((term) => term.code === modality)?.name,
    regions.find((term) => term.code === region)?.name.toLowerCase(),
  ].filter((word) => word !== undefined);
  return roomTitle || chairTitle || examined.join(', ') || code;
}

/** Where the pictures are, or null where nobody has said. */
export function placeInWords(folder: string, position: string): string | null {
  if (!folder) return null;
  return position ? `PACS folder ${folder}, position ${position}` : `PACS folder ${folder}`;
}
