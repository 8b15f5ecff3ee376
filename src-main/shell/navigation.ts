import type { App, Session } from 'electron';
import { isIndexPage } from './origin.ts';

/**
 * Windows stay on the app's one document. A reload of it is allowed; any other navigation, redirect,
 * new window, frame or webview is refused, for every web contents the app ever makes.
 */
export function refuseNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isIndexPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isIndexPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Files leave the app through the save dialog only. */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
