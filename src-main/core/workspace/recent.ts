import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './key-file.ts';

/** Which workspaces this computer's user opened last; a file of the user's, no secrets. */

const entry = z.object({ folder: z.string(), name: z.string(), openedAt: z.number() });
export type RecentWorkspace = z.output<typeof entry>;

const fileIn = (userFolder: string): string => join(userFolder, 'recent-workspaces.json');

export function recentWorkspaces(userFolder: string): RecentWorkspace[] {
  try {
    const parsed = z.array(entry).safeParse(JSON.parse(readFileSync(fileIn(userFolder), 'utf8')));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

export function rememberWorkspace(
  userFolder: string,
  folder: string,
  name: string,
  now: number,
): void {
  if (!existsSync(userFolder)) mkdirSync(userFolder, { recursive: true, mode: 0o700 });
  const others = recentWorkspaces(userFolder).filter((other) => other.folder !== folder);
  const list = [{ folder, name, openedAt: now }, ...others].slice(0, 8);
  writeAtomically(fileIn(userFolder), `${JSON.stringify(list, null, 1)}\n`);
}
