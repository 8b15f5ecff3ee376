import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type CallResult, failure } from '../../src-shared/contract/call.ts';
import type { CoreHost } from './core-host.ts';
import { isIndexPage } from './origin.ts';
import type { ShellCall } from './shell-calls.ts';
import type { Windows } from './windows.ts';

const longestName = 100;
const refused: CallResult = failure('not_allowed');

/**
 * The one door for messages from pages. A call is heard only from the main frame of a window that
 * the shell opened, while it shows the app's own document. What it may then do is decided by the
 * core, which is told the kind of window as the shell knows it, whatever the page says.
 */
export function openDoor(options: {
  windows: Windows;
  core: CoreHost;
  shellCalls: ReadonlyMap<string, ShellCall>;
}): void {
  ipcMain.handle('addendum:call', async (event, name: unknown, input: unknown) => {
    const kind = options.windows.kindOf(event.sender);
    if (kind === null || !isOwnPage(event)) return refused;
    if (typeof name !== 'string' || name.length > longestName) return refused;
    const shellCall = options.shellCalls.get(name);
    if (shellCall === undefined) return options.core.call(name, input, kind);
    if (!shellCall.model.windows.includes(kind)) return refused;
    const parsed = shellCall.model.input.safeParse(input ?? {});
    if (!parsed.success) return failure('invalid_input');
    return shellCall.run(parsed.data, event.sender);
  });
}

function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isIndexPage(frame.url);
}
