import { randomUUID } from 'node:crypto';
import type { CasePart } from '../../../src-shared/model/cases.ts';
import type { MemberContext } from '../context.ts';
import type { ChairsSealer } from '../series/seal-to-chairs.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { IDENTITY_BLOCK, padded, unpadded } from '../workspace/padding.ts';

/** People in a case, sealed to the chairs of its series. */

export interface Identity {
  part: CasePart;
  /** Null for somebody who is not in the directory: an agency's reporter, an AI tool. */
  personId: string | null;
  name: string;
  staffGroup: string;
  shift: string;
  site: string;
}

export interface IdentityRow extends Record<string, unknown> {
  id: string;
  case_id: string;
  series_id: string;
  part: CasePart;
  who: Uint8Array | null;
}

export function identitiesOfCase(db: ReadHandle, caseId: string): IdentityRow[] {
  return db.all<IdentityRow>(
    `SELECT id, case_id, series_id, part, who FROM case_identity
     WHERE case_id = ? AND deleted = 0 ORDER BY id`,
    caseId,
  );
}

const place = (workspace: string, row: string) => ({
  workspace,
  table: 'case_identity',
  row,
  column: 'who',
});

/**
 * A row for somebody in a case, or their row sealed anew. A new id is random, so that no order of ids
 * says who came first.
 */
export function identityChange(
  workspace: string,
  sealer: ChairsSealer,
  { caseId, seriesId }: { caseId: string; seriesId: string },
  { part, ...who }: Identity,
  row: string = randomUUID(),
): Change {
  return {
    table: 'case_identity',
    row,
    patch: {
      case_id: caseId,
      series_id: seriesId,
      part,
      who: sealer.seal(padded({ ...who }, IDENTITY_BLOCK), place(workspace, row)),
    },
  };
}

/** Who it is; null where this person's keys do not open it, or it was destroyed. */
export function openIdentity(
  { workspace, session }: MemberContext,
  row: IdentityRow,
): Identity | null {
  const who = row.who ? session.keys.unseal(row.who, place(workspace.id, row.id)) : null;
  if (!(who instanceof Uint8Array)) return null;
  return { part: row.part, ...(unpadded(who) as unknown as Omit<Identity, 'part'>) };
}
