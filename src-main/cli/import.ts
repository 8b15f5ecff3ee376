import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { type CallResult, failure, ok } from '../../src-shared/contract/call.ts';
import type { InputOf, OutputOf } from '../../src-shared/contract/index.ts';
import { type Act, type Answer, ask, type Running } from './answer.ts';
import { teamsAttendanceImport } from './import-teams.ts';
import { noteText, outcomeText } from './import-texts.ts';
import { reserveSecret } from './secret-files.ts';
import { type Keys, open, withKeys } from './session.ts';

interface Importing extends Keys {
  dryRun?: boolean;
  rejectsOut?: string;
  acceptWarnings?: string;
  invitationsOut?: string;
}

type Kind = InputOf<'imports.preview'>['kind'];
type Preview = OutputOf<'imports.preview'>;
type Outcome = Pick<Preview, 'read' | 'imported' | 'unchanged' | 'rejected'>;

const kinds: readonly { kind: Kind; description: string }[] = [
  { kind: 'people', description: 'people, with dated changes of their WTE' },
  { kind: 'job-plans', description: 'agreed job plans, a row a line' },
  { kind: 'learning', description: 'learning entries, sealed to whom they belong' },
  { kind: 'meetings', description: 'meetings held, planned or cancelled, by an id of their own' },
  { kind: 'attendance', description: 'a register: a row a mark, or a column a meeting' },
  { kind: 'cases', description: 'a log of cases, or what a form collected' },
];

export function importCommands(program: Command, act: Act): void {
  const group = program.command('import').description('CSV or XLSX files into the workspace');
  for (const { kind, description } of kinds) {
    const command = withKeys(group.command(kind).argument('<file>').description(description))
      .option('--dry-run', 'says what would happen and writes nothing')
      .option(
        '--rejects-out <file>',
        'where the rejected rows are written, with the reason of each',
      )
      .option('--accept-warnings <reason>', 'why rows stay that may identify a patient')
      .option('--invitations-out <file>', 'where the codes of new people are written');
    command.action(
      act((running, file: string, options: Importing) => runImport(running, kind, file, options)),
    );
  }
  teamsAttendanceImport(group, act);
}

async function runImport(
  running: Running,
  kind: Kind,
  file: string,
  options: Importing,
): Promise<Answer> {
  const { core, host } = running;
  const opened = await open(running, options);
  if (!opened.ok) return opened;
  const { acceptWarnings } = options;
  const preview = await ask(core, 'imports.preview', {
    kind,
    file: core.grantPath(resolve(host.folder, file)),
    ...(acceptWarnings === undefined ? {} : { acceptWarnings }),
  });
  if (!preview.ok) return preview;
  for (const note of preview.value.notes) host.say(noteText(note));
  const missing = missingColumns(preview.value);
  if (missing.length > 0) return failure('header_missing', { missing });
  const done = options.dryRun
    ? ok(preview.value)
    : await confirm(running, kind, preview.value, options);
  if (!done.ok) return done;
  if (options.rejectsOut !== undefined) {
    const path = core.grantPath(resolve(host.folder, options.rejectsOut));
    const { previewId } = preview.value;
    const saved = await ask(core, 'imports.saveRejects', { previewId, file: path });
    if (!saved.ok) return saved;
  }
  const { read, imported, unchanged, rejected } = done.value;
  return {
    ok: true,
    value: { read, imported, unchanged, rejected },
    text: outcomeText(done.value, options.dryRun === true),
    part: rejected.length > 0,
  };
}

/** Writes what the preview said. New people's codes go to a file, never to the screen. */
async function confirm(
  { core, host }: Running,
  kind: Kind,
  { previewId, imported }: Preview,
  { invitationsOut }: Importing,
): Promise<CallResult<Outcome>> {
  // Before anything is written: codes that cannot be kept would have to be made anew.
  const mayInvite = kind === 'people' && imported > 0;
  if (mayInvite && invitationsOut && existsSync(resolve(host.folder, invitationsOut))) {
    return failure('secret_file_exists', { file: invitationsOut });
  }
  const letGo = host.onInterrupt(() => void ask(core, 'imports.cancel', {}));
  const done = await ask(core, 'imports.confirm', { previewId });
  letGo();
  if (!done.ok) return done;
  const { invitations } = done.value;
  if (invitations.length === 0) return done;
  if (invitationsOut === undefined) {
    host.say(
      `${invitations.length} people were added and their invitation codes were not kept: give --invitations-out next time, or invite each with "people invite".`,
    );
    return done;
  }
  const reserved = reserveSecret(host.folder, invitationsOut);
  if (!reserved.ok) return reserved;
  const rows = invitations.map(({ staffId, name, code }) => [staffId, name, code]);
  reserved.value.write(
    stringify([['staff_id', 'name', 'code'], ...rows], { escape_formulas: true }),
  );
  return done;
}

function missingColumns({ fields, mapping }: Preview): string[] {
  const taken = Object.values(mapping);
  return fields
    .filter(({ name, required }) => required && !taken.includes(name))
    .map(({ name }) => name);
}
