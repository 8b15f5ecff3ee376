import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Stage } from '../demo/stage.ts';
import { goTo } from './screen.ts';

/** The summary on paper, page by page; needs `pdftoppm`, without which there are no pictures. */
export async function printedPages(stage: Stage, screens: string): Promise<void> {
  const { window } = stage;
  stage.step('pages on paper');
  const file = join(stage.folder('print'), 'summary.pdf');
  await goTo(window, '/job-plans/summary');
  await window.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = window.getByRole('dialog', { name: 'Export the summary' });
  await dialog.getByRole('radio', { name: /^PDF/ }).check({ force: true });
  await dialog.getByRole('radio', { name: /^Named people too/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Annual job-plan review' }).click();
  await stage.chooseNext(file);
  await dialog.getByRole('button', { name: 'Choose where to save…' }).click();
  await window.getByText('Saved as summary.pdf').waitFor();
  const { error } = spawnSync('pdftoppm', [
    ...['-png', '-r', '96', '-l', '6'],
    file,
    join(screens, 'print-summary'),
  ]);
  if (error) process.stderr.write('screens: pdftoppm is not installed, so no printed pages\n');
}
