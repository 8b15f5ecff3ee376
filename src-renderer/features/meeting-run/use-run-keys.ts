import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { onEvent } from '../../app/client.ts';
import type { Turn } from '../presenter/use-wheel.ts';

const TEXT_BOX = 'input, textarea, [contenteditable=true], [role=spinbutton]';

export interface RunKeys {
  readonly forward: () => void;
  readonly back: () => void;
  readonly nextCase: () => void;
  readonly vote: () => void;
  readonly point: () => void;
  readonly attendance: () => void;
  readonly pacs: () => void;
  readonly turn: (turn: Turn) => void;
}

/** The keyboard while a meeting runs, and what reaches it from the presenter window. */
export function useRunKeys(keys: RunKeys): void {
  const { t } = useTranslation('meeting-run');
  useAction({ label: t('keys.forward'), keys: 'PageDown', section: 'do', run: keys.forward });
  useAction({ label: t('keys.back'), keys: 'PageUp', section: 'do', run: keys.back });
  useAction({ label: t('keys.nextCase'), keys: 'Alt+N', section: 'do', run: keys.nextCase });
  useAction({ label: t('keys.vote'), keys: 'Alt+V', section: 'do', run: keys.vote });
  useAction({ label: t('keys.point'), keys: 'Alt+L', section: 'do', run: keys.point });
  useAction({ label: t('keys.attendance'), keys: 'Alt+A', section: 'do', run: keys.attendance });
  useAction({ label: t('keys.pacs'), keys: 'Alt+P', section: 'do', run: keys.pacs });

  useEffect(() =>
    onEvent((event) => {
      if (event.type === 'presenter-turn') keys.turn(event);
      if (event.type !== 'presenter-key') return;
      // A clicker in the hand is a sign of life, whichever window has the keyboard.
      window.dispatchEvent(new Event('pointermove'));
      if (event.key === 'PageDown') keys.forward();
      else keys.back();
    }),
  );

  // Letters need Alt: the frame's own single keys rest, since a clicker or a hand may brush one.
  useEffect(() => {
    const still = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && event.key !== ' ';
      if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TEXT_BOX)) return;
      event.stopPropagation();
    };
    document.addEventListener('keydown', still);
    return () => document.removeEventListener('keydown', still);
  }, []);
}
