import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { MemberContext } from '../context.ts';
import { currentKeyOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { audienceKeyChange } from '../workspace/key-ring.ts';
import { sealHolders } from './access.ts';
import { holdersOf } from './queries.ts';
import { chairsAudience, isActive } from './seal-to-chairs.ts';

/**
 * The older keys of a series for somebody who came later: a holder's named act, never automatic
 * (data specification, section 4).
 */

/** Epochs of a series' seal, as hex, that a person has no wrap of for their present keys. */
export function lockedEpochs(db: ReadHandle, seriesId: string, personId: string): string[] {
  const key = currentKeyOf(db, personId);
  const rows = db.all<{ epoch: string }>(
    `SELECT DISTINCT hex(k.epoch) AS epoch FROM audience_key k
     WHERE k.audience = ? AND k.deleted = 0 AND NOT EXISTS (
       SELECT 1 FROM audience_key mine WHERE mine.person_id = ? AND mine.epoch = k.epoch
         AND mine.person_key_id = ? AND mine.deleted = 0)`,
    chairsAudience(seriesId),
    personId,
    key?.id ?? '',
  );
  return rows.map(({ epoch }) => epoch.toLowerCase());
}

/**
 * Hands over every older key that the caller can open, except of cases that the newcomer is in
 * (`except`, epochs as hex).
 */
export async function giveOlderKeys(
  context: MemberContext,
  seriesId: string,
  personId: string,
  except: ReadonlySet<string>,
): Promise<CallResult<{ given: number; withheld: number }>> {
  const { db } = context.workspace;
  const isHolder = holdersOf(db, seriesId).some(
    (holder) => holder.person_id === personId && sealHolders.includes(holder.role),
  );
  const key = currentKeyOf(db, personId);
  if (!isHolder || !key || !isActive(db, personId)) return failure('not_a_holder');
  const wanted = new Set(lockedEpochs(db, seriesId, personId));
  const given = context.session.keys.epochs().filter(({ audience, epoch }) => {
    const name = Buffer.from(epoch).toString('hex');
    return audience === chairsAudience(seriesId) && wanted.has(name) && !except.has(name);
  });
  const member = { personId, personKeyId: key.id, publicKey: key.public_key };
  const now = context.now();
  await context.write(
    'series.giveOlderKeys',
    given.map((epoch) => audienceKeyChange(epoch, member, context.session.personId, now)),
    { undoable: false },
  );
  return ok({ given: given.length, withheld: wanted.size - given.length });
}
