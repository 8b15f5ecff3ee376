import { join } from 'node:path';
import { formatRange } from '../../src-renderer/ui/format.ts';
import type { Period } from '../../src-shared/rules/days.ts';
import { type ExportFormat, exportFile, exportFormats } from './files.ts';
import type { Stage } from './stage.ts';

const formatNames = { csv: 'CSV', xlsx: 'Excel', pdf: 'PDF' } as const;

/** A manager's summary of named people, saved in each format into a folder, which is answered. */
export async function exportSummary(stage: Stage, period: Period): Promise<string> {
  const { window } = stage;
  stage.step(`summary of ${period.from} to ${period.to}`);
  await window
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Job plans' })
    .click();
  await window.getByRole('heading', { level: 1, name: 'Job-plan summary' }).waitFor();
  await choosePeriod(stage, period);
  const table = window.getByRole('table', { name: 'Job-plan summary by staff group' });
  await table.waitFor();
  await stage.shot('summary-of-groups');

  stage.step('named people, for a purpose');
  await table.locator('tbody').getByRole('button').first().click();
  await window.getByRole('button', { name: 'Annual job-plan review' }).click();
  await stage.shot('summary-purpose');
  await window.getByRole('button', { name: 'Show names' }).click();
  await window.getByRole('button', { name: 'Back to groups' }).waitFor();
  await stage.shot('summary-of-people');

  const folder = stage.folder('exports');
  for (const format of exportFormats) {
    stage.step(`export as ${formatNames[format]}`);
    await exportAs(stage, format, folder);
  }
  return folder;
}

/** A period on offer, else two days of one's own. */
async function choosePeriod(stage: Stage, { from, to }: Period): Promise<void> {
  const { window } = stage;
  await window.getByRole('button', { name: /Period/ }).click();
  const year = `Year, ${formatRange(from, to)}`;
  const offered = window.getByRole('option', { name: year, exact: true });
  await window.getByRole('option').first().waitFor();
  if (await offered.isVisible()) return offered.click();
  await window.getByRole('option', { name: 'Own dates…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Own dates' });
  for (const [name, day] of [['From', from] as const, ['To', to] as const]) {
    const [year, month, date] = day.split('-') as [string, string, string];
    const group = dialog.getByRole('group', { name, exact: true });
    for (const [part, digits] of [
      [/^day/, date],
      [/^month/, month],
      [/^year/, year],
    ] as const) {
      await group.getByRole('spinbutton', { name: part }).click();
      await window.keyboard.type(digits);
    }
  }
  await stage.shot('own-dates');
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
}

async function exportAs(stage: Stage, format: ExportFormat, folder: string): Promise<void> {
  const { window } = stage;
  await window.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = window.getByRole('dialog', { name: 'Export the summary' });
  const choose = (name: string) =>
    dialog.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true });
  await choose(formatNames[format]);
  if (format === 'pdf') await choose('Named people too');
  await stage.shot(`export-${format}`);
  await stage.chooseNext(join(folder, exportFile(format)));
  await dialog.getByRole('button', { name: 'Choose where to save…' }).click();
  await window.getByText(`Saved as ${exportFile(format)}`).waitFor({ timeout: 5 * 60_000 });
  await stage.shot(`exported-${format}`);
}
