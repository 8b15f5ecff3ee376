import { spawn } from 'node:child_process';

/** A virtual screen large enough for every size the app is looked at in. */
const virtualScreen = ['-a', '-s', '-screen 0 2560x1440x24'];

/**
 * Where nothing can show a window, runs this script again inside a virtual display, waits for it
 * and answers its exit code; null where there is a display already. 127: `xvfb-run` is missing.
 */
export function rerunWithDisplay(): Promise<number | null> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return Promise.resolve(null);
  return new Promise((resolve) => {
    const command = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    const child = spawn('xvfb-run', [...virtualScreen, ...command], { stdio: 'inherit' });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
