import { z } from 'zod';
import { act, read, write } from './call.ts';
import { decimal, nothing, pathToken, text } from './fields.ts';

const opening = [
  'workspace_not_found',
  'workspace_damaged',
  'workspace_newer',
  'workspace_in_use',
  'workspace_read_only',
  'folder_on_network',
  'folder_cloud_synced',
  'disk_full',
  'wrong_key',
] as const;

const recent = z.object({ token: pathToken, name: z.string(), folder: z.string() });

const status = z.object({
  state: z.enum(['none', 'closed', 'open']),
  name: z.string().nullable(),
  /** The folder as a person would recognise it; shown, never sent back. */
  folder: z.string().nullable(),
  demo: z.boolean(),
  backup: z.object({
    folder: z.string().nullable(),
    lastAt: z.number().nullable(),
    lastProblem: z.string().nullable(),
  }),
  recent: z.array(recent),
});

const backupContent = z.object({
  name: z.string(),
  madeAt: z.number(),
  people: z.int(),
  entries: z.int(),
  plans: z.int(),
  lastChangeAt: z.number().nullable(),
});

const passphrase = z.string().min(1).max(256);

export const workspaceCalls = {
  'workspace.status': read({ roles: ['anyone'], input: nothing, output: status }),
  /** Makes the workspace and its first person, who is signed in when it answers. */
  'workspace.create': act({
    roles: ['anyone'],
    input: z.object({
      folder: pathToken,
      name: text(80, 1),
      administrator: z.object({ staffId: text(40, 1), name: text(120, 1), staffGroup: text(60) }),
      passphrase,
    }),
    output: z.object({ recoveryKey: z.string(), personalRecoveryCode: z.string() }),
    errors: [...opening, 'folder_not_empty', 'weak_passphrase'],
  }),
  /** Are these groups of the recovery key (0-based index) as printed? Only right after creating. */
  'workspace.confirmRecoveryKey': act({
    roles: ['administrator'],
    input: z.object({ groups: z.array(z.object({ index: z.int(), text: z.string() })).length(2) }),
    output: z.object({ wrong: z.array(z.int()) }),
    errors: ['recovery_key_not_shown'],
  }),
  /** A new recovery key, voiding the old one. */
  'workspace.renewRecoveryKey': act({
    roles: ['administrator'],
    input: nothing,
    output: z.object({ recoveryKey: z.string() }),
    errors: [],
  }),
  /** Chooses the workspace to work with; it stays closed until a key opens it. */
  'workspace.choose': act({
    roles: ['anyone'],
    input: z.object({ folder: pathToken }),
    output: status,
    errors: opening,
  }),
  'workspace.unlockWithRecoveryKey': act({
    roles: ['anyone'],
    input: z.object({ recoveryKey: z.string().min(1).max(200) }),
    output: nothing,
    errors: opening,
  }),
  'workspace.close': act({ roles: ['anyone'], input: nothing, output: nothing }),
  'workspace.settings': read({
    roles: ['member'],
    input: nothing,
    output: z.object({
      name: z.string(),
      timeZone: z.string(),
      workingWeeks: z.string().nullable(),
    }),
  }),
  'workspace.saveSettings': write({
    roles: ['administrator'],
    input: z.object({ name: text(80, 1), workingWeeks: decimal.nullable() }),
    output: nothing,
    errors: ['identifier_blocked'],
  }),
  /** Where backups go; makes one at once and restores it on trial, then says what it held. */
  'workspace.setBackupFolder': act({
    roles: ['administrator'],
    input: z.object({ folder: pathToken }),
    output: backupContent,
    errors: ['backup_failed', 'trial_restore_failed', 'folder_read_only', 'disk_full'],
  }),
  /** For administrators; on the command line, for whoever holds a key that opens the workspace. */
  'workspace.backUp': act({
    roles: ['anyone'],
    input: z.object({ folder: pathToken.optional() }),
    output: backupContent.extend({ folder: z.string() }),
    errors: [
      'backup_failed',
      'no_backup_folder',
      'folder_read_only',
      'disk_full',
      'trial_restore_failed',
    ],
  }),
  /** What a backup holds; needs the recovery key or a staff id and passphrase of its time. */
  'workspace.previewBackup': act({
    roles: ['anyone'],
    input: z.object({
      backup: pathToken,
      recoveryKey: z.string().max(200).optional(),
      staffId: z.string().max(40).optional(),
      passphrase: passphrase.optional(),
    }),
    output: backupContent,
    errors: [...opening, 'not_a_backup', 'no_key'],
  }),
  /** Restores a backup into a new folder; the workspace in use stays as it is. */
  'workspace.restore': act({
    roles: ['anyone'],
    input: z.object({
      backup: pathToken,
      into: pathToken,
      recoveryKey: z.string().max(200).optional(),
      staffId: z.string().max(40).optional(),
      passphrase: passphrase.optional(),
    }),
    output: backupContent,
    errors: [...opening, 'not_a_backup', 'no_key', 'folder_not_empty'],
  }),
  /** For administrators; on the command line, for whoever holds a key that opens the workspace. */
  'workspace.verify': act({
    roles: ['anyone'],
    input: nothing,
    output: z.object({
      ok: z.boolean(),
      checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
      batches: z.int(),
      changes: z.int(),
    }),
  }),
  /** Figures about the open workspace, without any person's words. */
  'workspace.info': read({
    roles: ['anyone'],
    input: nothing,
    output: z.object({
      id: z.string(),
      name: z.string(),
      folder: z.string(),
      schemaVersion: z.int(),
      people: z.int(),
      plans: z.int(),
      entries: z.int(),
      batches: z.int(),
      bytes: z.int(),
      newestMonth: z.string().nullable(),
    }),
  }),
  /** A workspace of its own, filled with invented people, to look around in. */
  'workspace.createDemo': act({
    roles: ['anyone'],
    input: z.object({
      folder: pathToken.optional(),
      people: z.int().min(3).max(2000),
      years: z.int().min(1).max(20),
      seed: z.int(),
    }),
    output: z.object({
      people: z.int(),
      plans: z.int(),
      entries: z.int(),
      /** Who can be looked around as, with the demo's passphrase: invented people only. */
      signIns: z.array(z.object({ staffId: z.string(), name: z.string(), passphrase: z.string() })),
      recoveryKey: z.string(),
    }),
    errors: [...opening, 'folder_not_empty'],
  }),
};
