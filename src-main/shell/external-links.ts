import { shell } from 'electron';
import { isAllowed } from './allowed-links.ts';

/** The one door to the person's browser. Answers false when the address is not on the list. */
export async function openExternal(address: string): Promise<boolean> {
  if (!isAllowed(address)) return false;
  await shell.openExternal(address);
  return true;
}
