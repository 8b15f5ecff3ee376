import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, MinutesDocument } from './minutes-document.ts';

// Twentieths of a point: A4, with margins of 2.5 cm.
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_417;

/** Minutes as a Word document: real headings, lists and table, in British English. */
export function minutesDocx(document: MinutesDocument): Promise<Buffer> {
  return Packer.toBuffer(wordDocument(document));
}

function wordDocument({ title, standing, blocks, footer }: MinutesDocument): Document {
  const headings = { font: 'Arial', bold: true, color: '003087' };
  return new Document({
    title,
    creator: 'Addendum',
    lastModifiedBy: 'Addendum',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        heading1: {
          run: { ...headings, size: 32 },
          paragraph: { spacing: { after: 120 } },
        },
        heading2: {
          run: { ...headings, size: 26 },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading3: {
          run: { ...headings, size: 23 },
          paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
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
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ text: footer, size: 16, color: '425563' })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
          new Paragraph({ text: standing }),
          ...blocks.flatMap(wordBlocks),
        ],
      },
    ],
  });
}

function wordBlocks(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'heading') {
    const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
    return [new Paragraph({ heading, text: block.text })];
  }
  if (block.kind === 'paragraph') {
    const label = new TextRun({ text: `${block.label}: `, bold: true });
    return [new Paragraph({ children: [label, ...linesOf(block.text)] })];
  }
  if (block.kind === 'list') {
    const items = block.items.map(
      (item) => new Paragraph({ bullet: { level: 0 }, children: linesOf(item) }),
    );
    return block.label ? [captionOf(`${block.label}:`), ...items] : items;
  }
  return [
    captionOf(block.caption),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: COLUMNS,
      rows: [rowOf(block.head, true), ...block.rows.map((row) => rowOf(row, false))],
    }),
  ];
}

/** Widths of the two columns; together the width between the margins. */
const COLUMNS = [PAGE.width - 2 * MARGIN - 1_500, 1_500];

const captionOf = (text: string): Paragraph =>
  new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] });

function rowOf(cells: [string, string], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: COLUMNS[column] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: [
            new Paragraph({
              alignment: column === 0 ? 'left' : 'right',
              spacing: { after: 0 },
              children: [new TextRun({ text, bold: isHead })],
            }),
          ],
        }),
    ),
  });
}

const linesOf = (text: string): TextRun[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
