import { join } from 'node:path';
import { openForWriting } from '../../../src-main/core/store/database.ts';
import { fileNames } from '../../../src-main/core/workspace/folder.ts';
import type { InputOf } from '../../../src-shared/contract/index.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { insertRow } from '../compliance/rows.ts';
import type { Realm } from '../helpers/realm.ts';

/** Cases and meetings to plan with, as other parts of the app would have left them. */

/** Writes rows past the log, as many as asked for. */
export function insertRows(realm: Realm, rows: readonly [string, string, Row][]): void {
  const db = openForWriting({
    path: join(realm.folder, 'workspace', fileNames.database),
    key: realm.dataKey(),
    nativeBinding: null,
  });
  for (const [table, id, patch] of rows) insertRow(db, table, id, patch);
  db.close();
}

/** An id that a reader can tell from others. */
export const idOf = (block: number, number: number): string =>
  `0000000${block}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A case that is ready, with the titles that the chair and the room see. */
export function caseRow(realm: Realm, number: number, patch: Row = {}): [string, string, Row] {
  return [
    'learning_case',
    idOf(1, number),
    {
      series_id: realm.seriesId,
      code: `C-${number}`,
      kind: 'discrepancy',
      chair_title: `Title of ${number} for the chair`,
      room_title: `Title of ${number} for the room`,
      modality: 'CT',
      state: 'ready',
      received_on: '2026-11-01',
      ...patch,
    },
  ];
}

type When = InputOf<'meetings.plan'>['meetings'][number];

export const when = (day: string, patch: Partial<When> = {}): When => ({
  day,
  startsAt: '12:30',
  minutes: 60,
  mode: 'hybrid',
  place: 'Seminar room',
  link: '',
  ...patch,
});

/** Plans one meeting; answers its id. */
export async function plan(realm: Realm, day: string, patch: Partial<When> = {}): Promise<string> {
  const { ids } = await realm.ask('meetings.plan', {
    seriesId: realm.seriesId,
    meetings: [when(day, patch)],
  });
  return ids[0] ?? '';
}
