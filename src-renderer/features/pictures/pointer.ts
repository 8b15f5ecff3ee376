import type { Point } from './boxes.ts';

interface Pressed {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Where a pointer is over an element, in shares of its size. */
export function shareAt(element: Element, { clientX, clientY }: Omit<Pressed, 'pointerId'>): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

/** Follows a pressed pointer over an element until it is let go. */
export function follow(
  element: HTMLElement,
  pressed: Pressed,
  onMove: (to: Point) => void,
  onEnd: () => void = () => {},
): void {
  const move = (event: PointerEvent) => onMove(shareAt(element, event));
  element.setPointerCapture(pressed.pointerId);
  element.addEventListener('pointermove', move);
  element.addEventListener(
    'lostpointercapture',
    () => {
      element.removeEventListener('pointermove', move);
      onEnd();
    },
    { once: true },
  );
}
