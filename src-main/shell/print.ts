import { BrowserWindow } from 'electron';
import { indexPage } from './origin.ts';
import { webPreferences } from './web-preferences.ts';
import type { Windows } from './windows.ts';

/** Longest wait for a print page to say that it is ready, in milliseconds. */
const readyTimeout = 60_000;
const pollInterval = 25;

export interface PrintJob {
  route: string;
  /** What the page asks the shell for, so that it stands in no address; null for none. */
  content: string | null;
}

const footer = `<div style="width:100%;margin:0 15mm;display:flex;justify-content:space-between;
font:8px 'DejaVu Sans',Arial,sans-serif;color:#425563"><span class="title"></span>
<span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/**
 * Renders a print route (as `/print/job-plan-summary/TICKET`) in a hidden window and answers the bytes of
 * a tagged A4 PDF, with the page's title and page numbers below. The page says when it is complete by
 * setting `document.documentElement.dataset.printReady = 'true'`; null when it never did.
 */
export async function printToPdf(
  { route, content }: PrintJob,
  options: { buildFolder: string; windows: Windows },
): Promise<Uint8Array | null> {
  const window = new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    webPreferences: { ...webPreferences(options.buildFolder), backgroundThrottling: false },
  });
  options.windows.add(window.webContents, 'print', content);
  try {
    await window.loadURL(`${indexPage}#${route}`);
    if (!(await isReady(window))) return null;
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      margins: { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6 },
    });
  } finally {
    window.destroy();
  }
}

async function isReady(window: BrowserWindow): Promise<boolean> {
  const until = Date.now() + readyTimeout;
  while (Date.now() < until) {
    const ready: unknown = await window.webContents.executeJavaScript(
      "document.documentElement.dataset.printReady === 'true'",
    );
    if (ready === true) return true;
    await new Promise((resolve) => setTimeout(resolve, pollInterval));
  }
  return false;
}
