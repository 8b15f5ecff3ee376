import { safeStorage } from 'electron';

export interface Keystore {
  /** False where the system has no real keystore: the passphrase is then the only way in. */
  available(): boolean;
}

/** The one door to the operating system's keystore. */
export function createKeystore(): Keystore {
  return { available };
}

function available(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  // `basic_text` is a password that everybody knows, written in Chromium's source.
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}
