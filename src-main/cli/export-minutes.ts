import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { failure } from '../../src-shared/contract/call.ts';
import { type Act, type Answer, ask, type Running } from './answer.ts';
import { type Keys, open, withKeys } from './session.ts';

const formats = ['docx', 'html', 'txt'] as const;

interface Exporting extends Keys {
  meeting: string;
  format: (typeof formats)[number];
  out: string;
}

export function minutesExport(group: Command, act: Act): void {
  withKeys(group.command('minutes').description('minutes of a meeting, as --as may read them'))
    .requiredOption('--meeting <id>', 'the meeting, by its id or the one it was imported with')
    .addOption(
      new Option('--format <format>', 'what is written').choices(formats).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'where it is written; a file of that name is replaced')
    .action(act(exportMinutes));
}

async function exportMinutes(running: Running, options: Exporting): Promise<Answer> {
  const { core, host } = running;
  const opened = await open(running, options);
  if (!opened.ok) return opened;
  const { meeting, format, out } = options;
  const file = core.grantPath(resolve(host.folder, out));
  const written = await ask(core, 'meetings.exportMinutes', { id: meeting, format, file });
  if (!written.ok) {
    return written.code === 'not_found' ? failure('meeting_unknown', { meeting }) : written;
  }
  const { cases } = written.value;
  return {
    ok: true,
    value: written.value,
    text: `Wrote minutes of ${cases === 1 ? '1 case' : `${cases} cases`} to ${out}.`,
  };
}
