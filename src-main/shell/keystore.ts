import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { safeStorage } from 'electron';

/** A workspace's folder and the key of its database. */
export interface KeptKey {
  folder: string;
  key: Uint8Array;
}

export interface Keystore {
  /** False where the system has no real keystore: the passphrase is then the only way in. */
  available(): boolean;
  /** Keeps the key of the workspace opened last; nothing where there is no keystore. */
  keep(kept: KeptKey): void;
  /** The key kept last; null where there is none or the keystore no longer opens it. */
  recall(): KeptKey | null;
  forget(): void;
}

/**
 * The one door to the operating system's keystore. What it keeps opens the database at start; a
 * person still signs in with their passphrase, which alone opens what is sealed to them.
 */
export function createKeystore(userFolder: string): Keystore {
  const file = path.join(userFolder, 'last-workspace.key');
  return {
    available,
    keep: ({ folder, key }) => {
      if (!available()) return;
      const text = JSON.stringify({ folder, key: Buffer.from(key).toString('hex') });
      writeFileSync(file, safeStorage.encryptString(text), { mode: 0o600 });
    },
    recall: () => {
      if (!available() || !existsSync(file)) return null;
      try {
        const text = safeStorage.decryptString(readFileSync(file));
        const { folder, key } = JSON.parse(text) as { folder: string; key: string };
        return { folder, key: Buffer.from(key, 'hex') };
      } catch {
        return null;
      }
    },
    forget: () => rmSync(file, { force: true }),
  };
}

function available(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  // `basic_text` is a password that everybody knows, written in Chromium's source.
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}
