import type { Failure } from '../../src-shared/contract/call.ts';

/** What happened and how to mend it, by the failure's code. `{name}` prints a parameter. */
const sentences: Readonly<Record<string, string>> = {
  // Of the command line itself.
  key_needed:
    'Nothing opens the workspace. Give --recovery-key-file, or --as with --passphrase-file.',
  passphrase_file_needed: '--as needs --passphrase-file, the file with that person’s passphrase.',
  secret_file_unreadable: 'The file {file} cannot be read. Check its path and permissions.',
  secret_file_empty: 'The file {file} is empty. Put the secret on its first line.',
  secret_file_exists:
    'The file {file} is there already, and a secret never replaces one. Choose another name.',
  secret_file_unwritable:
    'The file {file} cannot be made. Check that its folder exists and may be written to.',
  verify_failed:
    'The workspace is not whole: {checks}. Keep the folder as it is, and restore a backup into a new folder.',

  // Of the core.
  invalid_input: 'Something given is not usable: {fields}.',
  not_allowed: 'This person’s roles do not allow it. Sign in with --as as somebody who may.',
  not_signed_in: 'This needs somebody signed in. Give --as and --passphrase-file.',
  workspace_closed:
    'The workspace is closed. Give --recovery-key-file, or --as with --passphrase-file.',
  no_workspace: 'No workspace was chosen. Give --workspace.',
  workspace_not_found: 'There is no workspace in this folder. Check --workspace.',
  workspace_damaged:
    'A file of the workspace cannot be read. It was left as it is: restore a backup into a new folder.',
  workspace_newer:
    'A newer Addendum was used with this workspace. Update this one; nothing was touched.',
  workspace_in_use: 'The workspace is open in another program. Close it there and try again.',
  workspace_read_only: 'The workspace may not be written to. Check the permissions of its folder.',
  folder_on_network: 'This folder is on a network drive. A workspace needs a local disk.',
  folder_cloud_synced: 'This folder is copied to a cloud. Choose one that is not.',
  folder_not_empty: 'There is something in this folder already. Choose an empty one.',
  folder_read_only: 'This folder may not be written to. Choose another one.',
  disk_full: 'The disk is full. Nothing of this was kept: make room and try again.',
  wrong_key: 'This key does not open the workspace. Check it against the newest recovery sheet.',
  no_key: 'A backup needs a key: --recovery-key-file, or --as with --passphrase-file.',
  not_a_backup: 'This folder holds no backup. Give the folder whose name starts with “addendum-”.',
  backup_failed: 'The backup could not be made. Check that the folder can be reached and has room.',
  trial_restore_failed: 'The backup could not be read back. Try again on another disk.',
  no_backup_folder: 'No backup folder is chosen. Give --out.',
  weak_passphrase:
    'This passphrase is too easy to guess. Use 12 characters or more: four unrelated words do well.',
  sign_in_refused:
    'Staff id and passphrase do not fit together. Check --as and the passphrase file.',
  sign_in_delayed: 'Too many tries. Wait {seconds} seconds and try again.',
  not_activated: 'This person has not signed in for the first time yet: use “people activate”.',
  invitation_refused:
    'Staff id and invitation code do not fit together. Only the newest code works.',
  already_activated:
    'This person has signed in before. Their passphrase or recovery code still works.',
  not_found: 'Nobody in this workspace has that staff id.',
  file_unreadable: 'The file cannot be read. Check its path and that no other program holds it.',
  file_empty: 'The file has no rows.',
  file_too_large: 'The file is too large. Split it and import the parts one after the other.',
  encoding_unknown: 'The letters of the file cannot be made out. Save it as “CSV UTF-8”.',
  header_missing: 'The first line does not name every column that is needed. Missing: {missing}.',
  not_a_spreadsheet: 'This is neither a CSV file nor an XLSX workbook.',
  preview_outdated: 'File or workspace changed while it was read. Nothing was written: try again.',
  not_yours: 'This person holds no role in that series. Sign in with --as as somebody who does.',
  series_unknown: 'No series has the name in --series: {series}. There are: {known}.',
  meeting_unknown: 'No meeting has the id in --meeting: {meeting}.',
  signed: 'This meeting was closed and signed. Add an addendum to it in the app.',
  not_a_report: 'This is not an attendance report of Teams. Give the file as Teams saved it.',
  not_ready:
    'There are no minutes to read yet: a draft is for those who were there, and everybody reads closed ones.',
  cancelled: 'Stopped. Nothing was written.',
  purpose_needed: 'Naming people needs a purpose, which they can see. Give --purpose.',
  people_unknown: 'Somebody in --people is not in the workspace: {unknown}.',
  write_failed:
    'The file could not be written. Check its folder, and that no other program holds it.',
  identifier_blocked: 'This holds what looks like a patient’s number ({fields}). Take it out.',
  identifier_warned: 'This holds what may identify a patient ({fields}). Take it out.',
  failed: 'This is a fault of the program (reference {reference}). Nothing of it was kept.',
};

/** The failure as a sentence; its code stands in for one that has none. */
export function messageOf({ code, parameters = {}, fields = {} }: Failure): string {
  const sentence = sentences[code] ?? `It was refused: ${code}.`;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'fields'
      ? Object.entries(fields)
          .map(([field, found]) => `${field} (${found.code})`)
          .join(', ')
      : printed(parameters[name]),
  );
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).join(', ');
  if (value !== null && typeof value === 'object') {
    return 'name' in value ? String(value.name) : JSON.stringify(value);
  }
  return value === undefined ? 'see the code' : String(value);
}
