import type { Stage } from './stage.ts';

/** Quick log from anywhere, with a reflection: under a minute. */
export async function logWithReflection(stage: Stage): Promise<void> {
  const { window } = stage;
  await window.keyboard.press('ControlOrMeta+n');
  const form = window.getByRole('form', { name: 'Log learning' });
  await form
    .getByRole('textbox', { name: 'What did you do or learn?' })
    .fill('Read a paper on subtle wrist fractures');
  await form.getByText('30 min', { exact: true }).click();
  await stage.shot('quick-log');
  await form.getByRole('button', { name: /^Add reflection/ }).click();

  const section = (name: string) => window.getByRole('textbox', { name, exact: true });
  await section('So what?').waitFor();
  await section('What?').fill('The scaphoid series misses most on the first look.');
  await section('So what?').fill('I stop looking once I have found something.');
  await section('Now what?').fill('Go round every edge a second time, each time.');
  await stage.shot('reflection');
  await window.getByRole('button', { name: /^Save/ }).click();
  await window.getByRole('article').getByText('Go round every edge a second time').waitFor();
  await stage.shot('entry-with-reflection');
  await window
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Today' })
    .click();
  await window.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await stage.shot('today-of-the-member');
}
