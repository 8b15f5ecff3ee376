import type { CallContext } from '../context.ts';
import {
  type KeyFile,
  labelOf,
  type PersonEntry,
  withEntry,
  withoutEntries,
  writeKeyFile,
} from '../workspace/key-file.ts';

/** People's entries of the key file: who can open this copy of the workspace. */

function change(context: CallContext, next: (file: KeyFile) => KeyFile): void {
  const { chosen } = context;
  if (!chosen) return;
  const file = next(chosen.file);
  writeKeyFile(chosen.folder, file);
  context.setChosen({ folder: chosen.folder, file });
}

/** Adds entries, each in place of the person's entry of the same method. */
export function keepEntries(context: CallContext, entries: readonly PersonEntry[]): void {
  if (entries.length > 0) change(context, (file) => entries.reduce(withEntry, file));
}

export function removeEntries(context: CallContext, staffId: string): void {
  change(context, (file) => withoutEntries(file, labelOf(file.id, staffId)));
}

/** A changed staff id finds the same entries. */
export function moveEntries(context: CallContext, from: string, to: string): void {
  change(context, (file) => {
    const [old, label] = [labelOf(file.id, from), labelOf(file.id, to)];
    return {
      ...file,
      people: file.people.map((entry) => (entry.label === old ? { ...entry, label } : entry)),
    };
  });
}
