import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { newId } from '../../../src-main/core/ids.ts';
import { keepBlob } from '../../../src-main/core/store/blobs.ts';
import type { Change } from '../../../src-main/core/store/change-log.ts';
import type { WriteHandle } from '../../../src-main/core/store/database.ts';
import {
  type OpenWorkspace,
  openWorkspace,
} from '../../../src-main/core/workspace/open-workspace.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { type Part, type Realm, staff, startRealm } from '../helpers/realm.ts';
import { passphrase, startCore, type TestCore } from '../helpers/workspace.ts';

/** A series with cases that are ready for a meeting, and a core that can be killed and started. */

export interface Tabled {
  realm: Realm;
  /** The core that runs now. */
  test(): TestCore;
  as(part: Part): Promise<void>;
  /** Ends this core without a word, and starts another on the same folder. */
  restart(): Promise<void>;
  /** Writes behind the core's back, as something from elsewhere would, and starts another. */
  write(changes: Change[]): Promise<void>;
  /** Ids of cases that are ready; the first two have a picture. */
  cases: { first: string; second: string; third: string };
}

/** The words of a case; the chair's own have a name in them. */
const words = (code: string): Row => ({
  code,
  kind: 'discrepancy',
  modality: 'CT',
  region: 'chest',
  state: 'ready',
  stage: 'report',
  effect: 'might_have_changed',
  room_title: `Neutral title of ${code}`,
  chair_title: `Chair's title of ${code}, Mockford`,
  clinical_information: `Fall from standing, ${code}.`,
  original_opinion: `No fracture, ${code}.`,
  later_opinion: `Wedge fracture, ${code}.`,
  question: '',
  state_note: 'Asked Mockford on the telephone',
  pacs_folder: 'REALM Mockford',
});

export async function tableCases(): Promise<Tabled> {
  const realm = await startRealm();
  const folder = join(realm.folder, 'workspace');
  const dataKey = realm.dataKey();
  const { id: workspaceId } = await realm.ask('workspace.info', {});
  const now = Date.UTC(2026, 10, 24, 11);
  let test: TestCore = realm;
  const behind = async (work: (workspace: OpenWorkspace) => Change[]) => {
    await test.core.close();
    const options = { folder, id: workspaceId, dataKey, nativeBinding: null, now };
    const opened = openWorkspace(options, 'open');
    if (!opened.ok) throw new Error(`did not open: ${opened.code}`);
    const changes = work(opened.value);
    opened.value.log.commit({ name: 'test.write', id: newId(now), actor: null }, changes, now);
    opened.value.close();
    await restart();
  };
  const restart = async () => {
    await test.core.close();
    test = startCore(realm.folder);
    const reopened = await test.core.reopen(folder, dataKey);
    if (!reopened.ok) throw new Error(`did not open again: ${reopened.code}`);
  };
  const cases = { first: randomUUID(), second: randomUUID(), third: randomUUID() };
  await behind(({ db }) => caseRows(db, realm.seriesId, cases, now));
  return {
    realm,
    test: () => test,
    as: async (part) => {
      await test.core.call('session.signOut', {}, { window: 'main' });
      await test.ask('session.signIn', { staffId: staff[part], passphrase });
    },
    restart,
    write: (changes) => behind(() => changes),
    cases,
  };
}

function caseRows(
  db: WriteHandle,
  seriesId: string,
  cases: Tabled['cases'],
  now: number,
): Change[] {
  const png = (text: string) => keepBlob(db, { mediaType: 'image/png', bytes: Buffer.from(text) });
  const rows = Object.values(cases).map((row, n): Change => {
    const patch = { ...words(`C-10${n + 1}`), series_id: seriesId };
    return { table: 'learning_case', row, patch };
  });
  const frame = (case_id: string, blob: string): Change => ({
    table: 'case_picture',
    row: newId(now),
    patch: {
      case_id,
      stack: 'a',
      position: 0,
      blob,
      width: 64,
      height: 64,
      caption: 'Mockford, sagittal',
      covered_on: '2026-11-24',
    },
  });
  return [...rows, frame(cases.first, png('a picture')), frame(cases.second, png('another'))];
}
