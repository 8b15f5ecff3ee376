import type { ComponentType } from 'react';
import type { NavId } from './navigation.tsx';
import type { HeldRole } from './session-store.ts';

/** A screen and its address, in wouter's pattern: `/learning/:id`. */
export interface AppRoute {
  readonly path: string;
  /** Load it with `lazy`, so that the first screen need not wait for the others. */
  readonly Screen: ComponentType;
  /**
   * `start` needs nobody signed in; `print` is drawn bare, for paper; `presenter` too, for the room, in
   * a window that may ask nothing else; else inside the frame.
   */
  readonly place?: 'start' | 'print' | 'presenter';
  /** The place in the rail that it belongs to; the first route of a place is the link's target. */
  readonly nav?: NavId;
  /** A screen of another domain that is reached from within the place: never the link's target. */
  readonly isWithin?: true;
  /** One of these is needed, those of a series in any; without, any signed-in person. */
  readonly roles?: readonly HeldRole[];
}

/**
 * What a domain gives to the app. `features/<domain>/feature.ts` exports it as `feature`, and is
 * found there: nothing else needs to know the domain.
 */
export interface Feature {
  readonly routes: readonly AppRoute[];
  /** Mounted beside every screen while somebody is signed in: quick log, say. */
  readonly Always?: ComponentType;
  /** The number in the rail, by place. It equals the rows behind it; null shows none. */
  readonly useCount?: Partial<Record<NavId, () => number | null>>;
}
