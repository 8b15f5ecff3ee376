import { useState } from 'react';
import type { Failure } from '../../app/client.ts';
import type { Editing } from './picture-editor.tsx';
import { type Refused, readFiles, readKept } from './read-pictures.ts';
import { MOST_FRAMES, type NewPicture, type Stack, withStack } from './stacks.ts';
import { useWork, type WorkState } from './use-work.ts';

export interface Adding {
  readonly work: WorkState;
  /** Takes files as one stack, by name; does nothing while others are under way. */
  readonly choose: (files: readonly File[]) => Promise<void>;
  /** Opens a stack that was kept for another look. */
  readonly lookAgain: (stack: Stack<NewPicture>) => Promise<void>;
  readonly refused: readonly Refused[];
  /** Frames chosen where that is more than there is room for. */
  readonly tooMany: { readonly chosen: number; readonly room: number } | null;
  readonly failure: Failure | null;
  readonly dismiss: () => void;
  /** What the editor is open with. */
  readonly editing: Editing | null;
  readonly close: () => void;
  readonly keep: (frames: readonly NewPicture[]) => void;
}

/** Pictures on their way into a case: chosen, decoded, edited and kept. */
export function useAdding(
  frames: readonly NewPicture[],
  onChange: (frames: readonly NewPicture[]) => void,
): Adding {
  const work = useWork();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [tooMany, setTooMany] = useState<Adding['tooMany']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const dismiss = () => {
    setRefused([]);
    setTooMany(null);
    setFailure(null);
  };
  return {
    work,
    choose: async (files) => {
      if (work.progress !== null || editing !== null || files.length === 0) return;
      dismiss();
      const room = MOST_FRAMES - frames.length;
      if (files.length > room) {
        setTooMany({ chosen: files.length, room });
        return;
      }
      const read = await work.run(files.length, (how) => readFiles(files, how));
      if (read === null) return;
      setRefused(read.refused);
      if (read.sources.length === 0) return;
      setEditing({ stack: crypto.randomUUID(), caption: '', sources: read.sources });
    },
    lookAgain: async ({ stack, frames: kept }) => {
      if (work.progress !== null) return;
      dismiss();
      const read = await work.run(kept.length, (how) => readKept(kept, how));
      if (read === null) return;
      if (!read.ok)
        setFailure(read.code === 'not_found' ? { ...read, code: 'picture_unknown' } : read);
      else setEditing({ stack, caption: kept[0]?.caption ?? '', sources: read.sources });
    },
    refused,
    tooMany,
    failure,
    dismiss,
    editing,
    close: () => setEditing(null),
    keep: (kept) => {
      if (editing !== null) onChange(withStack(frames, editing.stack, kept));
      setEditing(null);
    },
  };
}
