import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { writeLetterDocx } from '../../../src-main/core/exports/letter-docx.ts';
import { writeLetterEml } from '../../../src-main/core/exports/letter-eml.ts';

const folder = mkdtempSync(join(tmpdir(), 'addendum-letters-'));
const now = Date.UTC(2026, 10, 24, 10, 42);

const letter = {
  from: 'Imaging, main site',
  date: '2026-11-24',
  subject: 'A case for Thursday’s REALM, and your view of it',
  body: 'Dear Łukasz,\n\nIt is a CT of the aorta: <PACS> folder “REALM November” & position 5.\n\nTwo lines\nare plenty.',
  signature: 'Ruth Madeup\nchair, REALM, main site',
  footer: 'Personal, for learning only. Holds no patient’s details.',
};

describe('a letter as DOCX', () => {
  it('is an A4 page in British English, with a title and a real heading', async () => {
    const path = join(folder, 'letter.docx');
    expect(await writeLetterDocx(letter, path)).toEqual({ ok: true, value: {} });
    const zip = await JSZip.loadAsync(readFileSync(path));
    const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
    const document = await part('word/document.xml');
    expect(document).toContain('w:w="11906"');
    expect(document).toContain('w:h="16838"');
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.*A case for Thursday’s REALM/s);
    expect(document).toContain('Dear Łukasz,');
    expect(document).toContain('24 November 2026');
    expect(document).toContain('&lt;PACS&gt; folder “REALM November” &amp; position 5.');
    expect(document).toContain('Ruth Madeup');
    expect(await part('word/styles.xml')).toContain('en-GB');
    expect(await part('docProps/core.xml')).toContain(`<dc:title>${letter.subject}</dc:title>`);
    const footers = Object.keys(zip.files).filter((name) => /^word\/footer\d*\.xml$/.test(name));
    expect((await Promise.all(footers.map(part))).join()).toContain('Personal, for learning only.');
  });

  it('says write_failed where it cannot be written', async () => {
    expect(await writeLetterDocx(letter, folder)).toMatchObject({
      ok: false,
      code: 'write_failed',
    });
  });
});

describe('a letter as a draft e-mail', () => {
  const written = async (changed: Partial<typeof letter> = {}) => {
    const path = join(folder, 'letter.eml');
    expect(await writeLetterEml({ ...letter, ...changed }, path, now)).toEqual({
      ok: true,
      value: {},
    });
    return readFileSync(path);
  };

  it('opens as an unsent message without an address, with text and HTML', async () => {
    const mail = await PostalMime.parse(await written());
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.to ?? []).toEqual([]);
    expect(mail.from).toBeUndefined();
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text).toContain('Dear Łukasz,');
    expect(mail.text).toContain('<PACS> folder “REALM November” & position 5.');
    expect(mail.html).toContain('&lt;PACS&gt; folder “REALM November” &amp; position 5.');
    expect(mail.html).toContain('Two lines<br>are plenty.');
    expect(mail.html).toContain('lang="en-GB"');
  });

  it('ends every line with CR LF, in ASCII, and names no computer', async () => {
    const bytes = await written();
    expect(bytes.toString('latin1')).not.toMatch(/(?<!\r)\n/);
    expect(bytes.every((byte) => byte < 128)).toBe(true);
    expect(bytes.toString()).toMatch(/^Date: Tue, 24 Nov 2026 10:42:0\d \+0000\r$/m);
    expect(bytes.toString()).toMatch(/^Message-ID: <[^@]+@localhost>\r$/m);
  });

  it('lets no subject add a header', async () => {
    const mail = await PostalMime.parse(await written({ subject: 'A\r\nBcc: x@example.org' }));
    expect(mail.bcc ?? []).toEqual([]);
  });
});
