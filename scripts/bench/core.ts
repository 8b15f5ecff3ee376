import { reads } from '../../src-main/core/reads.ts';
import { exportRows } from './exporting.ts';
import { importRows } from './importing.ts';
import { meetingRows } from './meetings.ts';
import { p95Of, row, timed } from './rows.ts';
import { savingRows } from './saving.ts';
import { summaryRows } from './summary.ts';
import { type Bench, openBench } from './workspace.ts';

/** The core on a large demo workspace: screens' queries, saving, exporting, importing. */
export async function coreRows(options: Parameters<typeof openBench>[0]): Promise<void> {
  const bench = await openBench(options);
  // The very first look at a summary is one of the rows: nothing may have been counted before.
  await summaryRows(bench);
  await queryRows(bench);
  await meetingRows(bench);
  await savingRows(bench);
  await exportRows(bench);
  await importRows(bench);
  bench.bare.close();
  await bench.core.close();
}

async function queryRows({ ask, bare, today, personId, add }: Bench): Promise<void> {
  const screen = async (what: string, work: () => Promise<unknown>, floor?: () => unknown) => {
    const measured = p95Of(await timed(60, work));
    add(
      row({
        what: `query: ${what}, p95`,
        ...measured,
        target: 16,
        ...(floor
          ? {
              floor: p95Of(await timed(60, floor)).value,
              note: 'floor: its reads, in a bare script',
            }
          : {}),
      }),
    );
  };
  await screen(
    'people',
    () => ask('people.list', {}),
    () => reads['people.directory'](bare, null),
  );
  await screen('my learning log, first 200', () => ask('learning.list', { limit: 200 }));
  await screen('today', () => ask('learning.today', { today }));
  await screen(
    'my job plans',
    () => ask('job-plans.mine', {}),
    () => reads['job-plans.ofPerson'](bare, personId),
  );
}
