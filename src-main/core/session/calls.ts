import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { passphraseFault } from '../../../src-shared/rules/passphrases.ts';
import type { CallContext, Handlers } from '../context.ts';
import { keepHouse } from '../housekeeping.ts';
import { keyWrapChange } from '../people/commands.ts';
import { personByStaffId } from '../people/queries.ts';
import { personEntryFor, saltOf, stretch, unwrapDataKey } from '../workspace/data-key.ts';
import { labelOf, type WrapMethod, withEntry, writeKeyFile } from '../workspace/key-file.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { openChosen } from '../workspace/opening.ts';
import { activate, setSecrets } from './activation.ts';
import { noteFailure, noteSuccess, waitFor } from './delay.ts';
import { meOf, methodsOf, sessionFor, type Unlocked, unlockPerson } from './session.ts';

type Me = NonNullable<OutputOf<'session.me'>>;

const meAfter = (context: CallContext): Me => {
  const me = meOf(context);
  if (!me) throw new Error('nobody is signed in after signing in');
  return me;
};

/**
 * Opens a closed workspace with one of a person's secrets: the key file's entry for them wraps the
 * data key. `refused` is the code for a secret that fits nothing.
 */
async function openWithSecret(
  context: CallContext,
  staffId: string,
  method: WrapMethod,
  secret: string,
  refused: string,
): Promise<CallResult<OpenWorkspace>> {
  if (context.workspace) return ok(context.workspace);
  const { chosen } = context;
  if (!chosen) return failure('no_workspace');
  const label = labelOf(chosen.file.id, staffId);
  const entry = chosen.file.people.find((one) => one.label === label && one.method === method);
  if (!entry) {
    const invited = chosen.file.people.some(
      (one) => one.label === label && one.method === 'invitation',
    );
    return failure(invited && method === 'passphrase' ? 'not_activated' : refused);
  }
  const stretched = await stretch(method, secret, saltOf(entry));
  const dataKey = unwrapDataKey(chosen.file.id, entry, stretched);
  if (!dataKey) return failure(refused);
  const opened = openChosen(context, dataKey);
  if (!opened.ok) return opened;
  return context.workspace ? ok(context.workspace) : failure('no_workspace');
}

/** Unlocks a person with a secret, minding the delay after wrong tries. */
async function unlock(
  context: CallContext,
  workspace: OpenWorkspace,
  staffId: string,
  method: WrapMethod,
  secret: string,
): Promise<CallResult<Unlocked | null>> {
  const seconds = waitFor(context, staffId);
  if (seconds > 0) return failure('sign_in_delayed', { seconds });
  const unlocked = await unlockPerson(workspace.db, staffId, method, secret);
  if (unlocked) noteSuccess(context, staffId);
  else noteFailure(context, staffId);
  return ok(unlocked);
}

export const sessionHandlers = {
  'session.me': (context: CallContext) => ok(meOf(context)),

  'session.signIn': async (context: CallContext, { staffId: typed, passphrase }) => {
    const staffId = typed.trim();
    const opened = await openWithSecret(
      context,
      staffId,
      'passphrase',
      passphrase,
      'sign_in_refused',
    );
    if (!opened.ok) return opened;
    const unlocked = await unlock(context, opened.value, staffId, 'passphrase', passphrase);
    if (!unlocked.ok) return unlocked;
    if (!unlocked.value) {
      const methods = methodsOf(opened.value.db, staffId);
      const waiting = methods.includes('invitation') && !methods.includes('passphrase');
      return failure(waiting ? 'not_activated' : 'sign_in_refused');
    }
    const { person, pair, secret } = unlocked.value;
    const { chosen } = context;
    const label = chosen ? labelOf(chosen.file.id, staffId) : '';
    if (
      chosen &&
      !chosen.file.people.some((one) => one.label === label && one.method === 'passphrase')
    ) {
      // Signed in here for the first time: from now on the passphrase opens this copy too.
      const entry = personEntryFor(
        chosen.file,
        opened.value.dataKey,
        staffId,
        'passphrase',
        secret,
      );
      const file = withEntry(chosen.file, entry);
      writeKeyFile(chosen.folder, file);
      context.setChosen({ folder: chosen.folder, file });
    }
    context.setSession(sessionFor(opened.value.db, person, pair));
    keepHouse(context);
    return ok(meAfter(context));
  },

  'session.activate': async (context: CallContext, { staffId: typed, code, passphrase }) => {
    const staffId = typed.trim();
    const opened = await openWithSecret(context, staffId, 'invitation', code, 'invitation_refused');
    if (!opened.ok) return opened;
    const { db } = opened.value;
    const methods = methodsOf(db, staffId);
    if (methods.includes('passphrase')) return failure('already_activated');
    const unlocked = await unlock(context, opened.value, staffId, 'invitation', code);
    if (!unlocked.ok) return unlocked;
    if (!unlocked.value) return failure('invitation_refused');
    const about = [staffId, unlocked.value.person.name];
    if (passphraseFault(passphrase, about)) {
      return failure('weak_passphrase', undefined, { passphrase: { code: 'weak_passphrase' } });
    }
    const recoveryCode = await activate(context, opened.value, unlocked.value, passphrase);
    return ok({ me: meAfter(context), recoveryCode });
  },

  'session.recover': async (context: CallContext, { staffId: typed, recoveryCode, passphrase }) => {
    const staffId = typed.trim();
    const opened = await openWithSecret(
      context,
      staffId,
      'recovery_code',
      recoveryCode,
      'recovery_refused',
    );
    if (!opened.ok) return opened;
    const unlocked = await unlock(context, opened.value, staffId, 'recovery_code', recoveryCode);
    if (!unlocked.ok) return unlocked;
    if (!unlocked.value) return failure('recovery_refused');
    if (passphraseFault(passphrase, [staffId, unlocked.value.person.name])) {
      return failure('weak_passphrase', undefined, { passphrase: { code: 'weak_passphrase' } });
    }
    const next = await setSecrets(context, opened.value, unlocked.value, passphrase, {
      command: 'session.recover',
      changes: [],
    });
    return ok({ me: meAfter(context), recoveryCode: next });
  },

  'session.changePassphrase': async (context, { current, next }) => {
    const { session, workspace } = context;
    const unlocked = await unlock(context, workspace, session.staffId, 'passphrase', current);
    if (!unlocked.ok) return failure('sign_in_refused');
    if (!unlocked.value) {
      return failure('sign_in_refused', undefined, { current: { code: 'sign_in_refused' } });
    }
    if (passphraseFault(next, [session.staffId, session.name])) {
      return failure('weak_passphrase', undefined, { next: { code: 'weak_passphrase' } });
    }
    const person = personByStaffId(workspace.db, session.staffId);
    const { chosen } = context;
    if (!person || !chosen) return failure('sign_in_refused');
    const secret = await stretch('passphrase', next);
    const entry = personEntryFor(
      chosen.file,
      workspace.dataKey,
      session.staffId,
      'passphrase',
      secret,
    );
    const file = withEntry(chosen.file, entry);
    await context.write(
      'session.changePassphrase',
      [
        keyWrapChange(
          person.id,
          unlocked.value.key.id,
          session.pair.privateKey,
          'passphrase',
          secret,
        ),
      ],
      { undoable: false },
    );
    writeKeyFile(chosen.folder, file);
    context.setChosen({ folder: chosen.folder, file });
    return ok({});
  },

  'session.signOut': (context: CallContext) => {
    context.setSession(null);
    return ok({});
  },
} satisfies Handlers<
  | 'session.me'
  | 'session.signIn'
  | 'session.activate'
  | 'session.recover'
  | 'session.changePassphrase'
  | 'session.signOut'
>;
