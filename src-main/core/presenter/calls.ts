import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { revealed } from '../../../src-shared/rules/meetings/reveal.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { runHere } from '../meetings/run-state.ts';
import { blobOf } from '../store/blobs.ts';
import type { ReadHandle } from '../store/database.ts';
import { todayIn } from '../workspace/settings.ts';
import { endedOn, roomCase, seriesNameOf, showableItems } from './queries.ts';

type View = OutputOf<'presenter.view'>;

/** The shared screen: what the meeting that runs on this computer has revealed so far. */
export const presenterHandlers = {
  'presenter.view': ({ workspace: { db }, now }: MemberContext) =>
    ok(viewOf(db, todayIn(db, now()))),

  'presenter.picture': ({ workspace: { db }, now }: MemberContext, { blob }) => {
    const current = currentOf(db, todayIn(db, now()));
    const isShown = current?.frames.some((frame) => frame.blob === blob) ?? false;
    const picture = isShown ? blobOf(db, blob) : null;
    if (!picture) return failure('not_found');
    return ok({ mediaType: picture.mediaType, bytes: Uint8Array.from(picture.bytes) });
  },
} satisfies Handlers<'presenter.view' | 'presenter.picture'>;

/** What the room sees on a day. */
export function viewOf(db: ReadHandle, today: string): View {
  const run = runHere(db);
  if (!run) {
    const ended = endedOn(db, today);
    return { series: ended ?? '', current: null, inPacs: false, ended: ended !== null };
  }
  return {
    series: seriesNameOf(db, run.meetingId),
    current: currentOf(db, today),
    inPacs: run.showing.inPacs,
    ended: false,
  };
}

/** Nothing while the room looks at PACS: what is not on the screen cannot be read off it. */
function currentOf(db: ReadHandle, today: string): View['current'] {
  const run = runHere(db);
  if (!run || run.showing.inPacs) return null;
  const { meetingId, showing } = run;
  const { itemId } = showing;
  const room = itemId && roomCase(db, { meetingId, itemId, today });
  if (!room) return null;
  const items = showableItems(db, meetingId);
  return {
    number: items.indexOf(itemId) + 1,
    of: items.length,
    ...revealed(room, showing),
  };
}
