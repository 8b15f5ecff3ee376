import './kbd.css';

const APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const NAMES: Readonly<Record<string, string>> = APPLE
  ? { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↵' }
  : { Mod: 'Ctrl', Enter: '↵', PageDown: 'PgDn', PageUp: 'PgUp' };

/** How a combination reads on this platform: `Mod+K` is "Ctrl K", on a Mac "⌘ K". */
function shortcutText(keys: string): string {
  return keys
    .split('+')
    .map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');
}

/** A key or combination, shown where it acts: `<Kbd keys="Mod+K" />`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="ui-kbd">{shortcutText(keys)}</kbd>;
}
