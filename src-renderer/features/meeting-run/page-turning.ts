import type { RevealStep } from '../../../src-shared/model/meetings.ts';

/** A case of the agenda and the steps it is told in, first to last. */
export interface Told {
  readonly id: string;
  readonly steps: readonly RevealStep[];
  readonly discussed: boolean;
}

/** Where the room is: a step of a case; before the first case no case. */
export interface Place {
  readonly itemId: string | null;
  readonly step: RevealStep;
}

/** What PageDown shows next; null after the last step of the last case. */
export function nextPage(items: readonly Told[], at: Place): Place | null {
  const item = items.find(({ id }) => id === at.itemId);
  if (item === undefined) return firstPage(items);
  const step = item.steps[item.steps.indexOf(at.step) + 1];
  return step === undefined ? nextCase(items, at.itemId) : { itemId: item.id, step };
}

/** What PageUp goes back to; null before the first step of the first case. */
export function previousPage(items: readonly Told[], at: Place): Place | null {
  const index = items.findIndex(({ id }) => id === at.itemId);
  const item = items[index];
  if (item === undefined) return null;
  const step = item.steps[item.steps.indexOf(at.step) - 1];
  if (step !== undefined) return { itemId: item.id, step };
  const before = items[index - 1];
  const last = before?.steps.at(-1);
  return before === undefined || last === undefined ? null : { itemId: before.id, step: last };
}

/** The first step of the case after this one; null after the last. */
export function nextCase(items: readonly Told[], itemId: string | null): Place | null {
  const index = items.findIndex(({ id }) => id === itemId);
  return index === -1 ? firstPage(items) : firstStep(items[index + 1]);
}

/** Where a meeting starts, or goes on: the first case that was not discussed yet. */
function firstPage(items: readonly Told[]): Place | null {
  return firstStep(items.find(({ discussed }) => !discussed) ?? items[0]);
}

/** The first step of a case. */
export function firstStep(item: Told | undefined): Place | null {
  const step = item?.steps[0];
  return item === undefined || step === undefined ? null : { itemId: item.id, step };
}
