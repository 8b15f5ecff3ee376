import { Command, CommanderError } from 'commander';
import { failure } from '../../src-shared/contract/call.ts';
import { createCore } from '../core/core.ts';
import { type Act, type Answer, exitCodes } from './answer.ts';
import { demoCommands } from './demo.ts';
import { exportCommands } from './export.ts';
import type { Host } from './host.ts';
import { importCommands } from './import.ts';
import { messageOf } from './messages.ts';
import { peopleCommands } from './people.ts';
import { workspaceCommands } from './workspace.ts';

/**
 * Runs one command over a core of its own and answers the exit code. With `--json` exactly one JSON
 * value goes to `out`, also where the command fails: `{ ok: false, code, message, … }`.
 */
export async function runCommandLine(args: readonly string[], host: Host): Promise<number> {
  const json = args.includes('--json');
  let answer: Answer | null = null;
  const act: Act =
    (work) =>
    async (...parsed) => {
      const core = createCore(host.core);
      try {
        answer = await work({ host, core }, ...parsed);
      } finally {
        await core.close();
      }
    };
  try {
    await programOf(host, act).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help that was asked for is what was wanted.
    if (error.exitCode === 0) return exitCodes.done;
    const bare = error.code === 'commander.help';
    answer = failure('usage', { message: bare ? 'no command was given' : error.message });
  }
  return tell(host, json, answer ?? failure('usage', { message: 'no command was given' }));
}

function programOf(host: Host, act: Act): Command {
  const program = new Command('addendum')
    .description('Addendum on the command line: the same workspace, the same rules')
    .option('--json', 'prints one JSON value on standard output')
    .version(host.core.appVersion);
  workspaceCommands(program, act);
  peopleCommands(program, act);
  importCommands(program, act);
  exportCommands(program, act);
  demoCommands(program, act);
  const settle = (command: Command) => {
    command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => host.say(text.trimEnd()),
        writeErr: (text) => host.say(text.trimEnd()),
      })
      .showHelpAfterError('Add --help to see what it takes.');
    command.commands.forEach(settle);
  };
  settle(program);
  return program;
}

function tell(host: Host, json: boolean, answer: Answer): number {
  if (answer.ok) {
    if (json) host.out(`${JSON.stringify(answer.value)}\n`);
    else host.say(answer.text);
    return answer.part ? exitCodes.part : exitCodes.done;
  }
  const usage = usageCodes.includes(answer.code);
  const message = answer.code === 'usage' ? String(answer.parameters?.message) : messageOf(answer);
  if (json) host.out(`${JSON.stringify({ ...answer, message })}\n`);
  // The parser has said itself what is wrong with the words.
  if (answer.code !== 'usage') host.say(`${message} [${answer.code}]`);
  return usage ? exitCodes.usage : exitCodes.failed;
}

/** What no workspace could make right: the words of the command are at fault. */
const usageCodes = ['usage', 'invalid_input', 'key_needed', 'passphrase_file_needed'];
