import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds on the screen in both themes, in words; nothing is good. */
export async function barriersInBothThemes(window: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations, passes } = await new AxeBuilder({ page: window })
      .setLegacyMode()
      // Where react-aria speaks: it names what had the focus, which may be gone a moment later.
      .exclude('[data-live-announcer]')
      .analyze();
    expect(passes.length, 'rules that axe could apply').toBeGreaterThan(10);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')}`),
      ),
    );
  }
  await window.emulateMedia({ colorScheme: 'light' });
  return found;
}
