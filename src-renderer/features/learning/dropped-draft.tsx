import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { create } from 'zustand';
import { useAction } from '../../app/actions.ts';
import { call } from '../../app/client.ts';
import { useToast } from '../../ui/toast.tsx';

interface Dropped {
  readonly key: string;
  readonly value: string;
  /** Where it was typed. */
  readonly path: string;
}

interface DroppedState {
  readonly dropped: Dropped | null;
  readonly set: (dropped: Dropped | null) => void;
}

/** The draft that was discarded last, as long as the news of it stands. */
export const useDropped = create<DroppedState>((set) => ({
  dropped: null,
  set: (dropped) => set({ dropped }),
}));

/** As long as a toast. */
const SHOWN_MS = 8000;

/** Says that what was typed was discarded; Undo and Ctrl/Cmd+Z bring it back. */
export function DroppedDraft() {
  const { t } = useTranslation('learning');
  const { dropped, set } = useDropped();
  const { show } = useToast();
  const [, navigate] = useLocation();
  const bringBack = async ({ key, value, path }: Dropped) => {
    set(null);
    if ((await call('learning.saveDraft', { key, value })).ok) navigate(path);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each draft
  useEffect(() => {
    if (dropped === null) return;
    show({ title: t('editor.dropped'), onUndo: () => void bringBack(dropped) });
    const timer = setTimeout(() => set(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [dropped]);
  useAction(
    dropped === null
      ? null
      : {
          label: t('common:undo'),
          keys: 'Mod+Z',
          section: 'do',
          inText: false,
          keysOnly: true,
          run: () => void bringBack(dropped),
        },
  );
  return null;
}
