import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The smallest menu that keeps the system's own shortcuts working. macOS needs the edit roles for
 * text fields; elsewhere the page handles them.
 */
export function setMenu(): void {
  const mac: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }];
  const view: MenuItemConstructorOptions = {
    role: 'viewMenu',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  const file: MenuItemConstructorOptions = { role: 'fileMenu' };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? mac : [file]),
      view,
      { role: 'windowMenu' },
    ]),
  );
}
