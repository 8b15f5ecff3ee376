import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPersonStep, found } from '../demo/founding.ts';
import { signOut } from '../demo/signing-in.ts';
import type { Stage } from '../demo/stage.ts';
import { giveToApp } from '../lib/runtime.mjs';
import { goTo } from './screen.ts';

/** From the first run to a new, empty workspace and its first import. */

export const founder = { staffId: 'A001', name: 'Hana Invented', staffGroup: 'Service manager' };
export const passphrase = 'lantern orchard velvet compass';

/** Screens of a workspace in which nothing has happened yet. */
const empty = {
  'empty-learning': '/learning',
  'empty-my-plan': '/job-plans/mine',
  'empty-my-summary': '/job-plans/my-summary',
  'empty-summary': '/job-plans/summary',
  'empty-people': '/people',
  'empty-people-plans': '/job-plans/people',
  'empty-policy': '/job-plans/policy',
  'empty-trash': '/settings/trash',
  'empty-backups': '/settings/backups',
} as const;

const rejects = `staff_id,name,staff_group,contract,nation,wte,start,end,roles
R001,Kwame Test,Radiographer,AfC,England,1,2021-09-06,,member
R002,Elin Makebelieve,Radiographer,AfC,Atlantis,0.8,2019-02-04,,member
R003,Owen Imagined,Radiographer,AfC,Wales,full,2020-01-06,,member
C001,Ruth Madeup,Consultant radiologist,PA,England,1,2012-08-01,2010-01-01,member
C002,Siân Pretend,Consultant radiologist,PA,Wales,1,2016-04-01,,chair
S001,Zofia Mirage,Sonographer,AfC,Scotland,0.8,19/03/2018,,member
`;

export async function newWorkspace(stage: Stage): Promise<void> {
  const { window } = stage;
  await refusedFolders(stage);
  await found(stage, founder, passphrase);
  stage.step('a new workspace, empty');
  for (const [name, path] of Object.entries(empty)) {
    await goTo(window, path);
    await stage.shot(name);
  }
  stage.step('import with rows that are left out');
  await importWithRejects(stage);
  await invite(stage);
  await signOut(stage, founder.name);
  await stage.shot('sign-in');
  for (const [button, name] of [
    ['First time here', 'first-time'],
    ['Forgotten passphrase', 'forgotten'],
  ] as const) {
    await window.getByRole('button', { name: button }).click();
    await stage.shot(name);
    await window.getByRole('button', { name: 'Back' }).click();
  }
}

/** A folder that a cloud copies, and one with something in it. */
async function refusedFolders(stage: Stage): Promise<void> {
  const { window } = stage;
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  stage.step('folders that a workspace cannot have');
  const cloud = join(stage.folder('cloud'), 'OneDrive');
  mkdirSync(cloud);
  giveToApp(cloud);
  const full = stage.folder('full');
  writeFileSync(join(full, 'minutes.txt'), 'Something else.');
  for (const [name, folder] of [
    ['error-cloud-folder', cloud],
    ['error-folder-not-empty', full],
  ] as const) {
    await window.getByText('Create a workspace', { exact: true }).click();
    await stage.chooseNext(folder);
    await button('Choose a folder…').click();
    await button('Continue').click();
    await fillPersonStep(stage, founder, passphrase);
    await button('Create the workspace').click();
    await window.getByText('Code: folder').waitFor();
    await stage.shot(name);
    await window.reload();
    await goTo(window, '/start/workspaces');
  }
}

async function importWithRejects(stage: Stage): Promise<void> {
  const { window } = stage;
  const button = (name: string | RegExp) => window.getByRole('button', { name });
  const file = join(stage.folder('rejects'), 'people.csv');
  writeFileSync(file, rejects);
  giveToApp(file);
  await goTo(window, '/reports/import');
  await stage.shot('import-what');
  await stage.chooseNext(file);
  await button('Choose a file…').click();
  await button('See what would happen').waitFor();
  await stage.shot('import-columns');
  await button('See what would happen').click();
  await button(/^Import \d+ rows?$/).waitFor();
  await stage.shot('import-check-with-rejects');
  await button(/^Import \d+ rows?$/).click();
  await button('Import another file').waitFor();
  await stage.shot('import-done-with-invitations');
}

/** Another slip for somebody who has not signed in yet. */
async function invite(stage: Stage): Promise<void> {
  const { window } = stage;
  await goTo(window, '/people');
  await window.getByText('Kwame Test').click();
  await window.getByRole('button', { name: 'New invitation slip' }).click();
  await window.getByRole('dialog').waitFor();
  await stage.shot('invitation');
  await window.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
}
