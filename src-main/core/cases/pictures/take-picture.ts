import { isJpeg, takeJpeg } from './jpeg.ts';
import { isPng, takePng } from './png.ts';
import { refused, type Taken } from './taken.ts';

/** Bytes of the largest picture. */
const LARGEST = 25_000_000;

const textAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  Buffer.from(text, 'latin1').equals(bytes.subarray(at, at + text.length));

/**
 * Looks at bytes that call themselves a picture, by hand and by their content: PNG and JPEG with
 * allow-listed parts only. What is answered are the bytes to keep. DICOM files and documents have a
 * reason of their own, since people bring them in good faith.
 */
export function takePicture(mediaType: string, bytes: Uint8Array): Taken {
  if (bytes.length > LARGEST) return refused('too_large');
  if (textAt(bytes, 128, 'DICM')) return refused('dicom');
  if (textAt(bytes, 0, '%PDF')) return refused('pdf');
  const found = isPng(bytes) ? 'image/png' : isJpeg(bytes) ? 'image/jpeg' : null;
  if (found === null) return refused('not_a_picture');
  if (found !== mediaType) return refused('other_type');
  return found === 'image/png' ? takePng(bytes) : takeJpeg(bytes);
}
