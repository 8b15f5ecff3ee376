import { idBytes } from '../ids.ts';
import { spellsOf } from '../people/queries.ts';
import type { ReadHandle } from '../store/database.ts';

/**
 * Spells that nobody stated: making a workspace gives its administrator one, full time from that
 * day, so that they count as employed. It gives way once a file says how they are employed.
 */
export function assumedSpells(db: ReadHandle, personId: string): string[] {
  return spellsOf(db, personId)
    .map(({ id }) => id)
    .filter((id) => {
      const commands = db.all<{ command: string }>(
        `SELECT b.command FROM change c JOIN batch b ON b.number = c.batch
         WHERE c.row = ? AND c.table_name = 'employment'`,
        idBytes(id),
      );
      return commands.length > 0 && commands.every(({ command }) => command === 'workspace.create');
    });
}
