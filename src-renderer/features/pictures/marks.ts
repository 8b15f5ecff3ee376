import { type Box, type PixelBox, pixelsInside, pixelsTouched } from './boxes.ts';

/** A rectangle drawn on frames: what it holds goes black, or is all that stays. */
export interface Mark {
  readonly id: string;
  readonly kind: 'cover' | 'crop';
  /** The one frame that it is on; null for every frame of the stack. */
  readonly frame: string | null;
  readonly box: Box;
}

/** What is done to one frame, in whole pixels. */
export interface Cut {
  readonly crop: PixelBox | null;
  readonly covers: readonly PixelBox[];
}

/**
 * The marks that count on a frame, in the order drawn. A crop of its own goes before that of the
 * stack.
 */
export function marksOn(marks: readonly Mark[], frame: string): readonly Mark[] {
  const here = marks.filter((mark) => mark.frame === null || mark.frame === frame);
  const crops = here.filter(({ kind }) => kind === 'crop');
  const crop = crops.find((mark) => mark.frame === frame) ?? crops[0];
  return here.filter((mark) => mark.kind === 'cover' || mark === crop);
}

/** What the marks come to on a frame of this size. */
export function cutOf(marks: readonly Mark[], frame: string, width: number, height: number): Cut {
  const here = marksOn(marks, frame);
  const crop = here.find(({ kind }) => kind === 'crop');
  return {
    crop: crop === undefined ? null : pixelsInside(crop.box, width, height),
    covers: here
      .filter(({ kind }) => kind === 'cover')
      .map(({ box }) => pixelsTouched(box, width, height)),
  };
}

/** How a frame looks with its marks, as a text to compare: seen so, it need not be seen again. */
export const lookOf = (marks: readonly Mark[], frame: string): string =>
  JSON.stringify(marksOn(marks, frame).map(({ kind, box }) => [kind, box]));

/** Where burnt-in text sits: each new black-out takes the next corner that has none. */
const corners: readonly Box[] = [
  { x: 0, y: 0, width: 0.3, height: 0.12 },
  { x: 0.7, y: 0, width: 0.3, height: 0.12 },
  { x: 0, y: 0.88, width: 0.3, height: 0.12 },
  { x: 0.7, y: 0.88, width: 0.3, height: 0.12 },
];

/** A black-out by keyboard starts in a free corner; with all four taken, in the middle. */
export function nextCover(marks: readonly Mark[], frame: string): Box {
  const taken = marksOn(marks, frame).filter(({ kind }) => kind === 'cover');
  const isFree = (corner: Box) =>
    !taken.some(
      ({ box }) =>
        box.x < corner.x + corner.width &&
        corner.x < box.x + box.width &&
        box.y < corner.y + corner.height &&
        corner.y < box.y + box.height,
    );
  return corners.find(isFree) ?? { x: 0.35, y: 0.44, width: 0.3, height: 0.12 };
}

/** A new crop leaves a margin, so that its sides can be seen and pulled at. */
export const firstCrop: Box = { x: 0.05, y: 0.05, width: 0.9, height: 0.9 };
