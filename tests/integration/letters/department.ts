import type { WriteHandle } from '../../../src-main/core/store/database.ts';
import type { InputOf, OutputOf } from '../../../src-shared/contract/index.ts';
import { type Realm, startRealm } from '../helpers/realm.ts';
import { radiographer } from '../helpers/workspace.ts';
import { openRows, someone, storeCase, storeMeeting } from './cases.ts';

/** A meeting with five cases, and the people in them by what is special about each. */

export const meetingDay = '2026-12-10';
export const today = '2026-11-24';

export interface Department {
  realm: Realm;
  db: WriteHandle;
  meetingId: string;
  /** Identity ids. */
  callum: string;
  agency: string;
  kwame: string;
  chairsOwn: string;
  invited: string;
  /** What names the letter before the meeting to somebody. */
  letterTo(identityId: string): { identityId: string; kind: 'before'; meetingId: string };
  list(): Promise<OutputOf<'letters.list'>>;
  personIn(
    identityId: string,
    kind?: InputOf<'letters.words'>['kind'],
  ): Promise<OutputOf<'letters.list'>['people'][number] | undefined>;
  /** Saves the department's words as they are filled in. */
  write(identityId: string): Promise<{ id: string }>;
  close(): Promise<void>;
}

/** The chair is signed in. */
export async function startDepartment(): Promise<Department> {
  const realm = await startRealm();
  const { ids } = realm;
  const { id: invitedId } = await realm.ask('people.add', {
    ...radiographer,
    staffId: 'R002',
    name: 'Priya Notreal',
  });
  const db = openRows(realm);
  const meetingId = storeMeeting(realm, db, meetingDay);
  const about = {
    pacs_folder: 'REALM December',
    pacs_position: '5',
    room_title: 'CT of the aorta',
  };
  const first = storeCase(
    realm,
    db,
    { code: 'C-121', ...about },
    [
      someone('verified', ids.radiologist, 'Callum Mockford'),
      someone('outsourced', null, 'The reporting agency'),
      someone('ai_tool', null, 'A tool'),
      someone('submitter', ids.deputy, 'Siôn Invented'),
    ],
    meetingId,
  );
  const [callum = '', agency = ''] = first.identities;
  const spot = storeCase(
    realm,
    db,
    { code: 'C-122', kind: 'good_spot', state: 'closed' },
    [
      someone('acquisition', ids.radiographer, 'Kwame Test'),
      someone('submitter', ids.radiologist, 'Callum Mockford'),
    ],
    meetingId,
  );
  const kwame = spot.identities[0] ?? '';
  const own = storeCase(
    realm,
    db,
    { code: 'C-123' },
    [someone('verified', ids.chair, 'Ruth Madeup')],
    meetingId,
  );
  const chairsOwn = own.identities[0] ?? '';
  const waiting = storeCase(
    realm,
    db,
    { code: 'C-124' },
    [someone('verified', invitedId, 'Priya Notreal')],
    meetingId,
  );
  const invited = waiting.identities[0] ?? '';
  storeCase(realm, db, { code: 'C-125', kind: 'system_event' }, [], meetingId);
  await realm.as('chair');
  const letterTo = (identityId: string) => ({ identityId, kind: 'before' as const, meetingId });
  const list = () => realm.ask('letters.list', { meetingId });
  return {
    realm,
    db,
    meetingId,
    callum,
    agency,
    kwame,
    chairsOwn,
    invited,
    letterTo,
    list,
    personIn: async (identityId, kind = 'before') =>
      (await list()).people.find((one) => one.identityId === identityId && one.kind === kind),
    write: async (identityId) => {
      const { subject, body } = await realm.ask('letters.words', letterTo(identityId));
      return realm.ask('letters.save', { ...letterTo(identityId), subject, body });
    },
    close: () => {
      db.close();
      return realm.core.close();
    },
  };
}
