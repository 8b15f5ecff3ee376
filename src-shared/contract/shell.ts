import { z } from 'zod';
import { act, read } from './call.ts';
import { nothing, pathToken } from './fields.ts';

const chosen = z.object({ token: pathToken, name: z.string() }).nullable();
const main = ['main'] as const;

/** Calls that the shell answers itself, since only it may open dialogs, print or open links. */
export const shellCalls = {
  'shell.info': read({
    roles: ['anyone'],
    windows: main,
    input: nothing,
    output: z.object({
      version: z.string(),
      platform: z.string(),
      keystore: z.boolean(),
      /** Requests that tried to leave the app since it started, and were stopped. */
      blockedRequests: z.int(),
    }),
  }),
  'shell.chooseFolder': act({
    roles: ['anyone'],
    windows: main,
    input: z.object({ title: z.string().max(120) }),
    output: chosen,
  }),
  'shell.chooseFile': act({
    roles: ['anyone'],
    windows: main,
    input: z.object({ title: z.string().max(120), extensions: z.array(z.string().max(8)) }),
    output: chosen,
  }),
  'shell.saveFile': act({
    roles: ['anyone'],
    windows: main,
    input: z.object({ title: z.string().max(120), defaultName: z.string().max(120) }),
    output: chosen,
  }),
  'shell.printPdf': act({
    roles: ['anyone'],
    windows: main,
    input: z.object({
      route: z.string().regex(/^\/print\/[a-z-]+\/[\w-]+$/),
      file: pathToken,
      /** What the page prints, where no ticket of the core's names it: never part of an address. */
      content: z.string().max(4_000_000).optional(),
    }),
    output: z.object({ bytes: z.int() }),
    errors: ['write_failed', 'print_failed'],
  }),
  /** What a print window was opened with; null where it prints a document of the core. */
  'shell.printContent': read({
    roles: ['anyone'],
    windows: ['print'],
    input: nothing,
    output: z.string().nullable(),
  }),
  /** Opens the window for the projector, or brings it to the front. */
  'shell.openPresenter': act({ roles: ['anyone'], windows: main, input: nothing, output: nothing }),
  'shell.closePresenter': act({
    roles: ['anyone'],
    windows: main,
    input: nothing,
    output: nothing,
  }),
  'shell.presenter': read({
    roles: ['anyone'],
    windows: main,
    input: nothing,
    output: z.object({ isOpen: z.boolean() }),
  }),
  /**
   * The wheel over the picture that the room sees: frames on or back, a step closer or further. The
   * main window hears it, and its person's right to run the meeting decides.
   */
  'shell.turnPicture': act({
    roles: ['anyone'],
    windows: ['presenter'],
    input: z.object({ frames: z.int().min(-200).max(200), zoom: z.int().min(-1).max(1) }),
    output: nothing,
  }),
  'shell.openExternal': act({
    roles: ['anyone'],
    windows: main,
    input: z.object({ url: z.url() }),
    output: nothing,
    errors: ['link_not_allowed'],
  }),
};
