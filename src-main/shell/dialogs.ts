import { BrowserWindow, dialog, type WebContents } from 'electron';

/** The one door to native dialogs. Each answers the chosen path, or null when cancelled. */
export async function chooseFolder(from: WebContents, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(from), {
    title,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** `extensions` come without a dot; an empty list means any file. */
export async function chooseFile(
  from: WebContents,
  title: string,
  extensions: readonly string[],
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(from), {
    title,
    properties: ['openFile'],
    filters: extensions.length === 0 ? [] : [{ name: title, extensions: [...extensions] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export async function saveFile(
  from: WebContents,
  title: string,
  defaultName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(from), {
    title,
    defaultPath: defaultName,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

function windowOf(contents: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(contents);
  if (window === null) throw new Error('a dialog was asked for by contents without a window');
  return window;
}
