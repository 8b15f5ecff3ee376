/** Why a file is not taken as a picture of a case. */
export type FileRefusal = 'dicom' | 'pdf' | 'office' | 'text' | 'unreadable' | 'too_large';

/** Bytes of the head that `refusalOf` looks at. */
export const HEAD = 1024;

const DICOM_NAME = /(\.dcm|\.dicom|^dicomdir)$/i;
const OFFICE_NAME = /\.(doc|xls|ppt)[xm]?$|\.(od[tsp]|rtf|pages|numbers|key|msg|eml)$/i;
const TEXT_NAME = /\.(txt|csv|tsv|hl7|xml|html?|json|md)$/i;

/** Files without a preamble begin with an element of group 0002 or 0008, low byte first. */
const BARE_DICOM = /^0[28]00(00|01|05|08|16|18)00/;
const OLE = 'd0cf11e0a1b11ae1';

/**
 * Whether a file is one of those that people bring in good faith and that may not be kept: DICOM
 * files and whole reports. By its name and by its first bytes, since names are often missing. Null
 * says that it may be a picture; the decoder has the last word.
 */
export function refusalOf(name: string, head: Uint8Array): FileRefusal | null {
  const hex = hexOf(head.subarray(0, 8));
  const isMarked = latin1(head.subarray(128, 132)) === 'DICM';
  if (DICOM_NAME.test(name) || isMarked || BARE_DICOM.test(hex)) return 'dicom';
  if (/\.pdf$/i.test(name) || latin1(head).includes('%PDF-')) return 'pdf';
  const isZippedOffice = hex.startsWith('504b') && /\[Content_Types\]|mimetype/.test(latin1(head));
  const isOffice = hex === OLE || latin1(head).startsWith('{\\rtf') || isZippedOffice;
  if (OFFICE_NAME.test(name) || isOffice) return 'office';
  if (TEXT_NAME.test(name) || isText(head)) return 'text';
  return null;
}

/** Pictures have a zero byte or another control sign in their head; texts have none. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isWide || head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
