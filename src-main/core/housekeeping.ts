import { destroyDueIdentities } from './cases/destroying.ts';
import type { CallContext } from './context.ts';
import { scrubIfDue } from './history/redaction.ts';
import { flushOutbox } from './outbox/flushing.ts';
import { backUpOncePerDay } from './workspace/daily-backup.ts';

/** What a workspace does by itself, behind the person's back: after a sign-in and every few minutes. */
export function keepHouse(context: CallContext): void {
  backUpOncePerDay(context);
  const { workspace } = context;
  const work = async () => {
    await flushOutbox(context);
    await destroyDueIdentities(context);
    await context.exclusively(() => {
      if (workspace && context.workspace === workspace) scrubIfDue(workspace.db);
    });
  };
  work().catch((error: unknown) => {
    // Closed meanwhile: what is left is done after the next sign-in.
    if (context.workspace !== workspace) return;
    process.stderr.write(`housekeeping failed: ${error instanceof Error ? error.stack : error}\n`);
  });
}
