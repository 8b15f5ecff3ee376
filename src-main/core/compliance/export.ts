import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import type { RealmRuleResult } from '../../../src-shared/rules/realm/index.ts';
import type { MemberContext } from '../context.ts';
import { writeWholeFile } from '../exports/write-file.ts';
import { refuseReport } from './access.ts';

const columns = ['id', 'value', 'threshold', 'met', 'numerator', 'denominator', 'source'] as const;

/** A rule as the export prints it: numbers as numbers, `yes` and `no` as words, null where empty. */
type ExportedRule = Record<(typeof columns)[number], string | number | boolean | null>;

/** Writes the report's rules to a chosen file, without inputs and without anybody's name. */
export async function exportCompliance(
  context: MemberContext,
  { seriesId, to, format, file }: ParsedInputOf<'compliance.export'>,
): Promise<CallResult<OutputOf<'compliance.export'>>> {
  const refused = refuseReport(context, seriesId);
  if (refused) return refused;
  const path = context.pathOf(file);
  if (path === null) return failure('write_failed', { system: 'no_file_chosen' });
  const { report } = await context.read('compliance.report', { seriesId, to });
  const rules = report.rules.map(exportedRule);
  const text = format === 'csv' ? csvOf(rules) : jsonOf(rules);
  const written = await writeWholeFile(path, async (sink) => {
    sink.end(text);
    await finished(sink);
    return { rules: rules.length };
  });
  return written.ok ? ok(written.value) : written;
}

function exportedRule(rule: RealmRuleResult): ExportedRule {
  return {
    id: rule.id,
    value: numberOrWord(rule.value),
    threshold: numberOrWord(rule.threshold),
    met: rule.met,
    numerator: rule.numerator,
    denominator: rule.denominator,
    source: rule.source,
  };
}

const numberOrWord = (text: string | null): string | number | null =>
  text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;

/** One rule a line. */
const jsonOf = (rules: readonly ExportedRule[]): string =>
  `[\n${rules.map((rule) => JSON.stringify(rule)).join(',\n')}\n]\n`;

/** As the other CSV exports: RFC 4180, UTF-8 with BOM, no cell that a spreadsheet would compute. */
const csvOf = (rules: readonly ExportedRule[]): string =>
  stringify(
    rules.map((rule) => columns.map((column) => rule[column])),
    {
      bom: true,
      header: true,
      columns: [...columns],
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
