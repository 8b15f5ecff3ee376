import { useEffect, useId, useRef } from 'react';
import { create } from 'zustand';

/** Something a person can do now: by its keys, by the command palette, and listed under `?`. */
export interface Action {
  /** Already translated. */
  readonly label: string;
  /** As `Mod+N`, `Alt+R`, `T`, `?`; Mod is Ctrl, on a Mac Cmd. Without, the palette alone. */
  readonly keys?: string;
  readonly section: 'go' | 'do' | 'view';
  readonly run: () => void;
  /** Overrides the rule that a letter waits outside text boxes and a combination does not. */
  readonly inText?: boolean;
  /** Acts while a dialog is open, and then only it and its kind. */
  readonly inDialog?: boolean;
  /** Keys only: not worth a line in the palette. */
  readonly keysOnly?: boolean;
}

interface ActionState {
  readonly actions: ReadonlyMap<string, Action>;
  readonly put: (id: string, action: Action) => void;
  readonly take: (id: string) => void;
}

export const useActionStore = create<ActionState>((set) => ({
  actions: new Map(),
  put: (id, action) => set(({ actions }) => ({ actions: new Map(actions).set(id, action) })),
  take: (id) =>
    set(({ actions }) => ({ actions: new Map([...actions].filter(([key]) => key !== id)) })),
}));

/** Offers an action while the component is mounted; null offers none. The latest one wins a key. */
export function useAction(action: Action | null): void {
  const id = useId();
  const run = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    run.current = action?.run;
  });
  const { label, keys, section, inText, inDialog, keysOnly } = action ?? {};
  useEffect(() => {
    if (label === undefined || section === undefined) return;
    const { put, take } = useActionStore.getState();
    put(id, {
      label,
      section,
      run: () => run.current?.(),
      ...(keys === undefined ? {} : { keys }),
      ...(inText === undefined ? {} : { inText }),
      ...(inDialog === undefined ? {} : { inDialog }),
      ...(keysOnly === undefined ? {} : { keysOnly }),
    });
    return () => take(id);
  }, [id, label, keys, section, inText, inDialog, keysOnly]);
}
