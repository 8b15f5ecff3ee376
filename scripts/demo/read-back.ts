import { spawnSync } from 'node:child_process';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { type ExportFormat, exportFile, exportFormats } from './files.ts';

/** The columns of the summary, in the order that others rely on. */
const columns =
  'staff_id,name,staff_group,wte,period_from,period_to,line,category,planned_minutes,in_plan_minutes,own_time_minutes,displaced_minutes,delivered_percent,policy_minutes'.split(
    ',',
  );

/** Opens each exported file as its reader would. Answers a line each; throws at one that is wrong. */
export async function readBack(folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const format of exportFormats) {
    const file = join(folder, exportFile(format));
    if (statSync(file).size === 0) throw new Error(`${exportFile(format)} is empty`);
    lines.push(`${exportFile(format)}: ${await readers[format](file)}`);
  }
  return lines;
}

const readers: Record<ExportFormat, (file: string) => Promise<string> | string> = {
  csv: (file) => {
    const [header, ...rows] = parse(readFileSync(file), { bom: true }) as string[][];
    expectColumns('job-plan-summary.csv', header ?? [], rows.length);
    return `${rows.length} rows`;
  },
  xlsx: async (file) => {
    const counts: Record<string, number> = {};
    const reader = new exceljs.stream.xlsx.WorkbookReader(createReadStream(file), {});
    let header: unknown[] = [];
    for await (const sheet of reader) {
      // The typings of the streaming reader leave the name out.
      const { name } = sheet as unknown as { name: string };
      counts[name] = 0;
      for await (const row of sheet) {
        if (name === 'Summary' && counts[name] === 0) header = (row.values as unknown[]).slice(1);
        counts[name] += 1;
      }
    }
    expectColumns('job-plan-summary.xlsx', header.map(String), (counts.Summary ?? 0) - 1);
    return Object.entries(counts)
      .map(([name, rows]) => `${name} ${rows} rows`)
      .join(', ');
  },
  pdf: (file) => {
    if (readFileSync(file).subarray(0, 4).toString('latin1') !== '%PDF') {
      throw new Error('job-plan-summary.pdf is no PDF');
    }
    const { error, stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    if (error) return 'a PDF (pdftotext is not installed, so its words were not read)';
    if (!stdout.includes('Job-plan summary')) {
      throw new Error('job-plan-summary.pdf does not say what it is');
    }
    return `${stdout.split('\f').length - 1} pages`;
  },
};

function expectColumns(file: string, header: readonly string[], rows: number): void {
  if (header.join() !== columns.join()) throw new Error(`${file} has other columns: ${header}`);
  if (rows < 1) throw new Error(`${file} has no rows`);
}
