import type { IdentifierFinding } from './finding.ts';

const digitAtEnd = /\p{Nd}\P{L}*$/u;
const digitAtStart = /^\P{L}*?\p{Nd}/u;

/**
 * The text without the findings, readable as it stands: brackets left empty go too, double spaces
 * become one, none stays before a full stop. Where digits stand on both sides an ellipsis keeps them
 * apart, so that a removal never makes a new number.
 */
export function removeFindings(
  text: string,
  findings: readonly Pick<IdentifierFinding, 'start' | 'end'>[],
): string {
  let result = '';
  let position = 0;
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < position) continue;
    result += text.slice(position, start);
    position = end;
    const following = text.slice(end, end + 24);
    if (digitAtEnd.test(result.slice(-24)) && digitAtStart.test(following)) {
      result += '…';
      continue;
    }
    const opened = /[([{"][ \t]*$/.exec(result);
    const closed = /^[ \t]*[)\]}"]/.exec(following);
    if (opened && closed) {
      result = result.slice(0, opened.index);
      position += closed[0].length;
    }
    const next = text.slice(position, position + 1);
    if (/[ \t]$/.test(result) || result === '' || result.endsWith('\n')) {
      if (/^[ \t]/.test(next)) position += 1;
      else if (/^[.,;:!?\n]?$/.test(next)) result = result.replace(/[ \t]$/, '');
    }
  }
  return result + text.slice(position);
}
