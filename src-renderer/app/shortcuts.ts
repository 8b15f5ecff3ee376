import { useEffect } from 'react';
import { useActionStore } from './actions.ts';
import { isPressed, isSingleKey } from './key-press.ts';
import { usePreference } from './preferences.ts';

const TEXT_BOX =
  'input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true], [role=spinbutton]';

/** Listens to the keyboard for all actions on offer. Mounted once. */
export function useShortcuts(): void {
  const [letters] = usePreference('singleKeys');
  useEffect(() => {
    const apple = navigator.platform.startsWith('Mac');
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const inText = event.target instanceof Element && event.target.matches(TEXT_BOX);
      const inDialog = document.querySelector('.ui-scrim') !== null;
      const action = [...useActionStore.getState().actions.values()].findLast((candidate) => {
        const { keys } = candidate;
        if (keys === undefined || !isPressed(keys, event, apple)) return false;
        if (inDialog && candidate.inDialog !== true) return false;
        if (isSingleKey(keys) && letters === 'off') return false;
        return !inText || (candidate.inText ?? !isSingleKey(keys));
      });
      if (action === undefined) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [letters]);
}
