import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Act, type Answer, ask, type Running } from './answer.ts';
import { complianceExport } from './export-compliance.ts';
import { minutesExport } from './export-minutes.ts';
import { type Keys, open, withKeys } from './session.ts';

const formats = ['csv', 'xlsx', 'json'] as const;

interface Exporting extends Keys {
  from: string;
  to: string;
  format: (typeof formats)[number];
  out: string;
  purpose?: string;
  people?: string;
}

export function exportCommands(program: Command, act: Act): void {
  const group = program.command('export').description('figures out of the workspace');
  withKeys(group.command('job-plan-summary').description('learning time against job plans'))
    .requiredOption('--from <date>', 'first day of the period, YYYY-MM-DD')
    .requiredOption('--to <date>', 'last day of the period')
    .addOption(
      new Option('--format <format>', 'what is written').choices(formats).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'where it is written; a file of that name is replaced')
    .option('--purpose <text>', 'what named figures are for; those people can see it')
    .option('--people <staff ids>', 'only these people, separated by commas')
    .action(act(exportSummary));
  complianceExport(group, act);
  minutesExport(group, act);
}

async function exportSummary(running: Running, options: Exporting): Promise<Answer> {
  const { core, host } = running;
  const opened = await open(running, options);
  if (!opened.ok) return opened;
  const { from, to, format, out, purpose, people } = options;
  const written = await ask(core, 'summary.export', {
    period: { from, to },
    format,
    file: core.grantPath(resolve(host.folder, out)),
    ...(purpose === undefined ? {} : { purpose }),
    ...(people === undefined ? {} : { people: people.split(',').map((id) => id.trim()) }),
  });
  if (!written.ok) return written;
  const { rows, people: counted } = written.value;
  return {
    ok: true,
    value: written.value,
    text: `Wrote ${rows} rows about ${counted} people to ${out}.`,
  };
}
