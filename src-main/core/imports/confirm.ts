import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { MemberContext } from '../context.ts';
import { newId } from '../ids.ts';
import { keepEntries } from '../people/access.ts';
import type { Invitation } from '../people/invitations.ts';
import type { Change } from '../store/change-log.ts';
import { keepFingerprint } from './fingerprints.ts';
import { openImport } from './open-import.ts';
import { type Preview, type Tally, tallyKeeper } from './preview.ts';
import { slicedWriter } from './sliced-writer.ts';
import type { Writing, Written } from './steps.ts';
import { yieldToLoop } from './yield.ts';

/** Asked between slices; once it answers true everything is taken back. */
export type Cancelled = () => boolean;

interface Imported {
  tally: Tally;
  invitations: Invitation[];
}

/**
 * Goes through the file again and writes as it goes, in one command and one transaction. Where the
 * file or the workspace has changed so that it comes to something else than the preview showed,
 * nothing of it stays. Memory stays flat: no plan is kept in between.
 */
export async function confirmImport(
  context: MemberContext,
  preview: Preview,
  cancelled: Cancelled,
): Promise<CallResult<Imported>> {
  // Thrown to take the transaction back, and told apart from what is a bug.
  const stop = { outdated: new Error('outdated'), cancelled: new Error('cancelled') };
  const invited: NonNullable<Written['invited']>[] = [];
  let tally: Tally | null = null;
  try {
    await context.writeLong(`imports.${preview.request.kind}`, async (commit) => {
      tally = await write(context, preview, commit, {
        onInvited: (one) => invited.push(one),
        between: async () => {
          if (cancelled()) throw stop.cancelled;
          await yieldToLoop();
        },
        outdated: () => {
          throw stop.outdated;
        },
      });
    });
  } catch (error) {
    if (error === stop.cancelled) return failure('cancelled');
    if (error === stop.outdated) return failure('preview_outdated');
    throw error;
  }
  // Their codes open the workspace too. After the commit: an import taken back invites nobody.
  keepEntries(
    context,
    invited.map(({ entry }) => entry),
  );
  const invitations = invited.map(({ invitation }) => invitation);
  return ok({ tally: tally ?? preview.tally, invitations });
}

interface Watching {
  onInvited: (one: NonNullable<Written['invited']>) => void;
  between: () => Promise<void>;
  outdated: () => never;
}

async function write(
  context: MemberContext,
  preview: Preview,
  commit: (changes: readonly Change[]) => void,
  { onInvited, between, outdated }: Watching,
): Promise<Tally> {
  const { workspace } = context;
  const opened = await openImport(preview.request, workspace);
  if (!opened.ok) return outdated();
  const { steps, seen } = opened.value;
  const keeper = tallyKeeper();
  const writer = slicedWriter(commit, async (waiting) => {
    const total = preview.tally.read;
    const done = Math.max(0, seen.rows - waiting);
    context.emit({ type: 'progress', task: 'import', done, total });
    await between();
  });
  const writing = writingFor(context);
  for await (const step of steps) {
    keeper.add(step);
    if (!step.write) continue;
    const { changes, fingerprints = [], invited } = await step.write(writing);
    for (const { fingerprint, entryId } of fingerprints) {
      keepFingerprint(workspace.db, fingerprint, entryId);
    }
    if (invited) onInvited(invited);
    await writer.add(changes);
  }
  await writer.add(acceptedWarnings(context, preview, seen.letIn));
  await writer.end();
  if (keeper.digest(seen.digest()) !== preview.digest) return outdated();
  keeper.tally.rejected.sort((a, b) => a.row - b.row);
  return keeper.tally;
}

function writingFor({ workspace, chosen, session, now }: MemberContext): Writing {
  if (!chosen) throw new Error('a workspace is open and none is chosen');
  return {
    db: workspace.db,
    workspaceId: workspace.id,
    dataKey: workspace.dataKey,
    keyFile: chosen.file,
    by: session.personId,
    now: now(),
  };
}

/** Who let warnings of the guard in, of which kind, and why. */
function acceptedWarnings(
  { session, now }: MemberContext,
  { request }: Preview,
  letIn: ReadonlySet<string>,
): Change[] {
  return [...letIn].map((found) => {
    const [field = '', kind = ''] = found.split(' ');
    return {
      table: 'guard_statement',
      row: newId(now()),
      patch: {
        person_id: session.personId,
        call: `imports.${request.kind}`,
        field,
        kind,
        reason: request.acceptWarnings,
        stated_at: now(),
      },
    };
  });
}
