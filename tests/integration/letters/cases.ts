import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Identity, identityChange } from '../../../src-main/core/cases/identities.ts';
import { sealerToChairs } from '../../../src-main/core/series/seal-to-chairs.ts';
import { openForWriting, type WriteHandle } from '../../../src-main/core/store/database.ts';
import { fileNames } from '../../../src-main/core/workspace/folder.ts';
import type { Row } from '../../../src-shared/model/table.ts';
import { insertRow } from '../compliance/rows.ts';
import type { Realm } from '../helpers/realm.ts';

/** Cases, people in them and a meeting, as the other domains store them. */

/** A second connection to the realm's database, for looking into it and for rows of other domains. */
export function openRows(realm: Realm): WriteHandle {
  return openForWriting({
    path: join(realm.folder, 'workspace', fileNames.database),
    key: realm.dataKey(),
    nativeBinding: null,
  });
}

export const someone = (
  part: Identity['part'],
  personId: string | null,
  name: string,
): Identity => ({ part, personId, name, staffGroup: '', shift: '', site: '' });

export function storeMeeting(realm: Realm, db: WriteHandle, day: string): string {
  const meetingId = randomUUID();
  insertRow(db, 'meeting', meetingId, {
    series_id: realm.seriesId,
    day,
    status: 'planned',
    minutes: 60,
  });
  return meetingId;
}

/**
 * A case with people sealed to the chairs who are not in it, on a meeting's agenda if one is named.
 * Answers the people's identity ids in the order given.
 */
export function storeCase(
  realm: Realm,
  db: WriteHandle,
  row: Row,
  people: readonly Identity[],
  meetingId: string | null = null,
): { caseId: string; identities: string[] } {
  const caseId = randomUUID();
  const series = { caseId, seriesId: realm.seriesId };
  insertRow(db, 'learning_case', caseId, {
    series_id: realm.seriesId,
    kind: 'discrepancy',
    state: 'scheduled',
    ...row,
  });
  if (meetingId) {
    insertRow(db, 'agenda_item', randomUUID(), { meeting_id: meetingId, case_id: caseId });
  }
  const involved = people.filter(({ part }) => part !== 'submitter');
  const except = involved.flatMap(({ personId }) => personId ?? []);
  const sealer = sealerToChairs(db, realm.seriesId, 1, { except });
  if (!sealer) throw new Error('nobody can open it');
  for (const { table, row: id, patch } of sealer.keyChanges) insertRow(db, table, id, patch);
  const workspace = workspaceIdOf(realm);
  const identities = people.map((person) => {
    const { table, row: id, patch } = identityChange(workspace, sealer, series, person);
    insertRow(db, table, id, patch);
    return id;
  });
  return { caseId, identities };
}

const workspaceIdOf = (realm: Realm): string =>
  JSON.parse(readFileSync(join(realm.folder, 'workspace', fileNames.keys), 'utf8')).id;

/** Lets the outbox write what waits in it, however long it would have waited. */
export async function letOutboxWrite(realm: Realm, db: WriteHandle): Promise<void> {
  realm.wait(48 * 3_600_000);
  realm.core.tick();
  for (let tries = 0; tries < 200; tries += 1) {
    if (!db.get('SELECT 1 FROM outbox')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the outbox still holds something');
}
