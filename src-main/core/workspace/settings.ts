import type { SettingName } from '../../../src-shared/model/workspace.ts';
import { pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';

/** Settings of the whole workspace; each is one row, its id hashed from its name. */

const idOf = (name: SettingName): string => pairId('workspace_setting', name);

export function settingChange(name: SettingName, value: string | null): Change {
  return { table: 'workspace_setting', row: idOf(name), patch: { value, deleted: 0 } };
}

/** The setting's value, or null where it was never set. */
export function readSetting(db: ReadHandle, name: SettingName): string | null {
  const sql = 'SELECT value FROM workspace_setting WHERE id = ? AND deleted = 0';
  return db.get<{ value: string | null }>(sql, idOf(name))?.value ?? null;
}

const DEFAULT_TIME_ZONE = 'Europe/London';

export const timeZoneOf = (db: ReadHandle): string =>
  readSetting(db, 'time_zone') ?? DEFAULT_TIME_ZONE;

/** The day it is at `now` (milliseconds since 1970) in a time zone, `YYYY-MM-DD`. */
export function dayAt(now: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** The day it is now for the workspace. */
export const todayIn = (db: ReadHandle, now: number): string => dayAt(now, timeZoneOf(db));
