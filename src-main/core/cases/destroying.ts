import type { CallContext } from '../context.ts';

/** Identities go once their time is over: see `destroyDueIdentities`. */
export async function destroyDueIdentities(_context: CallContext): Promise<void> {}
