import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../../src-renderer/features/pictures/file-refusal.ts';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const dicom = (() => {
  const bytes = new Uint8Array(1024);
  bytes.set(latin1('DICM'), 128);
  return bytes;
})();
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0);

describe('refusalOf', () => {
  it.each([
    ['scan.png', png],
    ['scan', jpeg],
    ['scan.webp', latin1('RIFF\x24\x00\x00\x00WEBPVP8 ')],
    ['scan.bmp', latin1('BM\x36\x00\x0c\x00\x00\x00\x00\x00')],
  ])('%s may be a picture', (name, head) => {
    expect(refusalOf(name, head)).toBeNull();
  });

  it.each([
    ['by its mark, whatever it is called', 'scan.png', dicom],
    ['by its name', 'IM0001.DCM', png],
    ['an index of a disc', 'DICOMDIR', png],
    ['without a preamble', 'IM0001', latin1('\x08\x00\x05\x00CS\x0a\x00')],
  ])('refuses DICOM %s', (_, name, head) => {
    expect(refusalOf(name, head)).toBe('dicom');
  });

  it.each([
    ['pdf', 'report.pdf', png],
    ['pdf', 'report.png', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
    ['office', 'report.docx', latin1('PK\x03\x04')],
    ['office', 'report', latin1('PK\x03\x04\x14\x00\x06\x00[Content_Types].xml')],
    ['office', 'old', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['office', 'letter', latin1('{\\rtf1\\ansi')],
    ['text', 'report.txt', png],
    ['text', 'report', latin1('CT chest. No previous.\r\nClinical information: fall.')],
    ['text', 'wide', latin1('\xff\xfeC\x00T\x00')],
  ])('refuses a report as %s: %s', (reason, name, head) => {
    expect(refusalOf(name, head)).toBe(reason);
  });

  it('leaves an empty file to the decoder', () => {
    expect(refusalOf('scan.png', new Uint8Array())).toBeNull();
  });
});
