import type { Block, MinutesDocument } from './minutes-document.ts';

/** Minutes as one page of HTML that needs nothing else: headings, lists and a table with a caption. */
export function minutesHtml({ title, standing, blocks, footer }: MinutesDocument): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.5 Arial, sans-serif; color: #231f20; max-width: 42rem; margin: 2rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
table { border-collapse: collapse; } caption { text-align: left; font-weight: bold; }
th, td { border-bottom: 1px solid #768692; padding: 0.25rem 1.5rem 0.25rem 0; text-align: left; }
td:last-child, th:last-child { text-align: right; padding-right: 0; }
footer { margin-top: 2rem; color: #425563; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(standing)}</p>
${blocks.map(htmlOf).join('\n')}
</main>
<footer><p>${escaped(footer)}</p></footer>
</body>
</html>
`;
}

function htmlOf(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
  if (block.kind === 'paragraph') {
    return `<p><strong>${escaped(block.label)}:</strong> ${withBreaks(block.text)}</p>`;
  }
  if (block.kind === 'list') {
    const label = block.label ? `<p><strong>${escaped(block.label)}:</strong></p>\n` : '';
    const items = block.items.map((item) => `<li>${withBreaks(item)}</li>`);
    return `${label}<ul>\n${items.join('\n')}\n</ul>`;
  }
  const [name, count] = block.head;
  const rows = block.rows.map(
    ([group, people]) => `<tr><th scope="row">${escaped(group)}</th><td>${people}</td></tr>`,
  );
  return `<table>
<caption>${escaped(block.caption)}</caption>
<thead><tr><th scope="col">${escaped(name)}</th><th scope="col">${escaped(count)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const withBreaks = (text: string): string => escaped(text).replaceAll(/\r?\n/g, '<br>\n');

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
