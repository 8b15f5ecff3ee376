import { readdirSync, realpathSync, rmSync, type StatsFs, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Failure, failure } from '../../../src-shared/contract/call.ts';

/** Where a workspace may live: a local disk, not a share and not a folder that a cloud copies. */

export const fileNames = {
  database: 'workspace.db',
  keys: 'workspace.json',
  previousKeys: 'workspace.previous.json',
  lock: 'workspace.lock',
  device: 'device.json',
} as const;

export const pathIn = (folder: string, file: keyof typeof fileNames): string =>
  join(folder, fileNames[file]);

// Magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, AFS, Ceph, Coda, and FUSE (sshfs, cloud drives).
const networkTypes = [
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x73757245, 0x65735546,
];

const cloudFolder =
  /(^|[\\/])(onedrive( - [^\\/]*)?|dropbox|google ?drive|my ?drive|icloud ?drive|mobile documents|box( sync)?|nextcloud|owncloud|syncthing|pcloud|mega)([\\/]|$)/i;

/** Whether a path is on a share: by its file system, or by being a UNC path. */
export function isNetworkPath(
  path: string,
  statfs: (path: string) => StatsFs = statfsSync,
): boolean {
  if (/^(\\\\|\/\/)/.test(path)) return true;
  try {
    return networkTypes.includes(Number(statfs(path).type) >>> 0);
  } catch {
    return false;
  }
}

/** Whether a sync client (OneDrive, Dropbox, …) keeps the folder. */
export function isCloudPath(path: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const roots = [env.OneDrive, env.OneDriveCommercial, env.OneDriveConsumer].filter(
    (root): root is string => Boolean(root),
  );
  return cloudFolder.test(path) || roots.some((root) => resolve(path).startsWith(resolve(root)));
}

/** Refuses a folder that a live workspace must not be in; null where it may. */
export function refuseFolder(folder: string): Failure | null {
  const real = realOf(folder);
  for (const path of new Set([resolve(folder), real])) {
    if (isCloudPath(path)) return failure('folder_cloud_synced', { folder });
    if (isNetworkPath(path)) return failure('folder_on_network', { folder });
  }
  return null;
}

/** The path with mapped drives and links resolved, as far up as it exists. */
function realOf(folder: string): string {
  let path = resolve(folder);
  for (;;) {
    try {
      return realpathSync.native(path);
    } catch {
      const parent = resolve(path, '..');
      if (parent === path) return path;
      path = parent;
    }
  }
}

/** Whether nothing would be lost by making a workspace here: absent, or without any file. */
export function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    return (error as { code?: string }).code === 'ENOENT';
  }
}

/**
 * Removes what a creation that failed has left in a folder that was empty: the files of a workspace
 * by their names, and nothing else.
 */
export function removeMade(folder: string): void {
  for (const name of Object.values(fileNames)) {
    for (const end of ['', '.new', '-wal', '-shm', '-journal']) {
      const path = join(folder, `${name}${end}`);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) rmSync(path);
    }
  }
}
