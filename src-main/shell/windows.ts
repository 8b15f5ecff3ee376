import type { WebContents } from 'electron';
import type { WindowKind } from '../../src-shared/contract/call.ts';
import type { CoreEvent } from '../core/core.ts';

/** What windows hear: the core's events but the data key, and that the core had to be restarted. */
export type WindowEvent = Exclude<CoreEvent, { type: 'data-key' }> | { type: 'core-restarted' };

export interface Windows {
  add(contents: WebContents, kind: WindowKind): void;
  /** The kind under which these web contents were opened; null when the shell did not open them. */
  kindOf(contents: WebContents): WindowKind | null;
  tell(event: WindowEvent): void;
}

/** Knows which window is of which kind, so that a page cannot say so itself. */
export function createWindows(): Windows {
  const known = new Map<number, { contents: WebContents; kind: WindowKind }>();
  return {
    add(contents, kind) {
      const { id } = contents;
      known.set(id, { contents, kind });
      contents.once('destroyed', () => known.delete(id));
    },
    kindOf: (contents) => known.get(contents.id)?.kind ?? null,
    tell(event) {
      for (const { contents } of known.values()) contents.send('addendum:event', event);
    },
  };
}
