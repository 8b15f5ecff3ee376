import {
  addAndActivate,
  passphrase,
  radiographer,
  startWithWorkspace,
  type TestCore,
} from './workspace.ts';

/** A workspace with a series of meetings and the people who run it, each with a passphrase. */

/** Staff ids by what the person is in the series. */
export const staff = {
  administrator: 'A001',
  chair: 'C001',
  deputy: 'D001',
  assistant: 'N001',
  radiologist: 'X001',
  radiographer: 'R001',
} as const;
export type Part = keyof typeof staff;

const people: readonly [Part, string, string][] = [
  ['chair', 'Ruth Madeup', 'Consultant radiologist'],
  ['deputy', 'Siôn Invented', 'Consultant radiologist'],
  ['assistant', 'Nia Sample', 'Service coordinator'],
  ['radiologist', 'Callum Mockford', 'Consultant radiologist'],
  ['radiographer', 'Kwame Test', 'Radiographer'],
];

export const seriesDetails = {
  name: 'REALM, main site',
  scope: 'site',
  site: 'Main site',
  listener: 'Mairi NicDemo',
  mode: 'hybrid',
  place: 'Seminar room',
  link: '',
  startsAt: '12:30',
  minutes: 60,
  minutesPerCase: 6,
  letterDays: 5,
  commentDays: 7,
  identityDays: 90,
  gapDays: 70,
  attendedPercent: 50,
  endedOn: null,
} as const;

export interface Realm extends TestCore {
  seriesId: string;
  /** Person ids by part. */
  ids: Record<Part, string>;
  recoveryKey: string;
  /** Signs somebody in by what they are; scrypt makes it take about a second. */
  as(part: Part): Promise<void>;
}

/** The administrator is signed in; everybody is expected at the series from 2020 on. */
export async function startRealm(): Promise<Realm> {
  const test = await startWithWorkspace();
  const as = async (part: Part) => {
    await test.ask('session.signOut', {});
    await test.ask('session.signIn', { staffId: staff[part], passphrase });
  };
  const me = await test.ask('session.me', {});
  const ids = { administrator: me?.personId ?? '' } as Record<Part, string>;
  for (const [part, name, staffGroup] of people) {
    const details = { ...radiographer, staffId: staff[part], name, staffGroup };
    ids[part] = (await addAndActivate(test, details)).id;
    await as('administrator');
  }
  const { id: seriesId } = await test.ask('series.save', seriesDetails);
  await test.ask('series.setRoles', {
    id: seriesId,
    holders: [
      { personId: ids.chair, role: 'chair' },
      { personId: ids.deputy, role: 'deputy' },
      { personId: ids.assistant, role: 'assistant' },
    ],
  });
  await test.ask('series.setExpected', {
    id: seriesId,
    people: Object.values(ids).map((personId) => ({ personId, from: '2020-01-01', to: null })),
  });
  return { ...test, seriesId, ids, as };
}
