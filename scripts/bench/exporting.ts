import { join } from 'node:path';
import { p95Of, row, timed } from './rows.ts';
import type { Bench } from './workspace.ts';

export async function exportRows({ ask, core, folder, bare, add }: Bench): Promise<void> {
  const year = new Date().getFullYear() - 1;
  const period = { from: `${year}-04-01`, to: `${year + 1}-03-31` };
  const formats = ['csv', 'json', 'xlsx'] as const;

  const write = async (format: (typeof formats)[number]) => {
    const file = core.grantPath(join(folder, `summary.${format}`));
    await ask('summary.export', { period, format, file, purpose: 'benchmark' });
  };
  const before = process.memoryUsage().rss;
  const measured = p95Of(
    await timed(
      1,
      async () => {
        for (const format of formats) await write(format);
      },
      1,
    ),
  );
  const memory = (process.memoryUsage().rss - before) / 1e6;
  const [floor] = await timed(
    1,
    () => {
      const rows = bare.iterate(
        `SELECT person_id, line, kind, minutes FROM learning_entry
         WHERE deleted = 0 AND month BETWEEN ? AND ?`,
        `${year}-04`,
        `${year + 1}-03`,
      );
      let minutes = 0;
      for (const one of rows) minutes += Number(one.minutes);
      return minutes;
    },
    1,
  );
  add(
    row({
      what: 'job-plan summary, one year, CSV + JSON + XLSX',
      ...measured,
      target: 2000,
      floor: floor?.ms ?? Number.NaN,
      note: `floor: one pass over the year's entries; memory +${Math.round(memory)} MB`,
    }),
  );
}
