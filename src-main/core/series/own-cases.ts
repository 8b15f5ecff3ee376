import { type IdentityRow, openIdentity } from '../cases/identities.ts';
import type { MemberContext } from '../context.ts';
import { sealedEpochsOf } from '../history/sealed-epochs.ts';

/**
 * Epochs (as hex) of every name and letter in cases that somebody is in, as far as the caller can
 * open them, earlier versions included: those keys are withheld when older ones are handed over.
 */
export function epochsOfOwnCases(
  context: MemberContext,
  seriesId: string,
  personId: string,
): Set<string> {
  const { db } = context.workspace;
  const rows = db.all<IdentityRow>(
    `SELECT i.id, i.case_id, i.series_id, i.part, i.who FROM learning_case c
     JOIN case_identity i ON i.case_id = c.id
     WHERE c.series_id = ? AND i.who IS NOT NULL`,
    seriesId,
  );
  const own = new Set(
    rows
      .filter(({ part }) => part !== 'submitter')
      .filter((row) => openIdentity(context, row)?.personId === personId)
      .map((row) => row.case_id),
  );
  return new Set(
    [...own].flatMap((caseId) => [
      ...sealedEpochsOf(db, caseId, 'case_identity', 'who'),
      ...sealedEpochsOf(db, caseId, 'letter', 'words'),
    ]),
  );
}
