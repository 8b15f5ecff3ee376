import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CallResult, failure, ok } from '../../src-shared/contract/call.ts';

/** Secrets come from files and go to files, never through arguments or the screen. */

/** A secret as its file holds it, without the line end that an editor adds. */
export function readSecret(folder: string, path: string): CallResult<string> {
  try {
    const text = readFileSync(resolve(folder, path), 'utf8');
    const secret = text.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
    return secret === '' ? failure('secret_file_empty', { file: path }) : ok(secret);
  } catch {
    return failure('secret_file_unreadable', { file: path });
  }
}

/** A file that is ours to write a secret into, readable by this user alone. */
export interface SecretFile {
  write(text: string): void;
  /** Takes the empty file away again: there is no secret to keep. */
  discard(): void;
}

/** Makes the file before the secret exists, so that no secret is made that cannot be kept. */
export function reserveSecret(folder: string, path: string): CallResult<SecretFile> {
  const file = resolve(folder, path);
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    return ok({
      write: (text) => {
        writeSync(descriptor, text);
        closeSync(descriptor);
      },
      discard: () => {
        closeSync(descriptor);
        rmSync(file, { force: true });
      },
    });
  } catch {
    const code = existsSync(file) ? 'secret_file_exists' : 'secret_file_unwritable';
    return failure(code, { file: path });
  }
}
