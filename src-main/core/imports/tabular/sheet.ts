import { type Display, numberText } from './cell-values.ts';
import { isBlank, type TabularRow } from './types.ts';
import type { XmlEvent } from './xml.ts';

const MAX_COLUMNS = 16_384;

/** What a sheet's cells refer to outside it. */
export interface SheetContext {
  strings: readonly string[];
  /** By the number of a cell's style. */
  displays: readonly Display[];
  from1904: boolean;
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  text: string;
}

/** The rows of a worksheet part that are not blank, as text (formulas by their last result). */
export async function* sheetRows(
  events: AsyncIterable<XmlEvent[]>,
  context: SheetContext,
): AsyncGenerator<TabularRow> {
  let row = 0;
  let cells: string[] = [];
  let cell: OpenCell | null = null;
  let inValue = false;
  let inPhonetic = false;
  for await (const batch of events) {
    for (const event of batch) {
      if (event.type === 'text') {
        if (cell && inValue && !inPhonetic) cell.text += event.text;
        continue;
      }
      const opens = event.type === 'open';
      switch (event.name) {
        case 'row':
          if (opens) {
            row = Number(event.attributes.r ?? row + 1);
            cells = [];
          } else if (!isBlank(cells)) {
            yield { row, cells };
          }
          break;
        case 'c':
          if (opens) {
            cell = openCell(event.attributes, cells.length);
          } else if (cell) {
            while (cells.length < cell.column) cells.push('');
            cells[cell.column] = cellText(cell, context);
            cell = null;
          }
          break;
        case 'v':
        case 't':
          inValue = opens;
          break;
        case 'rPh': // how to pronounce Asian text: it repeats what the cell says
          inPhonetic = opens;
          break;
      }
    }
  }
}

function openCell(attributes: Readonly<Record<string, string>>, next: number): OpenCell {
  const letters = /^[A-Z]{1,3}/.exec(attributes.r ?? '')?.[0];
  return {
    column: letters ? columnOf(letters) : next,
    type: attributes.t ?? 'n',
    style: Number(attributes.s ?? 0),
    text: '',
  };
}

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return Math.min(number, MAX_COLUMNS) - 1;
}

function cellText(cell: OpenCell, context: SheetContext): string {
  switch (cell.type) {
    case 's':
      return context.strings[Number(cell.text)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescapeLetters(cell.text);
    case 'b':
      return cell.text.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return cell.text.slice(0, 10);
    case 'e':
      return cell.text;
    default:
      return numberText(
        cell.text,
        context.displays[cell.style] ?? { kind: 'number' },
        context.from1904,
      );
  }
}

/** Letters that XML cannot hold are written "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
export function unescapeLetters(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}
