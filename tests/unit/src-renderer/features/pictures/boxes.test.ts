import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxBetween,
  type Handle,
  movedBy,
  pixelsInside,
  pixelsTouched,
  resizedBy,
  THINNEST,
} from '../../../../../src-renderer/features/pictures/boxes.ts';

const near = 1e-9;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const far = fc.double({ min: -3, max: 3, noNaN: true });
const point = fc.record({ x: far, y: far });
const box = fc
  .tuple(fc.record({ x: share, y: share }), fc.record({ x: share, y: share }))
  .map(([from, to]) => boxBetween(from, to))
  .filter(({ width, height }) => width >= THINNEST && height >= THINNEST);
const handle = fc.constantFrom<Handle>('n', 'e', 's', 'w', 'ne', 'se', 'sw', 'nw');
const side = fc.integer({ min: 1, max: 1600 });

describe('boxes', () => {
  it('are drawn from any corner to any other', () => {
    expect(boxBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0 })).toEqual({
      x: 0.25,
      y: 0,
      width: 0.5,
      height: 0.5,
    });
  });

  it('never leave the frame, however they are pulled', () => {
    fc.assert(
      fc.property(box, point, handle, (start, by, at) => {
        for (const now of [movedBy(start, by), resizedBy(start, at, by)]) {
          expect(now.x).toBeGreaterThanOrEqual(0);
          expect(now.y).toBeGreaterThanOrEqual(0);
          expect(now.x + now.width).toBeLessThanOrEqual(1 + near);
          expect(now.y + now.height).toBeLessThanOrEqual(1 + near);
          expect(Math.min(now.width, now.height)).toBeGreaterThanOrEqual(THINNEST - near);
        }
      }),
    );
  });

  it('keep their size when moved, and the other sides when resized', () => {
    const start = { x: 0.5, y: 0.5, width: 0.25, height: 0.25 };
    expect(movedBy(start, { x: 1, y: -1 })).toEqual({ ...start, x: 0.75, y: 0 });
    expect(resizedBy(start, 'w', { x: -0.25, y: 1 })).toEqual({ ...start, x: 0.25, width: 0.5 });
    const thin = resizedBy(start, 'se', { x: -9, y: 0.25 });
    expect(thin).toMatchObject({ x: 0.5, y: 0.5, height: 0.5 });
    expect(thin.width).toBeCloseTo(THINNEST);
  });

  it('cover every pixel that they touch', () => {
    fc.assert(
      fc.property(box, side, side, (given, width, height) => {
        const pixels = pixelsTouched(given, width, height);
        expect(pixels.x).toBeLessThanOrEqual(given.x * width + 1e-6);
        expect(pixels.x + pixels.width).toBeGreaterThanOrEqual(
          (given.x + given.width) * width - 1e-6,
        );
        expect(pixels.y).toBeLessThanOrEqual(given.y * height + 1e-6);
        expect(pixels.y + pixels.height).toBeGreaterThanOrEqual(
          (given.y + given.height) * height - 1e-6,
        );
        expect(pixels.width).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('crop to whole pixels of the frame', () => {
    fc.assert(
      fc.property(box, side, side, (given, width, height) => {
        const pixels = pixelsInside(given, width, height);
        expect(pixels.x).toBeGreaterThanOrEqual(0);
        expect(pixels.y).toBeGreaterThanOrEqual(0);
        expect(pixels.width).toBeGreaterThanOrEqual(1);
        expect(pixels.height).toBeGreaterThanOrEqual(1);
        expect(pixels.x + pixels.width).toBeLessThanOrEqual(width);
        expect(pixels.y + pixels.height).toBeLessThanOrEqual(height);
      }),
    );
    const whole = { x: 0, y: 0, width: 1, height: 1 };
    expect(pixelsInside(whole, 640, 480)).toEqual({ x: 0, y: 0, width: 640, height: 480 });
    expect(pixelsTouched({ ...whole, width: 0.3 }, 10, 10).width).toBe(3);
  });
});
