import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type CallResult, failure, ok } from '../../src-shared/contract/call.ts';
import { foldWord } from '../../src-shared/model/vocabulary.ts';
import { type Act, type Answer, ask, type Running } from './answer.ts';
import { type Keys, open, withKeys } from './session.ts';

const formats = ['json', 'csv'] as const;

interface Exporting extends Keys {
  to: string;
  format: (typeof formats)[number];
  out: string;
  series?: string;
}

/** Adds `export realm-compliance` to the group of exports. */
export function complianceExport(group: Command, act: Act): void {
  withKeys(group.command('realm-compliance').description('rules R01 to R12 for 12 months'))
    .requiredOption('--to <date>', 'last day of the 12 months, YYYY-MM-DD')
    .addOption(
      new Option('--format <format>', 'what is written').choices(formats).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'where it is written; a file of that name is replaced')
    .option('--series <name>', 'only this series of meetings; without it the whole service')
    .action(act(exportCompliance));
}

async function exportCompliance(running: Running, options: Exporting): Promise<Answer> {
  const { core, host } = running;
  const opened = await open(running, options);
  if (!opened.ok) return opened;
  const series = await seriesNamed(running, options.series);
  if (!series.ok) return series;
  const { to, format, out } = options;
  const written = await ask(core, 'compliance.export', {
    seriesId: series.value,
    to,
    format,
    file: core.grantPath(resolve(host.folder, out)),
  });
  if (!written.ok) return written;
  const { rules } = written.value;
  return { ok: true, value: written.value, text: `Wrote ${rules} rules to ${out}.` };
}

/** The id of the series of that name, compared folded; null for the whole service. */
async function seriesNamed(
  { core }: Running,
  name: string | undefined,
): Promise<CallResult<string | null>> {
  if (name === undefined) return ok(null);
  const listed = await ask(core, 'series.list', {});
  if (!listed.ok) return listed;
  const found = listed.value.find((series) => foldWord(series.name) === foldWord(name));
  if (found) return ok(found.id);
  const known = listed.value.map((series) => series.name);
  return failure('series_unknown', { series: name, known });
}
