import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { CallResult } from '../../../src-shared/contract/call.ts';
import { paragraphsOf } from '../../../src-shared/rules/letters/index.ts';
import { dateInWords, type LetterDocument } from './letter-document.ts';
import { writeWholeFile } from './write-file.ts';

// Twentieths of a point: A4, with margins of 2.5 cm.
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_417;

/** Writes a letter as a Word document that can be changed. `disk_full` or `write_failed`. */
export function writeLetterDocx(
  letter: LetterDocument,
  path: string,
): Promise<CallResult<Record<string, never>>> {
  return writeWholeFile(path, async (sink) => {
    sink.end(await Packer.toBuffer(documentOf(letter)));
    return {};
  });
}

function documentOf({ from, date, subject, body, signature, footer }: LetterDocument): Document {
  return new Document({
    title: subject,
    creator: from,
    lastModifiedBy: from,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 160, line: 288 } },
        },
        heading1: {
          run: { font: 'Arial', size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 200 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: {
          default: new Footer({ children: [new Paragraph({ children: [small(footer)] })] }),
        },
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: PAGE.width - 2 * MARGIN }],
            children: [
              new TextRun({ text: from, bold: true }),
              new TextRun({ text: `\t${dateInWords(date)}` }),
            ],
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: subject }),
          ...[...paragraphsOf(body), signature].map(
            (text) => new Paragraph({ alignment: AlignmentType.LEFT, children: linesOf(text) }),
          ),
        ],
      },
    ],
  });
}

const small = (text: string) => new TextRun({ text, size: 16, color: '444444' });

const linesOf = (text: string): TextRun[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
