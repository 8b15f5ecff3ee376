/** First bytes of kinds of file that people take for a spreadsheet, or choose by mistake. */
const foreign: readonly (readonly number[])[] = [
  [0xd0, 0xcf, 0x11, 0xe0], // .xls, .doc, and .xlsx behind a password
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
  [0x50, 0x4b, 0x05, 0x06], // a ZIP with nothing in it
];
const zip = [0x50, 0x4b, 0x03, 0x04];
/** Web pages and XML under a spreadsheet's name, as some systems export them. */
const markup = /^\uFEFF?\s*<(\?xml|!doctype|html|table)\b/i;

export function isZip(start: Buffer): boolean {
  return startsWith(start, zip);
}

/** Whether a file that starts so is certainly neither CSV nor XLSX. */
export function isSomethingElse(start: Buffer): boolean {
  return foreign.some((bytes) => startsWith(start, bytes)) || markup.test(start.toString('utf8'));
}

function startsWith(start: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => start[at] === byte);
}
