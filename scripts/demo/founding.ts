import type { Founder } from './cast.ts';
import { keepPersonalCode } from './signing-in.ts';
import type { Stage } from './stage.ts';

/** First run: a workspace, its recovery sheet, the first person and a backup folder. */
export async function found(stage: Stage, founder: Founder, passphrase: string): Promise<void> {
  const { window } = stage;
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const field = (name: string) => window.getByRole('textbox', { name, exact: true });
  const heading = (name: string) => window.getByRole('heading', { level: 1, name });

  stage.step('first run');
  await heading('Welcome to Addendum').waitFor();
  await stage.shot('first-run');

  stage.step('create a workspace');
  await window.getByText('Create a workspace', { exact: true }).click();
  await heading('Where should the workspace live?').waitFor();
  await stage.chooseNext(stage.folder('workspace'));
  await button('Choose a folder…').click();
  await button('Continue').waitFor();
  await stage.shot('workspace-folder');
  await button('Continue').click();

  await fillPersonStep(stage, founder, passphrase);
  await stage.shot('department-and-you');
  await button('Create the workspace').click();

  stage.step('recovery sheet, two groups typed back');
  await heading('The recovery sheet').waitFor();
  const groups = await shownGroups(stage);
  await stage.shot('recovery-sheet');
  await button('I have it on paper').click();
  await heading('Two groups from your sheet').waitFor();
  for (const [index, text] of groups.entries()) {
    const asked = field(`Group ${index + 1}`);
    if ((await asked.count()) > 0) await asked.fill(text);
  }
  await stage.shot('recovery-sheet-check');
  await button('Check').click();

  stage.step('personal recovery code');
  await keepPersonalCode(stage, 'Continue');

  stage.step('backup folder and trial restore');
  await heading('Where should backups go?').waitFor();
  await stage.chooseNext(stage.folder('backups'));
  await button('Choose a backup folder…').click();
  await window.getByText('A backup was made and restored on trial').waitFor();
  await stage.shot('backup');
  await button('Go to Addendum').click();
  await heading('Today').waitFor();
  await stage.shot('today-of-a-new-workspace');
}

/** The recovery key as it stands on the screen, group by group; each is led by its number. */
async function shownGroups({ window }: Stage): Promise<string[]> {
  const list = window.getByRole('list', { name: 'Groups of the code, in order' });
  const texts = await list.getByRole('listitem').allTextContents();
  return texts.map((text, index) =>
    text
      .trim()
      .slice(String(index + 1).length)
      .trim(),
  );
}

/** The wizard's second step: the department, the first person and their passphrase. */
export async function fillPersonStep(
  { window }: Stage,
  founder: Founder,
  passphrase: string,
): Promise<void> {
  const field = (name: string) => window.getByRole('textbox', { name, exact: true });
  await field('Name of the workspace').fill('Imaging');
  await field('Your name').fill(founder.name);
  await field('Staff id').fill(founder.staffId);
  const group = window.getByRole('combobox', { name: 'Staff group' });
  await group.fill(founder.staffGroup);
  await group.press('Tab');
  await field('New passphrase').fill(passphrase);
  await field('The same again').fill(passphrase);
}
