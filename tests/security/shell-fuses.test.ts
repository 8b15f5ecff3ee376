import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, describe, expect, it } from 'vitest';
import { readRuntime } from '../../scripts/lib/runtime.mjs';

const { setReleaseFuses } = createRequire(import.meta.url)('../../scripts/package/fuses.cjs') as {
  setReleaseFuses(executable: string, platform: string): Promise<void>;
};

describe('the fuses of a packaged app', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuses-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are set by the packaging hook, as read back from the executable', async () => {
    const executable = path.join(folder, 'electron');
    copyFileSync(readRuntime().electron.path, executable);
    await setReleaseFuses(executable, 'linux');
    const wire = await getCurrentFuseWire(executable);
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE);
    const on = [FuseV1Options.EnableCookieEncryption, FuseV1Options.OnlyLoadAppFromAsar];
    for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE);
  });
});
