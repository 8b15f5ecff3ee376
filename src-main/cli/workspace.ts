import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Act, type Answer, ask, type Running } from './answer.ts';
import { readSecret, reserveSecret, type SecretFile } from './secret-files.ts';
import { type Keys, open, withKeys } from './session.ts';

interface Creating {
  workspace: string;
  name: string;
  administrator: string;
  administratorName: string;
  administratorGroup: string;
  passphraseFile: string;
  recoveryKeyOut: string;
  recoveryCodeOut?: string;
}

export function workspaceCommands(program: Command, act: Act): void {
  const group = program.command('workspace').description('make, look at, back up and restore');
  group
    .command('create')
    .description('makes a workspace and its first person, administrator and manager')
    .requiredOption('--workspace <folder>', 'an empty or new folder on a local disk')
    .requiredOption('--name <name>', 'what the workspace is called')
    .requiredOption('--administrator <staff id>', 'the first person')
    .requiredOption('--administrator-name <name>', 'their name')
    .option('--administrator-group <staff group>', 'their staff group', '')
    .requiredOption('--passphrase-file <file>', 'the file with the passphrase they will use')
    .requiredOption('--recovery-key-out <file>', 'where the recovery key is written')
    .option('--recovery-code-out <file>', 'where their personal recovery code is written')
    .action(act(create));
  withKeys(group.command('info').description('what is in it, in figures')).action(act(info));
  withKeys(group.command('verify').description('checks file, log, tables and seals')).action(
    act(verify),
  );
  withKeys(group.command('backup').description('writes a backup and restores it on trial'))
    .requiredOption('--out <folder>', 'where the backup is put, in a folder of its own')
    .action(act(backUp));
  withKeys(group.command('restore').description('restores a backup into a new folder'))
    .requiredOption('--from <folder>', 'the folder of the backup')
    .action(act(restore));
}

async function create({ core, host }: Running, options: Creating): Promise<Answer> {
  const passphrase = readSecret(host.folder, options.passphraseFile);
  if (!passphrase.ok) return passphrase;
  const keyFile = reserveSecret(host.folder, options.recoveryKeyOut);
  if (!keyFile.ok) return keyFile;
  const reserved: SecretFile[] = [keyFile.value];
  let codeFile: SecretFile | null = null;
  if (options.recoveryCodeOut !== undefined) {
    const made = reserveSecret(host.folder, options.recoveryCodeOut);
    if (!made.ok) {
      keyFile.value.discard();
      return made;
    }
    codeFile = made.value;
    reserved.push(codeFile);
  }
  const created = await ask(core, 'workspace.create', {
    folder: core.grantPath(resolve(host.folder, options.workspace)),
    name: options.name,
    administrator: {
      staffId: options.administrator,
      name: options.administratorName,
      staffGroup: options.administratorGroup,
    },
    passphrase: passphrase.value,
  });
  if (!created.ok) {
    for (const file of reserved) file.discard();
    return created;
  }
  keyFile.value.write(`${created.value.recoveryKey}\n`);
  codeFile?.write(`${created.value.personalRecoveryCode}\n`);
  const { workspace, name, administrator } = options;
  return {
    ok: true,
    value: { workspace: resolve(host.folder, workspace), name, administrator },
    text: `Made ${name}. The recovery key is in ${options.recoveryKeyOut}: print it, and keep it away from this computer.`,
  };
}

async function info(running: Running, keys: Keys): Promise<Answer> {
  const opened = await open(running, keys);
  if (!opened.ok) return opened;
  const found = await ask(running.core, 'workspace.info', {});
  if (!found.ok) return found;
  const { name, people, plans, entries } = found.value;
  const text = `${name}: ${people} people, ${plans} job plans, ${entries} learning entries.`;
  return { ok: true, value: found.value, text };
}

async function verify(running: Running, keys: Keys): Promise<Answer> {
  const opened = await open(running, keys);
  if (!opened.ok) return opened;
  const found = await ask(running.core, 'workspace.verify', {});
  if (!found.ok) return found;
  const { checks } = found.value;
  if (!found.value.ok) {
    const failed = checks.filter((check) => !check.ok);
    return { ok: false, code: 'verify_failed', parameters: { checks: failed } };
  }
  const lines = checks.map((check) => `${check.name}: ${check.detail}`);
  return { ok: true, value: found.value, text: `The workspace is whole.\n${lines.join('\n')}` };
}

async function backUp(running: Running, options: Keys & { out: string }): Promise<Answer> {
  const { core, host } = running;
  const opened = await open(running, options);
  if (!opened.ok) return opened;
  const folder = core.grantPath(resolve(host.folder, options.out));
  const made = await ask(core, 'workspace.backUp', { folder });
  if (!made.ok) return made;
  const { people, entries } = made.value;
  const held = `${people} people and ${entries} learning entries`;
  return {
    ok: true,
    value: made.value,
    text: `Backed up to ${made.value.folder} and read back: ${held}.`,
  };
}

/** Needs no open workspace: the backup's own keys open it. */
async function restore({ core, host }: Running, options: Keys & { from: string }): Promise<Answer> {
  const { recoveryKeyFile, as, passphraseFile } = options;
  const secrets: { recoveryKey?: string; staffId?: string; passphrase?: string } = {};
  if (recoveryKeyFile !== undefined) {
    const secret = readSecret(host.folder, recoveryKeyFile);
    if (!secret.ok) return secret;
    secrets.recoveryKey = secret.value;
  }
  if (as !== undefined && passphraseFile !== undefined) {
    const secret = readSecret(host.folder, passphraseFile);
    if (!secret.ok) return secret;
    Object.assign(secrets, { staffId: as, passphrase: secret.value });
  }
  const restored = await ask(core, 'workspace.restore', {
    backup: core.grantPath(resolve(host.folder, options.from)),
    into: core.grantPath(resolve(host.folder, options.workspace)),
    ...secrets,
  });
  if (!restored.ok) return restored;
  return { ok: true, value: restored.value, text: `Restored into ${options.workspace}.` };
}
