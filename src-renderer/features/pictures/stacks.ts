import type { InputOf } from '../../app/client.ts';

/** A frame that the core has taken and that a case will name. */
export type NewPicture = InputOf<'cases.submit'>['pictures'][number];

/** Frames a case can have, stacks and single pictures together. */
export const MOST_FRAMES = 200;

/** Frames that are scrolled through together; one alone is a picture. */
export interface Stack<Frame> {
  readonly stack: string;
  /** Place of its first frame among all of the case. */
  readonly first: number;
  readonly frames: readonly Frame[];
}

/** The stacks of a case, in the order of their first frames. */
export function stacksOf<Frame extends { readonly stack: string }>(
  frames: readonly Frame[],
): readonly Stack<Frame>[] {
  const names = [...new Set(frames.map(({ stack }) => stack))];
  return names.map((stack) => ({
    stack,
    first: frames.findIndex((frame) => frame.stack === stack),
    frames: frames.filter((frame) => frame.stack === stack),
  }));
}

/** The first caption of its frames: a stack has one, and its first frame carries it. */
export const captionOf = (frames: readonly { readonly caption: string }[]): string =>
  frames.find(({ caption }) => caption !== '')?.caption ?? '';

/** The frames with one stack a place earlier (-1) or later (1). */
export function withStackMoved<Frame extends { readonly stack: string }>(
  frames: readonly Frame[],
  stack: string,
  by: -1 | 1,
): readonly Frame[] {
  const stacks = [...stacksOf(frames)];
  const from = stacks.findIndex((each) => each.stack === stack);
  const [moved] = stacks.splice(from, 1);
  if (moved === undefined) return frames;
  stacks.splice(Math.max(0, from + by), 0, moved);
  return stacks.flatMap((each) => each.frames);
}

/** The frames with those of one stack in place of the old ones, or at the end where it is new. */
export function withStack<Frame extends { readonly stack: string }>(
  frames: readonly Frame[],
  stack: string,
  newFrames: readonly Frame[],
): readonly Frame[] {
  const stacks = stacksOf(frames);
  return stacks.some((each) => each.stack === stack)
    ? stacks.flatMap((each) => (each.stack === stack ? newFrames : each.frames))
    : [...frames, ...newFrames];
}

/** The frames with a caption of one stack. */
export const withCaption = <Frame extends { readonly stack: string; readonly caption: string }>(
  frames: readonly Frame[],
  stack: string,
  caption: string,
): readonly Frame[] => {
  const first = frames.findIndex((frame) => frame.stack === stack);
  return frames.map((frame, index) =>
    frame.stack === stack ? { ...frame, caption: index === first ? caption : '' } : frame,
  );
};
