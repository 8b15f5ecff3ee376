import type { Stage } from '../demo/stage.ts';
import { founder, passphrase } from './opening.ts';

/** What the app says when a workspace does not open. It asks for the one used last by itself. */

export async function wrongSecrets(stage: Stage): Promise<void> {
  const { window } = stage;
  stage.step('wrong secrets');
  await signInAs(stage, 'not the one');
  await window.getByRole('alert').first().waitFor();
  await stage.shot('error-wrong-passphrase');
  await window.getByRole('button', { name: 'Open with the recovery key' }).click();
  await window
    .getByRole('textbox', { name: 'Recovery key' })
    .fill('AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH');
  await window.getByRole('button', { name: 'Open the workspace' }).click();
  await window.getByRole('alert').first().waitFor();
  await stage.shot('error-wrong-key');
}

/** A database that is no longer one. */
export async function damaged(stage: Stage): Promise<void> {
  stage.step('a damaged workspace');
  await signInAs(stage, passphrase);
  await stage.window.getByText('Code: workspace').waitFor();
  await stage.shot('error-damaged');
}

/** A folder that is not there any more. */
export async function gone(stage: Stage): Promise<void> {
  stage.step('a workspace that is gone');
  await stage.window.getByText('Code: workspace').waitFor();
  await stage.shot('error-gone');
}

async function signInAs({ window }: Stage, secret: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Staff id' }).fill(founder.staffId);
  await window.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(secret);
  await window.getByRole('button', { name: 'Sign in', exact: true }).click();
}
