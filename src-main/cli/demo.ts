import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type Act, type Answer, ask, type Running } from './answer.ts';

interface CreatingDemo {
  workspace: string;
  people: number;
  years: number;
  seed: number;
}

export function demoCommands(program: Command, act: Act): void {
  const group = program.command('demo').description('a workspace of invented people');
  group
    .command('create')
    .description('makes one to look around in: the same seed makes the same one')
    .requiredOption('--workspace <folder>', 'an empty or new folder on a local disk')
    .requiredOption('--people <number>', 'how many people, 3 to 2000', wholeNumber)
    .requiredOption('--years <number>', 'how many years up to today, 1 to 20', wholeNumber)
    .requiredOption('--seed <number>', 'any whole number', wholeNumber)
    .action(act(create));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('It must be a whole number.');
  }
  return number;
}

async function create({ core, host }: Running, options: CreatingDemo): Promise<Answer> {
  const { people, years, seed } = options;
  const folder = core.grantPath(resolve(host.folder, options.workspace));
  const made = await ask(core, 'workspace.createDemo', { folder, people, years, seed });
  if (!made.ok) return made;
  const { signIns } = made.value;
  const ways = signIns.map(
    ({ staffId, name, passphrase }) => `${staffId} (${name}): ${passphrase}`,
  );
  const counts = `${made.value.people} invented people, ${made.value.plans} job plans, ${made.value.entries} learning entries`;
  return {
    ok: true,
    value: made.value,
    text: `Made a demo workspace: ${counts}.\nSign in as\n${ways.join('\n')}`,
  };
}
