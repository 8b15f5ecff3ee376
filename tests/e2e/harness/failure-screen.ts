import { expect, type Page } from '@playwright/test';

/**
 * Sees that a workspace that does not open has a screen of its own: what happened, in words and by
 * code; what is safe and what to do; and nothing that would remove or replace what is there.
 */
export async function expectFailureScreen(
  window: Page,
  code: string,
  title: RegExp,
): Promise<void> {
  const screen = window.getByRole('alert').filter({ hasText: `Code: ${code}` });
  await expect(screen.getByRole('heading', { name: title })).toBeVisible({ timeout: 30_000 });
  await expect(screen.getByRole('definition')).toHaveCount(2);
  const harmful = /delete|remove|erase|replace|overwrite|repair|reset|start afresh|recreate/i;
  await expect(window.getByRole('button', { name: harmful })).toHaveCount(0);
}
