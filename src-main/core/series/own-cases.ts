import { type IdentityRow, openIdentity } from '../cases/identities.ts';
import type { MemberContext } from '../context.ts';
import { epochOf } from '../workspace/sealing.ts';

/**
 * Epochs (as hex) of every sealed name in cases that somebody is in, as far as the caller can open
 * them: those keys are withheld when older ones are handed over.
 */
export function epochsOfOwnCases(
  context: MemberContext,
  seriesId: string,
  personId: string,
): Set<string> {
  const rows = context.workspace.db.all<IdentityRow>(
    `SELECT i.id, i.case_id, i.series_id, i.part, i.who FROM learning_case c
     JOIN case_identity i ON i.case_id = c.id AND i.deleted = 0
     WHERE c.series_id = ? AND i.who IS NOT NULL`,
    seriesId,
  );
  const own = new Set(
    rows
      .filter((row) => openIdentity(context, row)?.personId === personId)
      .map((row) => row.case_id),
  );
  return new Set(
    rows
      .filter((row) => own.has(row.case_id))
      .flatMap((row) => (row.who ? epochOf(row.who) : null) ?? []),
  );
}
