import type { Command } from 'commander';
import { type Act, type Answer, ask, type Running } from './answer.ts';
import { readSecret, reserveSecret } from './secret-files.ts';
import { choose, type Keys, open, withKeys } from './session.ts';

export function peopleCommands(program: Command, act: Act): void {
  const group = program.command('people').description('invite and activate people');
  withKeys(group.command('invite').description('makes a new invitation code for a person'))
    .requiredOption('--staff <staff id>', 'who is invited')
    .requiredOption('--code-out <file>', 'where the code is written')
    .action(act(invite));
  group
    .command('activate')
    .description('sets the passphrase of an invited person; their code opens the workspace')
    .requiredOption('--workspace <folder>', 'the folder of the workspace')
    .requiredOption('--staff <staff id>', 'who signs in for the first time')
    .requiredOption('--code-file <file>', 'the file with their invitation code')
    .requiredOption('--passphrase-file <file>', 'the file with the passphrase they will use')
    .requiredOption('--recovery-code-out <file>', 'where their personal recovery code is written')
    .option('--recovery-key-file <file>', 'opens the workspace with the recovery key in this file')
    .action(act(activate));
}

async function invite(
  running: Running,
  options: Keys & { staff: string; codeOut: string },
): Promise<Answer> {
  const opened = await open(running, options);
  if (!opened.ok) return opened;
  const file = reserveSecret(running.host.folder, options.codeOut);
  if (!file.ok) return file;
  const invited = await ask(running.core, 'people.invite', { staffId: options.staff });
  if (!invited.ok) {
    file.value.discard();
    return invited;
  }
  const { staffId, name, code } = invited.value;
  file.value.write(`${code}\n`);
  return {
    ok: true,
    value: { staffId, name },
    text: `${name} (${staffId}) is invited. The code is in ${options.codeOut}.`,
  };
}

interface Activating {
  workspace: string;
  staff: string;
  codeFile: string;
  passphraseFile: string;
  recoveryCodeOut: string;
  recoveryKeyFile?: string;
}

async function activate(running: Running, options: Activating): Promise<Answer> {
  const { core, host } = running;
  const { workspace, recoveryKeyFile } = options;
  const code = readSecret(host.folder, options.codeFile);
  if (!code.ok) return code;
  const passphrase = readSecret(host.folder, options.passphraseFile);
  if (!passphrase.ok) return passphrase;
  const opened =
    recoveryKeyFile === undefined
      ? await choose(running, { workspace })
      : await open(running, { workspace, recoveryKeyFile });
  if (!opened.ok) return opened;
  const file = reserveSecret(host.folder, options.recoveryCodeOut);
  if (!file.ok) return file;
  const activated = await ask(core, 'session.activate', {
    staffId: options.staff,
    code: code.value,
    passphrase: passphrase.value,
  });
  if (!activated.ok) {
    file.value.discard();
    return activated;
  }
  file.value.write(`${activated.value.recoveryCode}\n`);
  const { staffId, name } = activated.value.me;
  return {
    ok: true,
    value: { staffId, name },
    text: `${name} (${staffId}) can sign in now. Their recovery code is in ${options.recoveryCodeOut}.`,
  };
}
