import { useCallback, useState } from 'react';
import { begun, changed, type History, undone } from './history.ts';
import { lookOf, type Mark } from './marks.ts';
import type { Source } from './read-pictures.ts';

/** What the editor works on: frames in order, and the marks on them. */
interface Draft {
  readonly sources: readonly Source[];
  readonly marks: readonly Mark[];
}

export interface Editor extends Draft {
  readonly selected: string | null;
  readonly select: (mark: string | null) => void;
  /** Adds a mark or puts it elsewhere; changes of the same `step` are taken back together. */
  readonly put: (mark: Mark, step: string) => void;
  readonly remove: (mark: string) => void;
  /** Moves a frame a place earlier (-1) or later (1). */
  readonly moveFrame: (frame: string, by: -1 | 1) => void;
  readonly leaveOut: (frame: string) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  /** Tells that a frame is on the screen, and how it looks. */
  readonly see: (frame: string, look: string) => void;
  /** Places of the frames that were not seen as they are now. */
  readonly unseen: readonly number[];
  readonly isConfirmed: boolean;
  readonly confirm: (isSure: boolean) => void;
}

/**
 * State of the editor of a stack. A frame counts as looked at once it was drawn with the marks that
 * it has now: a mark that moves asks for another look. Any change asks for the confirmation again.
 */
export function useEditor(sources: readonly Source[]): Editor {
  const [history, setHistory] = useState<History<Draft>>(() => begun({ sources, marks: [] }));
  const [selected, select] = useState<string | null>(null);
  const [looks, setLooks] = useState<Readonly<Record<string, string>>>({});
  const [sureOf, setSureOf] = useState<Draft | null>(null);
  const draft = history.now;

  const change = (next: (draft: Draft) => Draft, step?: string) =>
    setHistory((before) => changed(before, next(before.now), step));
  const unseen = draft.sources.flatMap(({ id }, index) =>
    looks[id] === lookOf(draft.marks, id) ? [] : [index],
  );
  return {
    ...draft,
    selected,
    select,
    put: (mark, step) =>
      change(({ marks, ...rest }) => ({ ...rest, marks: withMark(marks, mark) }), step),
    remove: (id) =>
      change(({ marks, ...rest }) => ({ ...rest, marks: marks.filter((mark) => mark.id !== id) })),
    moveFrame: (frame, by) =>
      change((now) => ({ ...now, sources: withFrameMoved(now.sources, frame, by) })),
    leaveOut: (frame) =>
      change((now) => ({ ...now, sources: now.sources.filter(({ id }) => id !== frame) })),
    canUndo: history.past.length > 0,
    undo: () => setHistory(undone),
    see: useCallback(
      (frame, look) =>
        setLooks((before) => (before[frame] === look ? before : { ...before, [frame]: look })),
      [],
    ),
    unseen,
    isConfirmed: sureOf === draft && unseen.length === 0,
    confirm: (isSure) => setSureOf(isSure ? draft : null),
  };
}

const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.some(({ id }) => id === mark.id)
    ? marks.map((each) => (each.id === mark.id ? mark : each))
    : [...marks, mark];

function withFrameMoved(sources: readonly Source[], frame: string, by: -1 | 1) {
  const moved = [...sources];
  const from = moved.findIndex(({ id }) => id === frame);
  const [source] = moved.splice(from, 1);
  if (source !== undefined) moved.splice(Math.max(0, from + by), 0, source);
  return moved;
}
