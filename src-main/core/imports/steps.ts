import type { Rejection } from '../../../src-shared/rules/imports/codes.ts';
import type { Invitation } from '../people/invitations.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import type { KeyFile, PersonEntry } from '../workspace/key-file.ts';
import type { ReadRow } from './rows.ts';

/**
 * An import is a stream of steps: what becomes of some rows and what that writes. The preview goes
 * through it to count, the confirmation goes through it again to write, so that both always agree.
 */
export interface Step {
  verdicts: Verdict[];
  /** Builds what the rows come to; null where nothing is to be written. Makes keys: call it once. */
  write: ((writing: Writing) => Promise<Written>) | null;
}

export type Verdict = AcceptedRow | RejectedRow;

interface AcceptedRow {
  row: number;
  outcome: 'imported' | 'unchanged';
}

export interface RejectedRow {
  row: number;
  outcome: 'rejected';
  cells: readonly string[];
  rejection: Rejection;
}

/** Who imports, when, and what new keys are made with. */
export interface Writing {
  db: ReadHandle;
  workspaceId: string;
  dataKey: Uint8Array;
  keyFile: KeyFile;
  by: string;
  now: number;
}

export interface Written {
  changes: Change[];
  /** Of entries: so that a second import knows them again. */
  fingerprints?: { fingerprint: Uint8Array; entryId: string }[];
  /** Of new people: their slip, and the key file's entry that makes its code work. */
  invited?: { invitation: Invitation; entry: PersonEntry };
}

export const rejectedStep = (
  { row, cells }: Pick<ReadRow<unknown>, 'row' | 'cells'>,
  rejection: Rejection,
): Step => ({ verdicts: [{ row, outcome: 'rejected', cells, rejection }], write: null });

/** The bare rejection of a reading that failed. */
export function rejectionOf(reading: Rejection): Rejection {
  const { field, code, parameters } = reading;
  return { field, code, ...(parameters ? { parameters } : {}) };
}
