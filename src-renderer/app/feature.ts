import type { ComponentType } from 'react';
import type { Role } from '../../src-shared/model/people.ts';
import type { NavId } from './navigation.tsx';

/** A screen and its address, in wouter's pattern: `/learning/:id`. */
export interface AppRoute {
  readonly path: string;
  /** Load it with `lazy`, so that the first screen need not wait for the others. */
  readonly Screen: ComponentType;
  /** `start` needs nobody signed in; `print` is drawn bare, for paper; else inside the frame. */
  readonly place?: 'start' | 'print';
  /** The place in the rail that it belongs to; the first route of a place is the link's target. */
  readonly nav?: NavId;
  /** One of these is needed; without, any signed-in person. The core checks again. */
  readonly roles?: readonly Role[];
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
