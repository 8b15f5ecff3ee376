import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WebContents } from 'electron';
import type { z } from 'zod';
import { type CallModel, type CallResult, failure, ok } from '../../src-shared/contract/call.ts';
import { shellCalls } from '../../src-shared/contract/shell.ts';
import * as dialogs from './dialogs.ts';
import { openExternal } from './external-links.ts';
import type { PresenterWindow } from './presenter-window.ts';
import type { PrintJob } from './print.ts';
import type { MainWindowEvent } from './windows.ts';

type ShellCallName = keyof typeof shellCalls;
type InputOf<Name extends ShellCallName> = z.output<(typeof shellCalls)[Name]['input']>;
type Handlers = {
  [Name in ShellCallName]: (input: InputOf<Name>, from: WebContents) => Promise<CallResult>;
};

/** A call of the contract with what answers it. `run` takes what `model.input` has parsed. */
export interface ShellCall {
  model: CallModel;
  run(input: unknown, from: WebContents): Promise<CallResult>;
}

/** What the calls below need from the rest of the shell. */
export interface ShellServices {
  /** Tells the core about a path that a person chose; null when the core has stopped. */
  grant(path: string): Promise<string | null>;
  printToPdf(job: PrintJob): Promise<Uint8Array | null>;
  presenter: PresenterWindow;
  tellMain(event: MainWindowEvent): void;
  /** What a print window was opened with. */
  contentOf(from: WebContents): string | null;
  info(): z.input<(typeof shellCalls)['shell.info']['output']>;
}

/**
 * The calls that the shell answers itself. A chosen path never reaches the page: it gets
 * `{ token, name }`, or null when the dialog was cancelled.
 */
export function createShellCalls(services: ShellServices): ReadonlyMap<string, ShellCall> {
  const saved = new Map<string, string>();

  async function granted(chosen: string | null): Promise<CallResult> {
    if (chosen === null) return ok(null);
    const token = await services.grant(chosen);
    return token === null ? failure('core_stopped') : ok({ token, name: path.basename(chosen) });
  }

  const handlers: Handlers = {
    'shell.info': async () => ok(services.info()),
    'shell.chooseFolder': async ({ title }, from) =>
      granted(await dialogs.chooseFolder(from, title)),
    'shell.chooseFile': async ({ title, extensions }, from) =>
      granted(await dialogs.chooseFile(from, title, extensions)),
    'shell.saveFile': async ({ title, defaultName }, from) => {
      const chosen = await dialogs.saveFile(from, title, path.basename(defaultName));
      const answer = await granted(chosen);
      if (answer.ok && chosen !== null) {
        saved.set((answer.value as { token: string }).token, chosen);
      }
      return answer;
    },
    'shell.printPdf': async ({ route, file, content }) => {
      const target = saved.get(file);
      if (target === undefined) return failure('write_failed', { reason: 'unknown_token' });
      const pdf = await services.printToPdf({ route, content: content ?? null });
      return pdf === null ? failure('print_failed') : written(target, pdf);
    },
    'shell.printContent': async (_nothing, from) => ok(services.contentOf(from)),
    'shell.openPresenter': async () => {
      services.presenter.open();
      return ok({});
    },
    'shell.closePresenter': async () => {
      services.presenter.close();
      return ok({});
    },
    'shell.presenter': async () => ok({ isOpen: services.presenter.isOpen() }),
    'shell.turnPicture': async (turn) => {
      services.tellMain({ type: 'presenter-turn', ...turn });
      return ok({});
    },
    'shell.openExternal': async ({ url }) =>
      (await openExternal(url)) ? ok({}) : failure('link_not_allowed'),
  };

  return new Map(
    Object.entries(shellCalls).map(([name, model]) => [
      name,
      { model, run: handlers[name as ShellCallName] as ShellCall['run'] },
    ]),
  );
}

async function written(target: string, pdf: Uint8Array): Promise<CallResult> {
  try {
    await writeFile(target, pdf);
    return ok({ bytes: pdf.byteLength });
  } catch (error) {
    return failure('write_failed', { reason: codeOf(error) });
  }
}

/** The system's own code, as ENOSPC or EACCES. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
