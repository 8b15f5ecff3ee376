import { create } from 'zustand';
import type { Role } from '../../src-shared/model/people.ts';
import type { SeriesRole } from '../../src-shared/model/series.ts';
import { call, type OutputOf, onEvent } from './client.ts';

/** A role in the department, or in a series of meetings. */
export type HeldRole = Role | SeriesRole;

export type Me = NonNullable<OutputOf<'session.me'>>;

interface SessionState {
  /** Undefined until asked, null while nobody is signed in. */
  readonly me: Me | null | undefined;
  /** Asks the core who is signed in. Screens that signed somebody in await it. */
  readonly refresh: () => Promise<void>;
}

export const useSession = create<SessionState>((set) => ({
  me: undefined,
  refresh: async () => {
    const result = await call('session.me', {});
    set({ me: result.ok ? result.value : null });
  },
}));

/** Follows sign-in, sign-out and restarts of the core; answers a function that stops. */
export function followSession(): () => void {
  const { refresh } = useSession.getState();
  refresh();
  return onEvent((event) => {
    if (event.type === 'session' || event.type === 'core-restarted') refresh();
  });
}

/** Who is signed in; only for screens inside the frame, where somebody is. */
export function useMe(): Me {
  const me = useSession((state) => state.me);
  if (!me) throw new Error('useMe outside a signed-in screen');
  return me;
}

/** Does the person hold one of these roles? An empty list asks for none. */
export function holdsRole(me: Me, roles: readonly HeldRole[]): boolean {
  const held = new Set<HeldRole>([...me.roles, ...me.seriesRoles.map(({ role }) => role)]);
  return roles.length === 0 || roles.some((role) => held.has(role));
}
