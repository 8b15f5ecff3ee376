import { describe, expect, it } from 'vitest';
import { isPressed, isSingleKey } from '../../../../src-renderer/app/key-press.ts';

const press = (key: string, held: readonly string[] = [], code = `Key${key.toUpperCase()}`) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

describe('a combination', () => {
  it('is Ctrl, on a Mac Cmd', () => {
    expect(isPressed('Mod+K', press('k', ['ctrl']), false)).toBe(true);
    expect(isPressed('Mod+K', press('k', ['meta']), true)).toBe(true);
    expect(isPressed('Mod+K', press('k', ['ctrl']), true)).toBe(false);
    expect(isPressed('Mod+K', press('k'), false)).toBe(false);
  });

  it('minds Shift on letters', () => {
    expect(isPressed('Mod+Z', press('Z', ['ctrl', 'shift']), false)).toBe(false);
    expect(isPressed('Mod+Shift+Z', press('Z', ['ctrl', 'shift']), false)).toBe(true);
  });

  it('with Alt goes by the place of the key', () => {
    expect(isPressed('Alt+R', press('®', ['alt'], 'KeyR'), true)).toBe(true);
  });
});

describe('a single key', () => {
  it('acts alone, never with Ctrl or Alt', () => {
    expect(isPressed('T', press('t'), false)).toBe(true);
    expect(isPressed('T', press('t', ['ctrl']), false)).toBe(false);
    expect(isPressed('T', press('T', ['shift']), false)).toBe(false);
  });

  it('that is a sign may need Shift', () => {
    expect(isPressed('?', press('?', ['shift'], 'Slash'), false)).toBe(true);
    expect(isPressed('?', press('?', [], 'Minus'), false)).toBe(true);
  });

  it('is told from a combination and from a named key', () => {
    expect(isSingleKey('T')).toBe(true);
    expect(isSingleKey('Mod+T')).toBe(false);
    expect(isSingleKey('Enter')).toBe(false);
  });
});
