import type { WebContents } from 'electron';
import type { WindowKind } from '../../src-shared/contract/call.ts';
import type { CoreEvent } from '../core/core.ts';
import type { ClickerKey } from './presenter-window.ts';

/** What windows hear: the core's events but the data key, and that the core had to be restarted. */
export type WindowEvent = Exclude<CoreEvent, { type: 'data-key' }> | { type: 'core-restarted' };

/** What only the main window hears: of the presenter window, and what is done in it. */
export type MainWindowEvent =
  | { type: 'presenter'; isOpen: boolean }
  | { type: 'presenter-key'; key: ClickerKey }
  | { type: 'presenter-turn'; frames: number; zoom: number };

export interface Windows {
  /** `content` is what a print window was opened to print. */
  add(contents: WebContents, kind: WindowKind, content?: string | null): void;
  /** The kind under which these web contents were opened; null when the shell did not open them. */
  kindOf(contents: WebContents): WindowKind | null;
  contentOf(contents: WebContents): string | null;
  tell(event: WindowEvent): void;
  tellMain(event: MainWindowEvent): void;
}

interface KnownWindow {
  contents: WebContents;
  kind: WindowKind;
  content: string | null;
}

/** Knows which window is of which kind, so that a page cannot say so itself. */
export function createWindows(): Windows {
  const known = new Map<number, KnownWindow>();
  return {
    add(contents, kind, content = null) {
      const { id } = contents;
      known.set(id, { contents, kind, content });
      contents.once('destroyed', () => known.delete(id));
    },
    kindOf: (contents) => known.get(contents.id)?.kind ?? null,
    contentOf: (contents) => known.get(contents.id)?.content ?? null,
    tell(event) {
      for (const { contents } of known.values()) contents.send('addendum:event', event);
    },
    tellMain(event) {
      for (const { contents, kind } of known.values()) {
        if (kind === 'main' && !contents.isDestroyed()) contents.send('addendum:event', event);
      }
    },
  };
}
