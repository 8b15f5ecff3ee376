import { join } from 'node:path';
import { failure, ok } from '../../../src-shared/contract/call.ts';
import type { CallContext, Handlers, MemberContext } from '../context.ts';
import { createWorkspace } from '../workspace/create.ts';
import { stretch } from '../workspace/data-key.ts';
import { isEmptyFolder } from '../workspace/folder.ts';
import { dayAt } from '../workspace/settings.ts';
import { demoContent } from './demo-content.ts';
import { writeDemo } from './write-demo.ts';

/** Known to everybody: it guards invented people. */
const PASSPHRASE = 'looking around the demo';
/** Whom the answer names: the chair who leads the service, the manager, a radiographer. */
const SIGN_INS = 3;

export const demoHandlers = {
  'workspace.createDemo': async (context: CallContext, { folder: token, seed, people, years }) => {
    const folder = token ? context.pathOf(token) : unusedFolder(context.options.userFolder);
    if (!folder) return failure('workspace_not_found');
    const until = dayAt(context.now(), 'Europe/London');
    const content = demoContent({ seed, people, years, until });
    const [first] = content.people;
    if (!first) throw new Error('a demo of nobody');
    const { staffId, name, staffGroup } = first.details;
    const created = await createWorkspace(context, {
      folder,
      name: 'Demo: an invented imaging department',
      demo: true,
      administrator: { staffId, name, staffGroup },
      passphrase: PASSPHRASE,
    });
    if (!created.ok) return created;
    const secret = await stretch('passphrase', PASSPHRASE);
    const counts = await writeDemo(context as MemberContext, content, secret);
    // Nobody is signed in, so nothing of this can be undone: the demo is there as a whole.
    context.setSession(null);
    const signIns = content.people.slice(0, SIGN_INS).map(({ details }) => ({
      staffId: details.staffId,
      name: details.name,
      passphrase: PASSPHRASE,
    }));
    return ok({ ...counts, signIns, recoveryKey: created.value.recoveryKey });
  },
} satisfies Handlers<'workspace.createDemo'>;

/** A demo never takes the place of another one: somebody may have written into it. */
function unusedFolder(userFolder: string): string {
  for (let number = 1; ; number += 1) {
    const folder = join(userFolder, number === 1 ? 'demo' : `demo-${number}`);
    if (isEmptyFolder(folder)) return folder;
  }
}
