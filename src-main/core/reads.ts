import { changesOfRecord, trash } from './history/queries.ts';
import { accessChanges, directory, viewingsOf } from './people/queries.ts';
import type { ReadHandle } from './store/database.ts';
import { workspaceFigures } from './workspace/queries.ts';
import { verifyWorkspace } from './workspace/verify.ts';

/**
 * What the reading thread can be asked, by name: pure functions of a read handle and arguments that
 * can be sent to a thread. A domain's `queries.ts` holds them; here is only the list.
 */
export const reads = {
  'workspace.figures': (db: ReadHandle, _nothing: null) => workspaceFigures(db),
  'workspace.verify': (db: ReadHandle, _nothing: null) => verifyWorkspace(db),
  'people.directory': (db: ReadHandle, _nothing: null) => directory(db),
  'people.viewingsOf': viewingsOf,
  'people.accessChanges': (db: ReadHandle, _nothing: null) => accessChanges(db),
  'history.trash': trash,
  'history.ofRecord': changesOfRecord,
};

export type Reads = typeof reads;
