interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Is this key press the combination `keys` (as `Mod+Shift+N`)? */
export function isPressed(keys: string, press: KeyPress, apple: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mod = apple ? press.metaKey : press.ctrlKey;
  const otherMod = apple ? press.ctrlKey : press.metaKey;
  if (mod !== parts.includes('Mod') || otherMod) return false;
  if (press.altKey !== parts.includes('Alt')) return false;
  const isLetter = /^[a-z]$/i.test(key);
  // Signs such as ? need Shift on one keyboard and not on another.
  const isNamed = key.length > 1;
  if ((isLetter || isNamed) && press.shiftKey !== parts.includes('Shift')) return false;
  // On a Mac, Alt turns letters into other signs: the key's place says which it was.
  if (isLetter && parts.includes('Alt')) return press.code === `Key${key.toUpperCase()}`;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** A single letter or sign, which acts only outside text boxes and can be switched off. */
export function isSingleKey(keys: string): boolean {
  return !keys.includes('+') && keys.length === 1;
}
