import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { seriesStaff } from '../series/access.ts';
import { rolesInSeries } from '../series/queries.ts';
import { blobOf, hasBlob, keepBlob } from '../store/blobs.ts';
import { todayIn } from '../workspace/settings.ts';
import { openCaseFor } from './access.ts';
import { deleted, pictureChanges } from './commands.ts';
import { takePicture } from './pictures/take-picture.ts';
import { picturesOf } from './queries.ts';
import { guardCase, textsOfPictures } from './texts.ts';

/** Frames a case can have, stacks and single pictures together. */
const MOST_FRAMES = 200;

/** Pictures of cases: their bytes, and the frames that name them. */
export const pictureHandlers = {
  'cases.keepPicture': async (context, { mediaType, bytes }) => {
    const taken = takePicture(mediaType, bytes);
    if (!taken.ok) return failure('picture_refused', { reason: taken.reason });
    const blob = await context.exclusively(() =>
      keepBlob(context.workspace.db, { mediaType, bytes: taken.bytes }),
    );
    return ok({ blob });
  },

  'cases.picture': (context, { blob }) => {
    const kept = maySee(context, blob) ? blobOf(context.workspace.db, blob) : null;
    return kept
      ? ok({ mediaType: kept.mediaType, bytes: Uint8Array.from(kept.bytes) })
      : failure('not_found');
  },

  'cases.addPictures': async (context, { id, pictures, guard }) => {
    const found = openCaseFor(context, id);
    if (!found.ok) return found;
    const { db } = context.workspace;
    const guarded = guardCase(textsOfPictures(pictures), guard, context);
    if (guarded) return guarded;
    const missing = pictures.findIndex(({ blob }) => !hasBlob(db, blob));
    if (missing >= 0) return failure('picture_unknown', { picture: missing });
    const before = picturesOf(db, id);
    if (before.length + pictures.length > MOST_FRAMES) {
      return failure('too_many_frames', { most: MOST_FRAMES, frames: before.length });
    }
    const first = (before.at(-1)?.position ?? -1) + 1;
    const today = todayIn(db, context.now());
    await context.write('cases.addPictures', pictureChanges(id, pictures, { first, today }));
    return ok({});
  },

  'cases.removePictures': async (context, { id, pictures }) => {
    const found = openCaseFor(context, id);
    if (!found.ok) return found;
    const known = new Set(picturesOf(context.workspace.db, id).map((frame) => frame.id));
    if (pictures.some((frame) => !known.has(frame))) return failure('not_found');
    await context.write(
      'cases.removePictures',
      pictures.map((frame) => deleted('case_picture', frame)),
    );
    return ok({});
  },
} satisfies Handlers<
  'cases.keepPicture' | 'cases.picture' | 'cases.addPictures' | 'cases.removePictures'
>;

/**
 * Whether the caller may look at a picture: everybody at one of a discussed case, a series' staff at
 * those of its cases, and whoever knows its hash while no case names it, since they have just kept it.
 */
function maySee({ workspace: { db }, session }: MemberContext, blob: string): boolean {
  const cases = db.all<{ series_id: string; state: string }>(
    `SELECT DISTINCT c.series_id, c.state FROM case_picture p
     JOIN learning_case c ON c.id = p.case_id AND c.deleted = 0
     WHERE p.blob = ? AND p.deleted = 0`,
    blob,
  );
  return (
    cases.length === 0 ||
    cases.some(
      ({ series_id, state }) =>
        ['discussed', 'closed'].includes(state) ||
        rolesInSeries(db, series_id, session.personId).some((role) => seriesStaff.includes(role)),
    )
  );
}
