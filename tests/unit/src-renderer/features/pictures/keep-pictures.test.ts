import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepFrames } from '../../../../../src-renderer/features/pictures/keep-pictures.ts';
import { readFiles } from '../../../../../src-renderer/features/pictures/read-pictures.ts';

afterEach(() => vi.unstubAllGlobals());

const sources = ['a', 'b', 'c'].map((id) => ({
  id,
  name: `${id}.png`,
  blob: new Blob([id], { type: 'image/png' }),
  width: 640,
  height: 480,
}));
const work = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const stack = { stack: 'one', caption: 'the nodule' };

/** A door that answers with what it was asked to keep. */
function openDoor(answer: (name: string, input: { bytes: Uint8Array }) => unknown) {
  vi.stubGlobal('window', {
    addendum: { call: async (...asked: [string, never]) => answer(...asked) },
  });
}
const kept = (_: string, { bytes }: { bytes: Uint8Array }) => ({
  ok: true,
  value: { blob: new TextDecoder().decode(bytes) },
});

describe('keepFrames', () => {
  it('keeps the frames in order as one stack, whose first carries the caption', async () => {
    openDoor(kept);
    const result = await keepFrames(sources, [], stack, work());
    expect(result).toEqual({
      ok: true,
      frames: ['a', 'b', 'c'].map((blob, index) => ({
        blob,
        stack: 'one',
        width: 640,
        height: 480,
        caption: index === 0 ? 'the nodule' : '',
        covered: true,
      })),
    });
  });

  it('stops where it is cancelled, and answers nothing', async () => {
    const asked: string[] = [];
    const cancelling = new AbortController();
    openDoor((name, input) => {
      asked.push(name);
      cancelling.abort();
      return kept(name, input);
    });
    const cancelled = { signal: cancelling.signal, onProgress: () => {} };
    expect(await keepFrames(sources, [], stack, cancelled)).toBeNull();
    expect(asked).toEqual(['cases.keepPicture']);
  });

  it('says what the core refused', async () => {
    const refusal = { ok: false, code: 'picture_refused', parameters: { reason: 'damaged' } };
    openDoor(() => refusal);
    expect(await keepFrames(sources, [], stack, work())).toEqual(refusal);
  });
});

describe('readFiles', () => {
  it('goes on past what cannot be read, and says which it was', async () => {
    vi.stubGlobal('createImageBitmap', async () => {
      throw new DOMException('no picture');
    });
    const png = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)], 'slice 2.png');
    const report = new File(['%PDF-1.7'], 'slice 1.png');
    expect(await readFiles([png, report], work())).toEqual({
      sources: [],
      refused: [
        { name: 'slice 1.png', reason: 'pdf' },
        { name: 'slice 2.png', reason: 'unreadable' },
      ],
    });
  });

  it('reads nothing once it is cancelled', async () => {
    const signal = AbortSignal.abort();
    const files = [new File(['x'], 'x.png')];
    expect(await readFiles(files, { signal, onProgress: () => {} })).toBeNull();
  });
});
