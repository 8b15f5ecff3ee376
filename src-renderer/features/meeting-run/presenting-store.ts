import { create } from 'zustand';

interface PresentingState {
  /** The window for the projector is open. */
  readonly isOpen: boolean;
  /** A running meeting is on the screen. */
  readonly isRunning: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly setRunning: (isRunning: boolean) => void;
}

/** Whether a meeting is presented from this computer: the idle lock waits, letters need Alt. */
export const usePresenting = create<PresentingState>((set) => ({
  isOpen: false,
  isRunning: false,
  setOpen: (isOpen) => set({ isOpen }),
  setRunning: (isRunning) => set({ isRunning }),
}));
