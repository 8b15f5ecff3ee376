import { useEffect, useRef } from 'react';
import { useAction } from '../../app/actions.ts';
import { isPressed } from '../../app/key-press.ts';

interface Sending {
  /** Already translated. */
  readonly label: string;
  readonly run: () => void;
  /** In a dialog it acts there, and nothing below it does. */
  readonly inDialog?: boolean;
  readonly isOff?: boolean;
}

const KEYS = 'Mod+Enter';

/**
 * Ctrl/Cmd+Enter sends or saves, wherever the focus is. It is caught on its way down: a chip or a
 * button that has the focus would take Enter for a press of its own.
 */
export function useSendingKey({ label, run, inDialog = false, isOff = false }: Sending): void {
  useAction(
    isOff
      ? null
      : {
          label,
          keys: KEYS,
          section: 'do',
          inDialog,
          ...(inDialog ? { keysOnly: true } : {}),
          run,
        },
  );
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (isOff) return;
    const apple = navigator.platform.startsWith('Mac');
    const listen = (event: KeyboardEvent) => {
      const hasDialog = document.querySelector('.ui-scrim') !== null;
      if (event.isComposing || hasDialog !== inDialog || !isPressed(KEYS, event, apple)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [inDialog, isOff]);
}
