import type { Block, MinutesDocument } from './minutes-document.ts';

/** Minutes as plain text, for an e-mail or a note: UTF-8, lines as long as they are. */
export function minutesText({ title, standing, blocks, footer }: MinutesDocument): string {
  const parts = [underlined(title, '='), standing, ...blocks.map(textOf), footer];
  return `${parts.join('\n\n')}\n`;
}

function textOf(block: Block): string {
  if (block.kind === 'heading') return underlined(block.text, block.level === 2 ? '-' : '.');
  if (block.kind === 'paragraph') return `${block.label}: ${block.text}`;
  if (block.kind === 'list') {
    const items = block.items.map((item) => `- ${item.replaceAll(/\n/g, '\n  ')}`);
    return [...(block.label ? [`${block.label}:`] : []), ...items].join('\n');
  }
  const rows = [block.head, ...block.rows];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${count}`).join('\n');
}

const underlined = (text: string, mark: string): string => `${text}\n${mark.repeat(text.length)}`;
