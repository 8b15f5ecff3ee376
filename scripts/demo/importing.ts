import { join } from 'node:path';
import type { ImportedFiles } from './cast.ts';
import { type ImportKind, importFiles } from './files.ts';
import type { Stage } from './stage.ts';

const kindNames = { people: 'People', 'job-plans': 'Job plans', learning: 'Learning' } as const;

/** Keys and codes are made for each new person, and a large file takes its time. */
const PATIENCE = 20 * 60_000;

/** Brings the three files in by the import wizard. Rows that are left out stay out. */
export async function importAll(stage: Stage, folder: string): Promise<ImportedFiles> {
  const { window } = stage;
  stage.step('import people');
  await window
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'People' })
    .click();
  await window.getByRole('button', { name: 'Import from a file' }).click();
  await importFile(stage, folder, 'people');
  const codes = await shownCodes(stage);

  stage.step('import job plans');
  await toNextFile(stage);
  await importFile(stage, folder, 'job-plans');

  stage.step('import learning');
  await toNextFile(stage);
  const { rejected } = await importFile(stage, folder, 'learning');
  return { codes, rejectedLearning: rejected };
}

async function importFile(
  stage: Stage,
  folder: string,
  kind: ImportKind,
): Promise<{ rejected: Set<number> }> {
  const { window } = stage;
  const button = (name: string | RegExp) => window.getByRole('button', { name });
  const file = importFiles[kind];
  await window
    .getByRole('radio', { name: new RegExp(`^${kindNames[kind]}`) })
    .check({ force: true });
  await stage.chooseNext(stage.handOver(join(folder, file), file));
  if (kind === 'people') await stage.shot('import-what');
  await button('Choose a file…').click();
  await button('See what would happen').waitFor({ timeout: PATIENCE });
  await stage.shot(`import-${kind}-columns`);
  await button('See what would happen').click();
  const confirm = button(/^Import [\d,]+ rows?$/);
  await confirm.waitFor({ timeout: PATIENCE });
  const rejected = await shownRejections(stage);
  await stage.shot(`import-${kind}-check`);
  if (rejected.size > 0) process.stderr.write(`demo:    rows left out: ${[...rejected]}\n`);
  if (await confirm.isDisabled()) {
    process.stderr.write(`demo:    nothing to import in ${file}\n`);
    return { rejected };
  }
  await confirm.click();
  await button('Import another file').waitFor({ timeout: PATIENCE });
  await stage.shot(`import-${kind}-done`);
  return { rejected };
}

/** From the result to the next file; from a check with nothing to import by its way back. */
async function toNextFile({ window }: Stage): Promise<void> {
  const another = window.getByRole('button', { name: 'Import another file' });
  if (await another.isVisible()) return another.click();
  await window.getByRole('button', { name: 'Back to columns' }).click();
  await window.getByRole('button', { name: 'Another file' }).click();
}

/** Lines of the file that would be left out, as far as the screen lists them. */
async function shownRejections({ window }: Stage): Promise<Set<number>> {
  const table = window.getByRole('table', { name: 'Rows that would be left out' });
  const lines = await table.locator('tbody tr > :first-child').allTextContents();
  return new Set(lines.map((line) => Number(line.replace(/\D/g, ''))));
}

/** Invitation code by staff id, from the list that is shown once. */
async function shownCodes({ window }: Stage): Promise<Map<string, string>> {
  const rows = await window.getByRole('table', { name: 'Invitations' }).locator('tbody tr').all();
  const pairs = await Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allTextContents();
      return [cells[1]?.trim() ?? '', cells[2]?.trim() ?? ''] as const;
    }),
  );
  return new Map(pairs);
}
