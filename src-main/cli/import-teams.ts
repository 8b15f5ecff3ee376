import { resolve } from 'node:path';
import type { Command } from 'commander';
import { failure } from '../../src-shared/contract/call.ts';
import { type Act, type Answer, ask, type Running } from './answer.ts';
import { outcomeText } from './import-texts.ts';
import { type Keys, open, withKeys } from './session.ts';

interface Importing extends Keys {
  meeting: string;
  dryRun?: boolean;
}

/** Adds `import teams-attendance` to the group of imports. */
export function teamsAttendanceImport(group: Command, act: Act): void {
  withKeys(group.command('teams-attendance').argument('<file>'))
    .description('who was at a meeting, from the attendance report of Teams')
    .requiredOption('--meeting <id>', 'the meeting, by its id or the one it was imported with')
    .option('--dry-run', 'says what would happen and writes nothing')
    .action(act(importTeamsAttendance));
}

async function importTeamsAttendance(
  running: Running,
  file: string,
  options: Importing,
): Promise<Answer> {
  const { core, host } = running;
  const opened = await open(running, options);
  if (!opened.ok) return opened;
  const { meeting, dryRun = false } = options;
  const taken = await ask(core, 'imports.teamsAttendance', {
    meeting,
    file: core.grantPath(resolve(host.folder, file)),
    dryRun,
  });
  if (!taken.ok) {
    return taken.code === 'not_found' ? failure('meeting_unknown', { meeting }) : taken;
  }
  return {
    ok: true,
    value: taken.value,
    text: outcomeText(taken.value, dryRun),
    part: taken.value.rejected.length > 0,
  };
}
