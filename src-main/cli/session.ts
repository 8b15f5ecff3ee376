import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type CallResult, failure, ok } from '../../src-shared/contract/call.ts';
import { ask, type Running } from './answer.ts';
import { readSecret } from './secret-files.ts';

/** Which workspace, and what opens it and signs in: the options that every command takes. */
export interface Keys {
  workspace: string;
  recoveryKeyFile?: string;
  as?: string;
  passphraseFile?: string;
}

/** Adds those options to a command. */
export function withKeys(command: Command): Command {
  return command
    .requiredOption('--workspace <folder>', 'the folder of the workspace')
    .option('--recovery-key-file <file>', 'opens the workspace with the recovery key in this file')
    .option('--as <staff id>', 'signs in as this person')
    .option('--passphrase-file <file>', 'the file with their passphrase');
}

/** Chooses the workspace that a command is about. */
export async function choose({ core, host }: Running, keys: Keys): Promise<CallResult<null>> {
  const folder = core.grantPath(resolve(host.folder, keys.workspace));
  const chosen = await ask(core, 'workspace.choose', { folder });
  return chosen.ok ? ok(null) : chosen;
}

/** Opens the workspace with the recovery key where one is given, and signs in where `--as` is. */
export async function open(running: Running, keys: Keys): Promise<CallResult<null>> {
  const { core, host } = running;
  const { recoveryKeyFile, as, passphraseFile } = keys;
  if (as !== undefined && passphraseFile === undefined) return failure('passphrase_file_needed');
  if (as === undefined && recoveryKeyFile === undefined) return failure('key_needed');
  const chosen = await choose(running, keys);
  if (!chosen.ok) return chosen;
  if (recoveryKeyFile !== undefined) {
    const secret = readSecret(host.folder, recoveryKeyFile);
    if (!secret.ok) return secret;
    const recoveryKey = secret.value;
    const opened = await ask(core, 'workspace.unlockWithRecoveryKey', { recoveryKey });
    if (!opened.ok) return opened;
  }
  if (as === undefined || passphraseFile === undefined) return ok(null);
  const passphrase = readSecret(host.folder, passphraseFile);
  if (!passphrase.ok) return passphrase;
  const entered = await ask(core, 'session.signIn', { staffId: as, passphrase: passphrase.value });
  return entered.ok ? ok(null) : entered;
}
