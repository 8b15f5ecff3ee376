import { randomUUID } from 'node:crypto';
import type { Row } from '../../../src-shared/model/table.ts';
import type { WrittenKind } from '../../../src-shared/rules/letters/index.ts';
import type { IdentityRow } from '../cases/identities.ts';
import type { Change } from '../store/change-log.ts';
import type { LetterRow } from './queries.ts';

/** Pure builders of a letter's changes. */

interface Target {
  /** Null for a first one. */
  letter: LetterRow | null;
  identity: IdentityRow;
  kind: WrittenKind;
  meetingId: string | null;
}

/** Changes the letter of a kind to somebody, or begins it. Its id is random, and says no order. */
export function letterChange(
  { letter, identity, kind, meetingId }: Target,
  patchFor: (row: string) => Row,
): Change {
  if (letter) {
    const moved = meetingId === null ? {} : { meeting_id: meetingId };
    return { table: 'letter', row: letter.id, patch: { ...moved, ...patchFor(letter.id) } };
  }
  const row = randomUUID();
  return {
    table: 'letter',
    row,
    patch: {
      series_id: identity.series_id,
      case_id: identity.case_id,
      identity_id: identity.id,
      meeting_id: meetingId,
      kind,
      state: 'not_yet',
      attempts: '',
      ...patchFor(row),
    },
  };
}
