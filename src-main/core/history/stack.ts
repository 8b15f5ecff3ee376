import type { GivenBack } from './reversal.ts';

/** One's own commands of this session, for undo and redo. */

export interface Step {
  command: string;
  id: string;
  at: number;
}

export interface History {
  /** Whose values rows hold after undo and redo of this session. */
  givenBack: GivenBack;
  /** A new command: it can be undone, and what was undone before can no longer be redone. */
  push(step: Step): void;
  lastDone(): Step | null;
  lastUndone(): Step | null;
  /** The last command was undone by the command `undo`. */
  undone(undo: Step): void;
  /** The last undone command was done again by the command `redo`. */
  redone(redo: Step): void;
  /** Drops a step that can no longer be taken back. */
  dropDone(): void;
  dropUndone(): void;
}

const DEPTH = 200;

export function openHistory(): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  return {
    givenBack: new Map(),
    push: (step) => {
      done.push(step);
      if (done.length > DEPTH) done.shift();
      undone.length = 0;
    },
    lastDone: () => done.at(-1) ?? null,
    lastUndone: () => undone.at(-1) ?? null,
    undone: (undo) => {
      done.pop();
      undone.push(undo);
    },
    redone: (redo) => {
      undone.pop();
      done.push(redo);
    },
    dropDone: () => {
      done.pop();
    },
    dropUndone: () => {
      undone.pop();
    },
  };
}
