import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ask, dayBefore, givePlan, goTo, launchSignedIn, log } from './harness/member.ts';

// Seven screens, each read whole by axe, on a machine that may be busy.
test.setTimeout(240_000);

/** Every screen of learning and Today, in one theme, as axe sees it. */
for (const theme of ['light', 'dark']) {
  test(`no barrier that axe can see, ${theme}`, async () => {
    const running = await launchSignedIn();
    const { window } = running;
    await ask(window, 'preferences.set', { name: 'theme', value: theme });
    await window.reload();
    await window.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await barriers(window), 'Today, empty').toEqual([]);
    await goTo(window, '/learning');
    await window.getByRole('heading', { name: 'Your learning, and where it counts' }).waitFor();
    expect(await barriers(window), 'log, empty').toEqual([]);

    await givePlan(window);
    const { id } = await log(window, {
      title: 'October’s REALM',
      hcpcType: 'work_based',
      reflection: { model: 'what', sections: { so_what: 'Edges are looked at last.' } },
      action: { text: 'Start at the edges', dueOn: dayBefore(-7), done: false },
    });
    await log(window, { title: 'Wrist series', kind: 'own_time', day: dayBefore(8) });
    await goTo(window, '/');
    await window.getByRole('list', { name: 'Waiting for you' }).waitFor();
    await window.getByRole('textbox', { name: /What did you do/ }).fill('MR of 943 476 5919');
    await window.getByText('looks like an NHS number').waitFor();
    expect(await barriers(window), 'Today').toEqual([]);
    await goTo(window, `/learning/entries/${id}`);
    await window.getByRole('article').waitFor();
    expect(await barriers(window), 'log and entry').toEqual([]);
    await goTo(window, `/learning/entries/${id}/edit`);
    await window.getByRole('form', { name: 'Edit entry' }).waitFor();
    expect(await barriers(window), 'editor').toEqual([]);
    await window.keyboard.press('Control+n');
    await window.getByRole('dialog').waitFor();
    expect(await barriers(window), 'quick log').toEqual([]);
    await window.getByRole('button', { name: /^Date:/ }).click();
    await window.getByRole('button', { name: /^Yesterday,/ }).waitFor();
    expect(await barriers(window, '.ui-day-chip'), 'day of quick log').toEqual([]);
    await running.close();
  });
}

/** Of the whole page; within a part, rules about the page as a whole do not count. */
async function barriers(window: Page, part = 'html'): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page: window })
    .include(part)
    .setLegacyMode()
    .analyze();
  expect(passes.length, 'rules that axe could apply').toBeGreaterThan(part === 'html' ? 15 : 5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
