import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../../src-renderer/features/pictures/encode.ts';
import {
  cutOf,
  lookOf,
  type Mark,
  marksOn,
  nextCover,
} from '../../../../../src-renderer/features/pictures/marks.ts';

const corner: Mark = {
  id: 'corner',
  kind: 'cover',
  frame: null,
  box: { x: 0, y: 0, width: 0.25, height: 0.125 },
};
const one: Mark = { ...corner, id: 'one', frame: 'b', box: { ...corner.box, x: 0.5 } };
const crop: Mark = {
  id: 'crop',
  kind: 'crop',
  frame: null,
  box: { x: 0.25, y: 0, width: 0.5, height: 1 },
};
const ownCrop: Mark = { ...crop, id: 'own', frame: 'b', box: { ...crop.box, height: 0.5 } };

describe('marks', () => {
  it('are on every frame, or on the one that they were drawn for', () => {
    expect(marksOn([corner, one], 'a')).toEqual([corner]);
    expect(marksOn([corner, one], 'b')).toEqual([corner, one]);
  });

  it('crop a frame by its own crop before that of the stack', () => {
    expect(marksOn([crop, ownCrop], 'a')).toEqual([crop]);
    expect(marksOn([crop, ownCrop], 'b')).toEqual([ownCrop]);
  });

  it('come to pixels of each frame, whatever its size', () => {
    const cut = cutOf([corner, crop], 'a', 640, 480);
    expect(cut).toEqual({
      crop: { x: 160, y: 0, width: 320, height: 480 },
      covers: [{ x: 0, y: 0, width: 160, height: 60 }],
    });
    expect(sizeOf(cut, { width: 640, height: 480 })).toEqual({ width: 320, height: 480 });
    expect(cutOf([corner], 'a', 64, 64)).toEqual({
      crop: null,
      covers: [{ x: 0, y: 0, width: 16, height: 8 }],
    });
  });

  it('make a frame look different, which asks for another look', () => {
    const before = lookOf([corner], 'a');
    expect(lookOf([corner, one], 'a')).toBe(before);
    expect(lookOf([{ ...corner, box: { ...corner.box, width: 0.2 } }], 'a')).not.toBe(before);
    expect(lookOf([], 'a')).not.toBe(before);
  });

  it('start in the next corner without one, then in the middle', () => {
    const marks: Mark[] = [];
    for (const id of ['1', '2', '3', '4', '5']) {
      marks.push({ id, kind: 'cover', frame: null, box: nextCover(marks, 'a') });
    }
    expect(marks.map(({ box }) => [box.x > 0.3, box.y > 0.4])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
    expect(marks.at(-1)?.box.x).toBeLessThan(0.5);
  });
});
