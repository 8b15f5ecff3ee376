import { type RefObject, useEffect, useRef } from 'react';

/** A notch of a wheel moves at least this far, in pixels; a touchpad less at a time. */
const NOTCH = 60;
/** Pixels on a touchpad that turn one frame. */
const STROKE = 40;

export interface Turn {
  /** Frames on (or back, below zero). */
  readonly frames: number;
  /** A step closer (1) or further (-1). */
  readonly zoom: number;
}

/** The wheel over a picture: the stack, and with Ctrl the zoom. */
export function useWheel(
  element: RefObject<HTMLElement | null>,
  onTurn: (turn: Turn) => void,
): void {
  const turn = useRef(onTurn);
  useEffect(() => {
    turn.current = onTurn;
  });
  useEffect(() => {
    const here = element.current;
    if (here === null) return;
    let stroke = 0;
    const listen = (event: WheelEvent) => {
      event.preventDefault();
      stroke = Math.abs(event.deltaY) >= NOTCH ? 0 : stroke + event.deltaY;
      if (Math.abs(event.deltaY) < NOTCH && Math.abs(stroke) < STROKE) return;
      stroke = 0;
      const by = Math.sign(event.deltaY);
      turn.current(event.ctrlKey ? { frames: 0, zoom: -by } : { frames: by, zoom: 0 });
    };
    // React listens passively: the page would scroll and zoom along.
    here.addEventListener('wheel', listen, { passive: false });
    return () => here.removeEventListener('wheel', listen);
  }, [element]);
}
