import { create } from 'zustand';

interface LockState {
  /** Whose session was locked, to save them typing it; null after a plain sign-out. */
  readonly staffId: string | null;
  /** Minutes without use that led here; null when the person locked it themselves. */
  readonly afterMinutes: number | null;
  readonly lock: (staffId: string, afterMinutes: number | null) => void;
  readonly clear: () => void;
}

/** What the sign-in screen says after a lock. Holds nothing secret. */
export const useLock = create<LockState>((set) => ({
  staffId: null,
  afterMinutes: null,
  lock: (staffId, afterMinutes) => set({ staffId, afterMinutes }),
  clear: () => set({ staffId: null, afterMinutes: null }),
}));
