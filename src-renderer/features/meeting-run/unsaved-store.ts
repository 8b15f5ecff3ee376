import { create } from 'zustand';

/** What is typed of a case and not in its record yet, by field. */
export type Texts = Readonly<Record<string, string>>;

interface UnsavedState {
  readonly byKey: Readonly<Record<string, Texts>>;
  readonly put: (key: string, texts: Texts) => void;
  readonly forget: (key: string, fields: readonly string[]) => void;
}

/**
 * Typed words outlive the screen: when the core has to start again the person signs in anew, and
 * finds them where they were. Keys name the person, so that nobody else is shown them.
 */
export const useUnsavedStore = create<UnsavedState>((set) => ({
  byKey: {},
  put: (key, texts) =>
    set(({ byKey }) => ({ byKey: { ...byKey, [key]: { ...byKey[key], ...texts } } })),
  forget: (key, fields) =>
    set(({ byKey }) => {
      const left = Object.entries(byKey[key] ?? {}).filter(([field]) => !fields.includes(field));
      const { [key]: _, ...others } = byKey;
      return { byKey: left.length === 0 ? others : { ...others, [key]: Object.fromEntries(left) } };
    }),
}));
