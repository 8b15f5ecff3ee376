import type { Page } from '@playwright/test';

export const passphrase = 'teapot lantern orchard quiet';

/** The groups of the sheet on screen, in order; each stands after its number. */
export async function groupsOnSheet(window: Page): Promise<string[]> {
  const groups = window.getByRole('list', { name: 'Groups of the code' }).locator('li');
  await groups.first().waitFor();
  const items = await groups.all();
  return Promise.all(items.map(async (item) => ((await item.textContent()) ?? '').slice(1)));
}

/** Fills in department and first person; the folder must have been chosen. */
export async function fillInFounder(window: Page): Promise<void> {
  await window.getByLabel('Name of the workspace').fill('Imaging, main site');
  await window.getByLabel('Your name').fill('Ruth Madeup');
  await window.getByLabel('Staff id').fill('A001');
  await window.getByRole('combobox', { name: 'Staff group' }).fill('Radiographer');
  await window.keyboard.press('Escape');
  await window.getByLabel('New passphrase').fill(passphrase);
  await window.getByLabel('The same again').fill(passphrase);
}

/** Types the two groups that are asked for. */
export async function typeBack(window: Page, groups: readonly string[]): Promise<void> {
  for (const box of await window.getByLabel(/^Group \d/).all()) {
    const label = await box.evaluate(
      (input) => (input as HTMLInputElement).labels?.[0]?.textContent,
    );
    const number = Number(/\d+/.exec(label ?? '')?.[0]);
    // As somebody reads it off paper.
    await box.fill((groups[number - 1] ?? '').toLowerCase());
  }
}
