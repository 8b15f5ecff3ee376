import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { clockTime } from '../../../src-shared/sync/clock.ts';
import type { ReadHandle, WriteHandle } from '../store/database.ts';
import { openForReading } from '../store/database.ts';
import { fileNames, pathIn } from './folder.ts';

/**
 * A backup is a folder with the database (`VACUUM INTO`, which keeps the key) and `workspace.json`,
 * so that whoever could open the workspace that day can open it. The device file stays behind: what
 * is restored becomes a node of its own.
 */

export interface BackupContent {
  name: string;
  madeAt: number;
  people: number;
  entries: number;
  plans: number;
  lastChangeAt: number | null;
}

const KEEP_DAYS = 10;
const KEEP_MONTHS = 6;
const backupName = /^addendum-(\d{4}-\d{2}-\d{2})T\d{6}Z?$/;

/** What the folder of a backup made at `now` is called. */
function backupFolderName(now: number): string {
  return `addendum-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}Z`;
}

/**
 * Writes a backup into `parent` and answers its folder. It appears under its name only when whole.
 * Throws the driver's or the file system's error.
 */
export function writeBackup(
  db: Pick<WriteHandle, 'exec'>,
  workspaceFolder: string,
  parent: string,
  now: number,
): string {
  mkdirSync(parent, { recursive: true });
  const folder = join(parent, backupFolderName(now));
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    const target = join(unfinished, fileNames.database).replaceAll("'", "''");
    db.exec(`VACUUM INTO '${target}'`);
    copyFileSync(pathIn(workspaceFolder, 'keys'), join(unfinished, fileNames.keys));
    renameSync(unfinished, folder);
    return folder;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Before a migration the database as it stands is kept beside itself. */
export function backUpBeforeMigration(db: WriteHandle, folder: string, now: number): void {
  writeBackup(db, folder, join(folder, 'before-migration'), now);
}

/** Whether a folder holds a backup (or a workspace, which serves as one). */
export function isBackup(folder: string): boolean {
  return existsSync(pathIn(folder, 'database')) && existsSync(pathIn(folder, 'keys'));
}

/** What a database holds, for a preview. Throws where it cannot be read. */
function contentOf(db: ReadHandle, name: string, madeAt: number): BackupContent {
  const count = (sql: string): number => db.get<{ n: number }>(sql)?.n ?? 0;
  const check = db.get<{ quick_check: string }>('PRAGMA quick_check');
  if (check?.quick_check !== 'ok')
    throw Object.assign(new Error('quick_check'), { code: 'SQLITE_CORRUPT' });
  const last = db.get<{ clock: Uint8Array | null }>('SELECT max(clock) AS clock FROM batch')?.clock;
  return {
    name,
    madeAt,
    people: count('SELECT count(*) AS n FROM person WHERE deleted = 0'),
    entries: count('SELECT count(*) AS n FROM learning_entry WHERE deleted = 0'),
    plans: count('SELECT count(*) AS n FROM job_plan WHERE deleted = 0'),
    lastChangeAt: last ? clockTime(last) : null,
  };
}

/** When a backup was made, from its folder's name; its file's time where it was renamed. */
export function madeAtOf(folder: string, fallback: number): number {
  const match = /^addendum-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z?$/.exec(basename(folder));
  return match ? Date.parse(`${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`) : fallback;
}

/** Opens a copy of the backup on a local disk, reads all of it, and throws the copy away. */
export function tryRestore(
  backup: string,
  dataKey: Uint8Array,
  name: string,
  madeAt: number,
  nativeBinding: string | null,
): BackupContent {
  const trial = mkdtempSync(join(tmpdir(), 'addendum-trial-'));
  try {
    const path = join(trial, fileNames.database);
    copyFileSync(pathIn(backup, 'database'), path);
    const db = openForReading({ path, key: dataKey, nativeBinding });
    try {
      return contentOf(db, name, madeAt);
    } finally {
      db.close();
    }
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

/** Deletes backups past the last 10 days and 6 months that have one; never the newest. */
export function thinBackups(parent: string): void {
  const byDay = readdirSync(parent)
    .filter((name) => backupName.test(name))
    .sort()
    .reverse();
  const kept = keptBackups(byDay);
  for (const name of byDay) {
    if (!kept.has(name)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Which of the backups (newest first) are kept: the newest of each of 10 days and of 6 months. */
export function keptBackups(newestFirst: readonly string[]): Set<string> {
  const kept = new Set<string>();
  const days = new Set<string>();
  const months = new Set<string>();
  for (const name of newestFirst) {
    const day = backupName.exec(name)?.[1] ?? '';
    const month = day.slice(0, 7);
    const newDay = !days.has(day) && days.size < KEEP_DAYS;
    const newMonth = !months.has(month) && months.size < KEEP_MONTHS;
    if (newDay || newMonth) kept.add(name);
    if (newDay) days.add(day);
    if (newMonth) months.add(month);
  }
  return kept;
}
