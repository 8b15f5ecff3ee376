import { describe, expect, it } from 'vitest';
import { fittedSize } from '../../../../../src-renderer/features/pictures/encode.ts';
import { begun, changed, undone } from '../../../../../src-renderer/features/pictures/history.ts';
import { inNaturalOrder } from '../../../../../src-renderer/features/pictures/read-pictures.ts';
import {
  captionOf,
  stacksOf,
  withCaption,
  withStack,
  withStackMoved,
} from '../../../../../src-renderer/features/pictures/stacks.ts';

const frame = (stack: string, name: string) => ({ stack, name, caption: '' });
const frames = [frame('ct', 'ct1'), frame('ct', 'ct2'), frame('us', 'us1'), frame('xr', 'xr1')];
const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);

describe('stacks', () => {
  it('hold their frames in order, and know their place in the case', () => {
    expect(stacksOf(frames).map(({ stack, first }) => [stack, first])).toEqual([
      ['ct', 0],
      ['us', 2],
      ['xr', 3],
    ]);
    expect(names(stacksOf(frames)[0]?.frames ?? [])).toEqual(['ct1', 'ct2']);
  });

  it('move as one, and stop at the ends', () => {
    expect(names(withStackMoved(frames, 'ct', 1))).toEqual(['us1', 'ct1', 'ct2', 'xr1']);
    expect(names(withStackMoved(frames, 'ct', -1))).toEqual(names(frames));
    expect(names(withStackMoved(frames, 'xr', 1))).toEqual(names(frames));
  });

  it('take the place of what they were, or come last', () => {
    expect(names(withStack(frames, 'ct', [frame('ct', 'new')]))).toEqual(['new', 'us1', 'xr1']);
    expect(names(withStack(frames, 'mr', [frame('mr', 'mr1')])).at(-1)).toBe('mr1');
  });

  it('have one caption, which their first frame carries', () => {
    const captioned = withCaption(frames, 'ct', 'the nodule');
    expect(captioned.map(({ caption }) => caption)).toEqual(['the nodule', '', '', '']);
    expect(captionOf(stacksOf(captioned)[0]?.frames ?? [])).toBe('the nodule');
    expect(withCaption(captioned, 'ct', '')).toEqual(frames);
  });
});

describe('files', () => {
  it('are ordered as people number them', () => {
    const chosen = ['ct 10.png', 'ct 2.png', 'CT 1.png'].map((name) => ({ name }));
    expect(names(inNaturalOrder(chosen))).toEqual(['CT 1.png', 'ct 2.png', 'ct 10.png']);
  });

  it('become at most 1600 pixels long in the same proportion, and never larger', () => {
    expect(fittedSize(3200, 2400)).toEqual({ width: 1600, height: 1200 });
    expect(fittedSize(2400, 3200)).toEqual({ width: 1200, height: 1600 });
    expect(fittedSize(512, 512)).toEqual({ width: 512, height: 512 });
    expect(fittedSize(9000, 1)).toEqual({ width: 1600, height: 1 });
  });
});

describe('history', () => {
  it('takes a drag back as one step, and stops at the beginning', () => {
    const drawn = changed(changed(changed(begun(0), 1, 'drag'), 2, 'drag'), 3, 'key');
    expect(drawn.past).toEqual([0, 2]);
    expect(undone(drawn).now).toBe(2);
    expect(undone(undone(undone(drawn))).now).toBe(0);
  });

  it('does not join changes across an undo', () => {
    const again = changed(undone(changed(begun(0), 1, 'drag')), 2, 'drag');
    expect(undone(again).now).toBe(0);
  });
});
