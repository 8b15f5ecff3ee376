import { useState } from 'react';
import { closerBy } from '../meeting-run/zoom.ts';

/** Which frame of a stack is looked at, and how closely. */
export interface View {
  readonly index: number;
  readonly count: number;
  /** How many times larger than the whole picture. */
  readonly zoom: number;
  /** Frames on (or back, below zero); it stops at the ends. */
  readonly turn: (frames: number) => void;
  readonly goTo: (index: number) => void;
  /** A step closer (1) or further (-1). */
  readonly zoomBy: (step: number) => void;
  /** The whole picture again. */
  readonly showWhole: () => void;
}

/** A place in a stack of `count` frames, from its first frame and the whole picture on. */
export function useView(count: number): View {
  const [wanted, setWanted] = useState(0);
  const [zoom, setZoom] = useState(1);
  const inside = (index: number) => Math.max(0, Math.min(count - 1, index));
  return {
    index: inside(wanted),
    count,
    zoom,
    turn: (frames) => setWanted((now) => inside(inside(now) + frames)),
    goTo: (index) => setWanted(index),
    zoomBy: (step) => setZoom((now) => closerBy(now, step)),
    showWhole: () => setZoom(1),
  };
}
