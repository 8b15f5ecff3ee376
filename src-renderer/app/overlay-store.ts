import { create } from 'zustand';

interface OverlayState {
  readonly overlay: 'palette' | 'shortcuts' | null;
  readonly open: (overlay: 'palette' | 'shortcuts') => void;
  readonly close: () => void;
}

/** Which of the frame's own overlays is open. */
export const useOverlay = create<OverlayState>((set) => ({
  overlay: null,
  open: (overlay) => set({ overlay }),
  close: () => set({ overlay: null }),
}));
