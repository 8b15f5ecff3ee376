/** A secret that is shown once and kept on paper, with what is needed to use it. */
export interface Sheet {
  readonly kind: 'recovery-key' | 'personal-code' | 'invitation';
  /** Name of the workspace. */
  readonly workspace: string;
  /** Of the person; empty on the workspace's own sheet. */
  readonly name: string;
  readonly staffId: string;
  /** Groups joined by hyphens. */
  readonly code: string;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** Today in this computer's zone, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
