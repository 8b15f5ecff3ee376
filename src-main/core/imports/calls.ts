import { basename } from 'node:path';
import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext, Session } from '../context.ts';
import { guardTexts } from '../guard.ts';
import { newId } from '../ids.ts';
import { confirmImport } from './confirm.ts';
import { outcomeOf, type Preview, previewImport } from './preview.ts';
import { writeRejects } from './rejects.ts';
import { takeTeamsAttendance } from './teams-attendance.ts';

/** What an administrator has in hand while signed in. */
interface ImportsInHand {
  /** The newest previews by id, oldest first. */
  previews: Map<string, Preview>;
  /** The confirmation under way, if any. */
  running: { cancelled: boolean } | null;
}

const KEPT_PREVIEWS = 4;

function inHand({ caches }: Session): ImportsInHand {
  const kept = caches.get('imports') as ImportsInHand | undefined;
  const hand = kept ?? { previews: new Map(), running: null };
  caches.set('imports', hand);
  return hand;
}

function keep({ previews }: ImportsInHand, preview: Preview): void {
  previews.set(preview.id, preview);
  const [oldest] = previews.keys();
  if (previews.size > KEPT_PREVIEWS && oldest !== undefined) previews.delete(oldest);
}

export const importHandlers = {
  'imports.preview': async (context: MemberContext, input) => {
    const path = context.pathOf(input.file);
    if (!path) return failure('file_unreadable');
    const { kind, mapping = {}, acceptWarnings = null } = input;
    // The reason is kept with the import, so no patient may be named in it either.
    const refused = guardTexts({ acceptWarnings }, undefined, 'command-line');
    if (refused) return failure('invalid_input', undefined, refused.fields);
    const request = { kind, path, mapping, acceptWarnings };
    const result = await previewImport(context, newId(context.now()), request);
    if (!result.ok) return failure(result.code, result.parameters);
    const { format, mapping: taken, sample, fields, notes, ...preview } = result.value;
    const { id, headers, tally } = preview;
    keep(inHand(context.session), preview);
    return ok({
      ...outcomeOf(tally),
      previewId: id,
      fileName: basename(path),
      format,
      headers,
      mapping: taken,
      fields,
      warned: tally.rejected.filter(({ rejection }) => rejection.code === 'identifier_warned')
        .length,
      sample,
      notes,
    });
  },

  'imports.confirm': async (context: MemberContext, { previewId }) => {
    const hand = inHand(context.session);
    const preview = hand.previews.get(previewId);
    if (!preview) return failure('preview_unknown');
    // Nothing to write makes no command: there would be nothing to undo either.
    if (preview.tally.imported === 0) return ok({ ...outcomeOf(preview.tally), invitations: [] });
    const running = { cancelled: false };
    hand.running = running;
    try {
      const result = await confirmImport(context, preview, () => running.cancelled);
      if (!result.ok) return result;
      const { tally, invitations } = result.value;
      return ok({ ...outcomeOf(tally), invitations });
    } finally {
      if (hand.running === running) hand.running = null;
    }
  },

  'imports.cancel': ({ session }: MemberContext) => {
    const { running } = inHand(session);
    if (running) running.cancelled = true;
    return ok({});
  },

  'imports.saveRejects': async (context: MemberContext, { previewId, file }) => {
    const preview = inHand(context.session).previews.get(previewId);
    if (!preview) return failure('preview_unknown');
    const path = context.pathOf(file);
    if (!path) return failure('write_failed');
    const written = await writeRejects(path, preview.headers, preview.tally.rejected);
    return written.ok ? ok(written.value) : failure(written.code);
  },

  'imports.teamsAttendance': takeTeamsAttendance,
} satisfies Handlers<
  | 'imports.preview'
  | 'imports.confirm'
  | 'imports.cancel'
  | 'imports.saveRejects'
  | 'imports.teamsAttendance'
>;
