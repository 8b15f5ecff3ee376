import MailComposer from 'nodemailer/lib/mail-composer';
import type { CallResult } from '../../../src-shared/contract/call.ts';
import { paragraphsOf } from '../../../src-shared/rules/letters/index.ts';
import type { LetterDocument } from './letter-document.ts';
import { writeWholeFile } from './write-file.ts';

/**
 * Writes a letter as a draft e-mail, as text and as simple HTML. It has no address, since none is
 * kept here; `X-Unsent` opens it in Outlook as a message to be written. `now`, milliseconds, is its
 * date. `disk_full` or `write_failed`.
 */
export function writeLetterEml(
  letter: LetterDocument,
  path: string,
  now: number,
): Promise<CallResult<Record<string, never>>> {
  return writeWholeFile(path, async (sink) => {
    const parts = [...paragraphsOf(letter.body), letter.signature, letter.footer];
    const message = new MailComposer({
      headers: { 'X-Unsent': '1' },
      date: new Date(now),
      subject: letter.subject,
      text: parts.join('\n\n'),
      html: htmlOf(letter.subject, parts),
      textEncoding: 'quoted-printable',
      newline: 'windows',
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    sink.end(await message.compile().build());
    return {};
  });
}

const htmlOf = (subject: string, parts: readonly string[]): string =>
  [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body>',
    ...parts.map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`),
    '</body></html>',
  ].join('\n');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
