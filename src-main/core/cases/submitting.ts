import { randomUUID } from 'node:crypto';
import { type Failure, failure, ok } from '../../../src-shared/contract/call.ts';
import type { ParsedInputOf } from '../../../src-shared/contract/index.ts';
import { dutiesSaid } from '../../../src-shared/rules/cases/duties.ts';
import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { newId } from '../ids.ts';
import { flushOutbox } from '../outbox/flushing.ts';
import { keepForLater } from '../outbox/outbox.ts';
import { seriesById } from '../series/queries.ts';
import { hasBlob } from '../store/blobs.ts';
import type { Change } from '../store/change-log.ts';
import { todayIn } from '../workspace/settings.ts';
import { nextCode } from './arriving.ts';
import { caseChange, fieldCells, pictureChanges, roomCells } from './commands.ts';
import { keepMark } from './contributions.ts';
import { type Identity, identityChange } from './identities.ts';
import { filledIn, sealerOfCase, unknownPerson } from './people-of-case.ts';
import { keepReceipt } from './receipts.ts';
import { contextOf } from './room-context.ts';
import { guardCase, textsOfFields, textsOfInvolved, textsOfPictures } from './texts.ts';

/**
 * Sending a case in. Nothing that is written says who did: no actor, no id with a time in it, no
 * statement of the guard. An anonymous one waits besides, so that its time does not say it either.
 */

type Submitted = ParsedInputOf<'cases.submit'>;

/** Everything of a case but its code and its day. */
interface Prepared {
  caseId: string;
  seriesId: string;
  changes: Change[];
  /** Who sent it; null where a paper slip names nobody. */
  senderId: string | null;
}

export const submittingHandlers = {
  'cases.submit': async (context, input) => {
    const refused = refusal(context, input);
    if (refused) return refused;
    const { db } = context.workspace;
    const sender = senderOf(context, input);
    const known = input.anonymous ? null : sender;
    const involved = input.involved.filter(({ part }) => part !== 'submitter');
    const prepared = prepare(context, input, {
      involved: involved.map((person) => filledIn(db, person)),
      known: known && filledIn(db, known),
    });
    if (!prepared) return failure('no_chair');
    if (known) return ok({ code: (await arrive(context, 'cases.submit', prepared)).code });
    await context.exclusively(() => {
      db.transaction(() => {
        const { caseId, changes } = prepared;
        keepForLater(db, 'case', { caseId, changes } as unknown as Encodable, context.now());
        keepMarkOf(context, sender?.personId ?? null);
      });
    });
    await flushOutbox(context);
    return ok({ code: null });
  },

  'cases.capture': async (context, { seriesId, line, guard, ...about }) => {
    const refused = refuseEnded(context, seriesId) ?? guardCase({ line }, guard, context);
    if (refused) return refused;
    const prepared = prepare(
      context,
      { ...empty, ...about, seriesId, chairTitle: line },
      { involved: [], known: filledIn(context.workspace.db, myself(context)) },
    );
    if (!prepared) return failure('no_chair');
    const { code } = await arrive(context, 'cases.capture', prepared);
    return ok({ id: prepared.caseId, code });
  },
} satisfies Handlers<'cases.submit' | 'cases.capture'>;

/** What a line captured in an MDT does not say. */
const empty = {
  source: 'mdt_feedback',
  setting: null,
  stage: null,
  clinicalInformation: '',
  originalOpinion: '',
  laterOpinion: '',
  truth: null,
  question: '',
  roomTitle: '',
  pacsFolder: '',
  pacsPosition: '',
  correctedBeforeUse: false,
  effect: 'not_discussed',
  teamTold: 'not_yet',
  anonymous: false,
  arrivedBy: 'mdt',
  pictures: [],
} as const;

function refuseEnded({ workspace: { db } }: MemberContext, seriesId: string): Failure | null {
  const series = seriesById(db, seriesId);
  if (!series) return failure('not_found');
  return series.ended_on === null ? null : failure('series_ended');
}

function refusal(context: MemberContext, input: Submitted): Failure | null {
  const { db } = context.workspace;
  const ended = refuseEnded(context, input.seriesId);
  if (ended) return ended;
  const texts = {
    ...textsOfFields(input),
    ...textsOfInvolved(input.involved),
    ...textsOfPictures(input.pictures),
  };
  const guarded = guardCase(texts, input.guard, context);
  if (guarded) return guarded;
  const unknown = unknownPerson(db, input.involved);
  if (unknown !== null) {
    const field = { [`involved.${unknown}.personId`]: { code: 'person_unknown' } };
    return failure('person_unknown', undefined, field);
  }
  const ownPart =
    input.arrivedBy === 'form' &&
    input.anonymous &&
    input.involved.some(({ personId }) => personId === context.session.personId);
  if (ownPart) return failure('own_part', undefined, { anonymous: { code: 'own_part' } });
  const missing = input.pictures.findIndex(({ blob }) => !hasBlob(db, blob));
  if (missing >= 0) return failure('picture_unknown', { picture: missing });
  return null;
}

const myself = ({ session }: MemberContext): Identity => ({
  part: 'submitter',
  personId: session.personId,
  name: session.name,
  staffGroup: '',
  shift: '',
  site: '',
});

/** The caller; of a paper slip whoever the slip names, since the caller only typed it. */
const senderOf = (context: MemberContext, { arrivedBy, involved }: Submitted): Identity | null =>
  arrivedBy === 'form'
    ? myself(context)
    : (involved.find(({ part }) => part === 'submitter') ?? null);

type Content = Omit<Submitted, 'involved' | 'guard' | 'arrivedBy'> & { arrivedBy: string };

/** The changes of a case, sealed; null where nobody could open its names. */
function prepare(
  { workspace, now }: MemberContext,
  input: Content | (Omit<Content, 'pictures'> & { pictures: readonly [] }),
  { involved, known }: { involved: Identity[]; known: Identity | null },
): Prepared | null {
  const { db, id: workspaceId } = workspace;
  const sealer = sealerOfCase(db, input.seriesId, now(), involved);
  if (!sealer) return null;
  const caseId = randomUUID();
  const today = todayIn(db, now());
  const said = dutiesSaid(input.teamTold);
  const place = { caseId, seriesId: input.seriesId };
  const people = [...(known ? [known] : []), ...involved];
  return {
    ...place,
    senderId: known?.personId ?? null,
    changes: [
      caseChange(caseId, {
        series_id: input.seriesId,
        ...fieldCells(input),
        arrived_by: input.arrivedBy,
        anonymous: known ? 0 : 1,
        state: 'new',
        state_note: '',
        other_process_asked: 0,
        addendum: said,
        referrer_told: said,
        incident_reference: '',
        ...roomCells(contextOf(db, involved, today)),
      }),
      ...(people.length > 0 ? sealer.keyChanges : []),
      ...people.map((person) => identityChange(workspaceId, sealer, place, person)),
      // Of an anonymous case the day would be the one on which it was sent.
      ...pictureChanges(caseId, [...input.pictures], { first: 0, today: known ? today : null }),
    ],
  };
}

/** Writes a case at once, with its receipt and its contribution mark, and answers its code. */
async function arrive(
  context: MemberContext,
  name: string,
  { caseId, seriesId, changes, senderId }: Prepared,
): Promise<{ code: string }> {
  const { db, log } = context.workspace;
  const arrived = await context.exclusively(() => {
    const now = context.now();
    const code = nextCode(db);
    const receivedOn = todayIn(db, now);
    try {
      const tables = db.transaction(() => {
        if (senderId) {
          keepReceipt(db, { caseId, seriesId, code, receivedOn, personId: senderId }, now);
        }
        keepMarkOf(context, senderId);
        const written = [...changes, caseChange(caseId, { code, received_on: receivedOn })];
        return log.commit({ name, id: newId(now), actor: null }, written, now);
      });
      return { code, tables };
    } catch (error) {
      log.reload();
      throw error;
    }
  });
  context.emit({ type: 'changed', tables: arrived.tables });
  await flushOutbox(context);
  return arrived;
}

function keepMarkOf(context: MemberContext, personId: string | null): void {
  if (!personId) return;
  const { workspace } = context;
  const year = Number(todayIn(workspace.db, context.now()).slice(0, 4));
  keepMark(workspace, { personId, year }, context.now());
}
