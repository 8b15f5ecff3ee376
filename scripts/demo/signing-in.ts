import type { Stage } from './stage.ts';

/** A person's ways in and out, as they take them. */

export async function signOut({ window }: Stage, name: string): Promise<void> {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).click();
  await window.getByRole('menuitem', { name: 'Sign out' }).click();
  await window.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
}

export async function signIn(stage: Stage, staffId: string, passphrase: string): Promise<void> {
  const { window } = stage;
  await window.getByRole('textbox', { name: 'Staff id' }).fill(staffId);
  await window.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  await stage.shot('sign-in');
  await window.getByRole('button', { name: 'Sign in', exact: true }).click();
  // The app opens at the screen that the person had last.
  await window.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** The first time: the code of the invitation slip, and a passphrase of one's own. */
export async function activate(
  stage: Stage,
  { staffId, code }: { staffId: string; code: string },
  passphrase: string,
): Promise<void> {
  const { window } = stage;
  const field = (name: string) => window.getByRole('textbox', { name, exact: true });
  await window.getByRole('button', { name: 'First time here' }).click();
  await field('Staff id').fill(staffId);
  await field('Invitation code').fill(code);
  await field('New passphrase').fill(passphrase);
  await field('The same again').fill(passphrase);
  await stage.shot('invitation-code');
  await window.getByRole('button', { name: 'Set my passphrase' }).click();
  await keepPersonalCode(stage, 'Go to Addendum');
  await window.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await stage.shot('first-time-here');
}

/** The personal recovery code on its only showing. */
export async function keepPersonalCode(stage: Stage, next: string): Promise<void> {
  const { window } = stage;
  await window.getByRole('heading', { level: 1, name: 'Your personal recovery code' }).waitFor();
  await window.getByText('I have printed it or written it down').click();
  await stage.shot('personal-code');
  await window.getByRole('button', { name: next, exact: true }).click();
}
