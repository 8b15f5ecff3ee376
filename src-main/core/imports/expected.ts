import { idBytes } from '../ids.ts';
import { expectedChange } from '../series/commands.ts';
import { type ExpectedRow, expectedAt, seriesById } from '../series/queries.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import type { ImportNote } from './notes.ts';
import type { AttendanceRecord } from './plan-attendance.ts';

interface Expected {
  notes: ImportNote[];
  /** What a record brings with it: the first new one of a person at a series. */
  changesOf: (record: AttendanceRecord) => Change[];
}

/**
 * Whom a register makes expected: compliance counts against those who were to come, and a register
 * lists them. From the first meeting of the series in the file, as who is in post bounds it anyway.
 * Somebody whom an earlier register made expected later is so from this one on; whom a person put on
 * the list, with whatever days, stays as they are, and nobody comes back by a file without news.
 */
export function expectedByRegister(db: ReadHandle, records: readonly AttendanceRecord[]): Expected {
  const notes: ImportNote[] = [];
  const changes = new Map<AttendanceRecord, Change[]>();
  for (const [seriesId, own] of Map.groupBy(records, ({ meeting }) => meeting.series_id)) {
    const first = own.map(({ meeting }) => meeting.day).sort()[0] ?? '';
    const known = new Map(expectedAt(db, seriesId).map((row) => [row.person_id, row]));
    const news = new Map<string, AttendanceRecord>();
    for (const record of own) {
      if (!record.isKnown && !news.has(record.personId)) news.set(record.personId, record);
    }
    let people = 0;
    for (const [personId, record] of news) {
      const row = known.get(personId);
      if (row && !(row.from_day > first && isByRegister(db, row))) continue;
      people += 1;
      changes.set(record, [
        expectedChange(seriesId, { personId, from: first, to: row?.to_day ?? null }),
      ]);
    }
    const series = seriesById(db, seriesId)?.name ?? '';
    if (people > 0) notes.push({ code: 'people_expected', series, people, from: first });
  }
  return { notes, changesOf: (record) => changes.get(record) ?? [] };
}

/** Whether imports of registers alone have written it. */
function isByRegister(db: ReadHandle, { id }: ExpectedRow): boolean {
  const commands = db.all<{ command: string }>(
    `SELECT b.command FROM change c JOIN batch b ON b.number = c.batch
     WHERE c.row = ? AND c.table_name = 'series_member'`,
    idBytes(id),
  );
  return commands.every(({ command }) => command === 'imports.attendance');
}
