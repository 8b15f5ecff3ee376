import { z } from 'zod';
import { seriesRoles } from '../model/series.ts';
import { codesOf } from '../model/vocabulary.ts';
import { act, read } from './call.ts';
import { id, nothing, role } from './fields.ts';

const secret = z.string().min(1).max(256);

const me = z.object({
  personId: id,
  staffId: z.string(),
  name: z.string(),
  staffGroup: z.string(),
  roles: z.array(role),
  /** Roles in series of meetings, with the series' ids. */
  seriesRoles: z.array(z.object({ seriesId: z.string(), role: z.enum(codesOf(seriesRoles)) })),
  contract: z.string(),
  nation: z.string(),
  registrationBody: z.string(),
});

export const sessionCalls = {
  /** Null when nobody is signed in. */
  'session.me': read({ roles: ['anyone'], input: nothing, output: me.nullable() }),
  /** Opens the chosen workspace where it is closed, and signs in, in one step. */
  'session.signIn': act({
    roles: ['anyone'],
    input: z.object({ staffId: z.string().min(1).max(40), passphrase: secret }),
    output: me,
    errors: [
      'sign_in_refused',
      'sign_in_delayed',
      'not_activated',
      'no_workspace',
      'workspace_damaged',
      'workspace_newer',
      'workspace_in_use',
      'workspace_read_only',
      'disk_full',
    ],
  }),
  /** First sign-in with the printed invitation code: sets the passphrase, makes a recovery code. */
  'session.activate': act({
    roles: ['anyone'],
    input: z.object({ staffId: z.string().min(1).max(40), code: secret, passphrase: secret }),
    output: z.object({ me, recoveryCode: z.string() }),
    errors: [
      'invitation_refused',
      'already_activated',
      'weak_passphrase',
      'sign_in_delayed',
      'no_workspace',
      'workspace_damaged',
      'workspace_newer',
      'workspace_in_use',
      'workspace_read_only',
      'disk_full',
    ],
  }),
  /** A forgotten passphrase: the personal recovery code sets a new one; nothing is lost. */
  'session.recover': act({
    roles: ['anyone'],
    input: z.object({
      staffId: z.string().min(1).max(40),
      recoveryCode: secret,
      passphrase: secret,
    }),
    output: z.object({ me, recoveryCode: z.string() }),
    errors: ['recovery_refused', 'weak_passphrase', 'sign_in_delayed', 'workspace_closed'],
  }),
  'session.changePassphrase': act({
    roles: ['member'],
    input: z.object({ current: secret, next: secret }),
    output: nothing,
    errors: ['sign_in_refused', 'weak_passphrase'],
  }),
  /** Forgets the person and everything sealed to them; the workspace stays open. */
  'session.signOut': act({ roles: ['anyone'], input: nothing, output: nothing }),
};
