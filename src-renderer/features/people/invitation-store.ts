import { create } from 'zustand';
import type { OutputOf } from '../../app/client.ts';

type Invitation = OutputOf<'people.invite'>;

interface InvitationState {
  /** The slip on its only showing; null while there is none. */
  readonly invitation: Invitation | null;
  readonly show: (invitation: Invitation) => void;
  readonly forget: () => void;
}

/** Carries a new slip from the command that made it to the dialog that shows it once. */
export const useInvitation = create<InvitationState>((set) => ({
  invitation: null,
  show: (invitation) => set({ invitation }),
  forget: () => set({ invitation: null }),
}));
