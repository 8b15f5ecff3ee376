/** A rectangle of a frame in shares of its width and height (0 to 1), so that it fits any frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in whole pixels of one frame. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The side or corner that is pulled at: `e` is the right side, `nw` the top left corner. */
export type Handle = 'n' | 'e' | 's' | 'w' | 'ne' | 'se' | 'sw' | 'nw';

/** A box is never thinner than this share of the frame. */
export const THINNEST = 0.01;

const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The box with these two points as corners, kept inside the frame. */
export function boxBetween(from: Point, to: Point): Box {
  const [left, right] = [from.x, to.x].map((x) => within(x, 0, 1)).sort((a, b) => a - b);
  const [top, bottom] = [from.y, to.y].map((y) => within(y, 0, 1)).sort((a, b) => a - b);
  const x = left ?? 0;
  const y = top ?? 0;
  return { x, y, width: (right ?? 0) - x, height: (bottom ?? 0) - y };
}

/** The box elsewhere, of the same size, kept inside the frame. */
export const movedBy = (box: Box, by: Point): Box => ({
  ...box,
  x: within(box.x + by.x, 0, 1 - box.width),
  y: within(box.y + by.y, 0, 1 - box.height),
});

/** The box with one side or corner elsewhere; the others stay. */
export function resizedBy(box: Box, handle: Handle, by: Point): Box {
  const [x, width] = stretched(box.x, box.width, handle.includes('w'), handle.includes('e'), by.x);
  const [y, height] = stretched(
    box.y,
    box.height,
    handle.includes('n'),
    handle.includes('s'),
    by.y,
  );
  return { x, y, width, height };
}

function stretched(
  start: number,
  length: number,
  pullsStart: boolean,
  pullsEnd: boolean,
  by: number,
): [start: number, length: number] {
  const end = start + length;
  const newStart = pullsStart ? within(start + by, 0, end - THINNEST) : start;
  const newEnd = pullsEnd ? within(end + by, newStart + THINNEST, 1) : end;
  return [newStart, newEnd - newStart];
}

/** A share such as 0.3 is a little more or less in binary: a hair is no pixel. */
const HAIR = 1e-6;

/** Every pixel that the box touches: covering too much is well, too little is not. */
export function pixelsTouched(box: Box, width: number, height: number): PixelBox {
  const x = Math.floor(box.x * width + HAIR);
  const y = Math.floor(box.y * height + HAIR);
  return {
    x,
    y,
    width: Math.max(1, Math.ceil((box.x + box.width) * width - HAIR) - x),
    height: Math.max(1, Math.ceil((box.y + box.height) * height - HAIR) - y),
  };
}

/** Whole pixels inside the box, at least one: what a crop keeps shows nothing from beyond it. */
export function pixelsInside(box: Box, width: number, height: number): PixelBox {
  const x = within(Math.ceil(box.x * width - HAIR), 0, width - 1);
  const y = within(Math.ceil(box.y * height - HAIR), 0, height - 1);
  return {
    x,
    y,
    width: Math.max(1, Math.floor((box.x + box.width) * width + HAIR) - x),
    height: Math.max(1, Math.floor((box.y + box.height) * height + HAIR) - y),
  };
}
