import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { type CallResult, type Failure, failure, ok } from '../../../src-shared/contract/call.ts';
import { newId } from '../ids.ts';
import { type ChangeLog, openChangeLog } from '../store/change-log.ts';
import { openFailure, openForWriting, takeLock, type WriteHandle } from '../store/database.ts';
import { migrate, schemaVersion, versionOf } from '../store/migrations/index.ts';
import { backUpBeforeMigration } from './backup.ts';
import { deviceChange, type OpenDevice, openDevice } from './device.ts';
import { pathIn, refuseFolder } from './folder.ts';

/** A workspace that this process holds: locked, its database open, its log ready. */
export interface OpenWorkspace {
  folder: string;
  id: string;
  dataKey: Uint8Array;
  db: WriteHandle;
  log: ChangeLog;
  device: OpenDevice;
  close(): void;
}

export interface OpeningOptions {
  folder: string;
  id: string;
  dataKey: Uint8Array;
  nativeBinding: string | null;
  now: number;
}

/**
 * Opens an existing workspace, or fills a new folder (`create`). Nothing is ever replaced: an
 * existing database that does not open is left as it is and the failure says why.
 */
export function openWorkspace(
  options: OpeningOptions,
  mode: 'open' | 'create',
): CallResult<OpenWorkspace> {
  const { folder, nativeBinding, dataKey } = options;
  const refused = refuseFolder(folder);
  if (refused) return refused;
  let lock: { release(): void } | null = null;
  let db: WriteHandle | null = null;
  try {
    if (mode === 'create') mkdirSync(folder, { recursive: true, mode: 0o700 });
    else {
      const missing = refuseDatabase(folder);
      if (missing) return missing;
    }
    lock = takeLock(pathIn(folder, 'lock'), nativeBinding);
    if (!lock) return failure('workspace_in_use', { folder });
    const path = pathIn(folder, 'database');
    db = openForWriting({ path, key: dataKey, nativeBinding, mustExist: mode === 'open' });
    const version = versionOf(db);
    if (version > schemaVersion) {
      db.close();
      lock.release();
      return failure('workspace_newer', { version, supported: schemaVersion });
    }
    // Opening never makes tables in a file that has none: something has emptied it.
    if (version === 0 && mode === 'open') {
      db.close();
      lock.release();
      return failure('workspace_damaged', { missing: 'database' });
    }
    if (version > 0 && version < schemaVersion) backUpBeforeMigration(db, folder, options.now);
    migrate(db);
    chmodSync(path, 0o600);
    const device = openDevice(folder, options.id, dataKey);
    const log = openChangeLog(db, device);
    // Also where the app ended between making the device's key and writing it down here.
    if (!isEnrolled(db, device)) {
      const command = { name: 'workspace.enrolDevice', id: newId(options.now), actor: null };
      log.commit(command, [deviceChange(device, options.now)], options.now);
    }
    const held = { db, lock };
    const close = () => {
      // What is closed stands in one file; a reader that has not ended yet only delays that.
      held.db.all('PRAGMA wal_checkpoint(TRUNCATE)');
      held.db.close();
      held.lock.release();
    };
    return ok({ folder, id: options.id, dataKey, db, log, device, close });
  } catch (error) {
    db?.close();
    lock?.release();
    const known = openFailure(error);
    if (known) return known;
    throw error;
  }
}

/** A database that is gone, empty or read-only; throws the system's error for the last. */
function refuseDatabase(folder: string): Failure | null {
  const path = pathIn(folder, 'database');
  if (!existsSync(path) || statSync(path).size === 0) {
    return failure('workspace_damaged', { missing: 'database' });
  }
  accessSync(folder, constants.W_OK);
  accessSync(path, constants.W_OK);
  return null;
}

const isEnrolled = (db: WriteHandle, { node }: OpenDevice): boolean =>
  db.get('SELECT 1 FROM device WHERE node = ?', Buffer.from(node).toString('hex')) !== undefined;
