import type { NormalisedText } from './normalise.ts';

/**
 * What stands between two groups of digits:
 * `nothing` an invisible character; `soft` spaces, hyphens, underscores, at most one line break;
 * `dot` one dot; `slash` one slash, with or without spaces; `comma` one comma without a space;
 * `sign` a few brackets, bars, colons, quotes or dots; `apart` anything else: letters, units, list
 * commas, multiplication signs. Numbers are never read across `apart`.
 */
export type Gap = 'nothing' | 'soft' | 'dot' | 'slash' | 'comma' | 'sign' | 'apart';

export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
  /** What follows, up to the next group; `apart` after the last. */
  gap: Gap;
  /** Whether that gap holds a line break. */
  breaksLine: boolean;
}

const soft = /^[ \-_]{0,12}(?:\n[ \-_]{0,12})?$/;
const slash = /^ ?\/ ?$/;
// An ellipsis says that something is missing.
const sign = /^(?!.{0,3}\.\.)[ \-_.()[\]{}|:~"'#\n]{1,4}$/;

function gapOf(between: string): Gap {
  if (between === '') return 'nothing';
  if (soft.test(between)) return 'soft';
  if (between === '.') return 'dot';
  if (between === ',') return 'comma';
  if (slash.test(between)) return 'slash';
  return sign.test(between) ? 'sign' : 'apart';
}

/** The groups of neighbouring digits, split where something invisible stood between two digits. */
export function digitGroups({ text, joints }: NormalisedText): DigitGroup[] {
  const groups: DigitGroup[] = [];
  const add = (start: number, end: number) => {
    const previous = groups.at(-1);
    if (previous) {
      // A gap longer than any that joins needs no look at its characters.
      const between = start - previous.end > 30 ? 'apart' : text.slice(previous.end, start);
      previous.gap = gapOf(between);
      previous.breaksLine = between.includes('\n');
    }
    groups.push({
      digits: text.slice(start, end),
      start,
      end,
      gap: 'apart',
      breaksLine: false,
    });
  };
  for (const match of text.matchAll(/\d+/g)) {
    const end = match.index + match[0].length;
    let start = match.index;
    for (let position = start + 1; position < end; position += 1) {
      if (!joints.has(position)) continue;
      add(start, position);
      start = position;
    }
    add(start, end);
  }
  return groups;
}
