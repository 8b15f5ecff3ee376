import { join } from 'node:path';
import { idText } from '../../../src-main/core/ids.ts';
import { openForReading, type ReadHandle } from '../../../src-main/core/store/database.ts';
import { fileNames } from '../../../src-main/core/workspace/folder.ts';
import type { InputOf } from '../../../src-shared/contract/index.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { TestCore } from '../helpers/workspace.ts';

/** Cases to send, and a look at what was written. */

type Submitted = InputOf<'cases.submit'>;

/** A case with every check of the form answered; change what a test is about. */
export const caseOf = (seriesId: string, changed: Partial<Submitted> = {}): Submitted => ({
  seriesId,
  kind: 'discrepancy',
  source: 'mdt_feedback',
  modality: 'CT',
  region: 'abdomen',
  setting: 'emergency_out_of_hours',
  stage: 'report',
  clinicalInformation: 'Adult, fall from standing. Spleen?',
  originalOpinion: 'No injury of the solid organs.',
  laterOpinion: 'Shallow pneumothorax on the top slices.',
  truth: 'later_imaging',
  question: '',
  chairTitle: 'Pneumothorax at the edge',
  roomTitle: 'A fall from standing',
  pacsFolder: 'REALM November',
  pacsPosition: '7',
  correctedBeforeUse: false,
  effect: 'not_discussed',
  teamTold: 'both_done',
  anonymous: false,
  arrivedBy: 'form',
  involved: [],
  pictures: [],
  ...changed,
});

export const personIn = (
  part: Submitted['involved'][number]['part'],
  personId: string | null,
  name = '',
): Submitted['involved'][number] => ({
  part,
  personId,
  name,
  staffGroup: '',
  shift: '',
  site: '',
});

/** A second connection that only reads, with the key of the workspace. */
export const lookInto = (test: TestCore): ReadHandle =>
  openForReading({
    path: join(test.folder, 'workspace', fileNames.database),
    key: test.dataKey(),
    nativeBinding: null,
  });

export interface Logged {
  command: string;
  actor: string | null;
  table: string;
  row: string;
  patch: Row;
  raw: Buffer;
}

/** Changes of the log since a batch number, in order. */
export function logged(db: ReadHandle, after = 0): Logged[] {
  return db
    .all<{
      command: string;
      actor: Uint8Array | null;
      name: string;
      row: Uint8Array;
      patch: Uint8Array;
    }>(
      `SELECT b.command, b.actor, c.table_name AS name, c.row, c.patch
       FROM batch b JOIN change c ON c.batch = b.number WHERE b.number > ?
       ORDER BY b.number, c.position`,
      after,
    )
    .map(({ command, actor, name, row, patch }) => ({
      command,
      actor: actor ? idText(actor) : null,
      table: name,
      row: idText(row),
      patch: decodeCanonical(patch) as Row,
      raw: Buffer.from(patch),
    }));
}

export const lastBatch = (db: ReadHandle): number =>
  db.get<{ number: number | null }>('SELECT max(number) AS number FROM batch')?.number ?? 0;
