import { create } from 'zustand';

interface QuickLogState {
  readonly isOpen: boolean;
  /** Of the form that stands on the screen itself; it is used rather than opening another. */
  readonly focusInline: (() => void) | null;
  readonly open: () => void;
  readonly close: () => void;
  readonly setInline: (focus: (() => void) | null) => void;
}

/** Where quick log is: on the screen, or over it. */
export const useQuickLog = create<QuickLogState>((set, get) => ({
  isOpen: false,
  focusInline: null,
  open: () => {
    const { focusInline } = get();
    if (focusInline) focusInline();
    else set({ isOpen: true });
  },
  close: () => set({ isOpen: false }),
  setInline: (focusInline) => set({ focusInline }),
}));
