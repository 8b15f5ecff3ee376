import { call } from '../../app/client.ts';

/** Decodes a picture that the core keeps, by its hash; null where that cannot be done. */
export async function decodeKept(
  blob: string,
  options: ImageBitmapOptions = {},
): Promise<ImageBitmap | null> {
  const answer = await call('cases.picture', { blob });
  if (!answer.ok) return null;
  const { bytes, mediaType } = answer.value;
  try {
    return await createImageBitmap(new Blob([bytes as BlobPart], { type: mediaType }), options);
  } catch {
    // Bytes that are no picture: it is said in words.
    return null;
  }
}
