import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingsCalls } from '../../../src-shared/contract/meetings.ts';
import { type Realm, startRealm } from '../helpers/realm.ts';
import { idOf, insertRows, plan } from './season.ts';

let realm: Realm;
let files = 0;

beforeAll(async () => {
  realm = await startRealm();
  insertRows(realm, [
    [
      'meeting',
      idOf(5, 1),
      { series_id: realm.seriesId, day: '2026-09-08', minutes: 60, status: 'closed' },
    ],
  ]);
  await realm.as('assistant');
});
afterAll(() => realm.core.close());

const get = (id: string) => realm.ask('meetings.get', { id });
const recordsOf = async (id: string) =>
  (await get(id)).attendance.map(({ name, status, minutes }) => [name, status, minutes]);

/** A report as Teams saves it: tabs, UTF-16, CRLF. Cells are parted by bars here. */
function reportFile(lines: readonly string[], encoding: 'utf16le' | 'utf8' = 'utf16le'): string {
  files += 1;
  const path = join(realm.folder, `report-${files}.csv`);
  const text = lines.map((line) => line.replaceAll('|', '\t')).join('\r\n');
  const mark = encoding === 'utf16le' ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0);
  writeFileSync(path, Buffer.concat([mark, Buffer.from(text, encoding)]));
  return realm.core.grantPath(path);
}

const report = [
  '1. Summary',
  'Meeting title|REALM, main site',
  'Start time|11/24/26, 12:20:00 PM',
  'End time|11/24/26, 1:40:00 PM',
  '',
  '2. Participants',
  'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role',
  'Ruth Madeup|11/24/26, 12:20:00 PM|11/24/26, 1:40:00 PM|1h 20m|ruth.madeup@trust.example|x|Organizer',
  'MOCKFORD, Callum (AN INVENTED TRUST)|11/24/26, 12:30:00 PM|11/24/26, 1:30:00 PM|40m|callum@trust.example|x|Presenter',
  'K Test|11/24/26, 12:30:00 PM|11/24/26, 12:50:29 PM|20m 29s|kwame@trust.example|x|Attendee',
  'Visiting Student|11/24/26, 12:30:00 PM|11/24/26, 1:30:00 PM|1h|student@school.example|x|Attendee',
  'nobody.here@school.example|11/24/26, 12:30:00 PM|11/24/26, 1:30:00 PM|1h|||Attendee',
  '',
  '3. In-Meeting Activities',
  'Name|Join Time|Leave Time|Duration|Email|Role',
  'Ruth Madeup|11/24/26, 12:20:00 PM|11/24/26, 1:40:00 PM|1h 20m|ruth.madeup@trust.example|Organizer',
  'MOCKFORD, Callum (AN INVENTED TRUST)|11/24/26, 12:30:00 PM|11/24/26, 12:50:00 PM|20m|callum@trust.example|Presenter',
  'MOCKFORD, Callum (AN INVENTED TRUST)|11/24/26, 1:10:00 PM|11/24/26, 1:30:00 PM|20m|callum@trust.example|Presenter',
  'K Test|11/24/26, 12:30:00 PM|11/24/26, 12:50:29 PM|20m 29s|kwame@trust.example|Attendee',
  'Visiting Student|11/24/26, 12:30:00 PM|11/24/26, 1:30:00 PM|1h|student@school.example|Attendee',
  'nobody.here@school.example|11/24/26, 12:30:00 PM|11/24/26, 1:30:00 PM|1h||Attendee',
];

describe('attendance by hand', () => {
  it('records some people, changes and takes records away', async () => {
    const id = await plan(realm, '2026-12-01');
    const { chair, deputy, radiologist, radiographer } = realm.ids;
    await realm.ask('meetings.setAttendance', {
      id,
      people: [
        { personId: chair, status: 'present', minutes: 60 },
        { personId: deputy, status: 'part', minutes: 25 },
        { personId: radiologist, status: 'apologies', minutes: null },
      ],
      visitors: [
        { role: 'Medical students', count: 3 },
        { role: 'Registrars', count: 1 },
      ],
    });
    expect(await recordsOf(id)).toEqual([
      ['Callum Mockford', 'apologies', null],
      ['Ruth Madeup', 'present', null],
      ['Siôn Invented', 'part', 25],
    ]);
    await realm.ask('meetings.setAttendance', {
      id,
      people: [
        { personId: radiologist, status: null, minutes: null },
        { personId: deputy, status: 'virtual', minutes: 50 },
        { personId: radiographer, status: 'away', minutes: 10 },
      ],
      visitors: [{ role: 'medical students', count: 2 }],
    });
    const detail = await get(id);
    meetingsCalls['meetings.get'].output.parse(detail);
    expect(await recordsOf(id)).toEqual([
      ['Kwame Test', 'away', null],
      ['Ruth Madeup', 'present', null],
      ['Siôn Invented', 'virtual', 50],
    ]);
    expect(detail.visitors).toEqual([{ role: 'medical students', count: 2 }]);
    expect(detail.unrecorded.map(({ name }) => name)).toEqual(['Callum Mockford', 'Nia Sample']);
    // Of five in post one was away.
    expect(detail).toMatchObject({ present: 2, expected: 4, mine: null, mayComment: false });
  });

  it('asks for the minutes of part attendance, and knows the people', async () => {
    const id = await plan(realm, '2026-12-02');
    const one = (personId: string, minutes: number | null) => ({
      id,
      people: [{ personId, status: 'part', minutes }],
    });
    const { chair } = realm.ids;
    expect(await realm.refused('meetings.setAttendance', one(chair, null))).toMatchObject({
      code: 'minutes_missing',
      parameters: { person: 'Ruth Madeup' },
    });
    expect(await realm.refused('meetings.setAttendance', one(idOf(9, 1), 5))).toMatchObject({
      code: 'person_unknown',
    });
    const visitors = [{ role: 'Patient 943 476 5919', count: 1 }];
    const named = { id, people: [], visitors };
    expect(await realm.refused('meetings.setAttendance', named)).toMatchObject({
      code: 'identifier_blocked',
    });
  });

  it('leaves a signed record alone', async () => {
    const people = [{ personId: realm.ids.chair, status: 'present', minutes: null }];
    const refused = await realm.refused('meetings.setAttendance', { id: idOf(5, 1), people });
    expect(refused.code).toBe('signed');
  });
});

describe('a report of an online meeting', () => {
  it('is matched, taken, and remembers what was confirmed', async () => {
    const id = await plan(realm, '2026-11-24');
    const { chair, radiologist, radiographer } = realm.ids;
    await realm.ask('meetings.setAttendance', {
      id,
      people: [{ personId: radiographer, status: 'apologies', minutes: null }],
    });
    const read = await realm.ask('meetings.readReport', { id, file: reportFile(report) });
    meetingsCalls['meetings.readReport'].output.parse(read);
    expect(read.people).toEqual([
      // Twenty minutes more than the meeting had.
      { name: 'Ruth Madeup', minutes: 60, rejoins: 0, personId: chair, match: 'same_name' },
      {
        name: 'MOCKFORD, Callum (AN INVENTED TRUST)',
        minutes: 40,
        rejoins: 1,
        personId: radiologist,
        match: 'same_name',
      },
      { name: 'K Test', minutes: 20, rejoins: 0, personId: radiographer, match: 'guess' },
      { name: 'Visiting Student', minutes: 60, rejoins: 0, personId: null, match: 'none' },
      {
        name: 'nobody.here@school.example',
        minutes: 60,
        rejoins: 0,
        personId: null,
        match: 'none',
      },
    ]);
    const matches = read.people.map(({ name, personId }) => ({
      name,
      personId: name.startsWith('nobody') ? realm.ids.deputy : personId,
      visitorRole: name === 'Visiting Student' ? 'Students' : null,
    }));
    const taken = { reportId: read.reportId, matches };
    expect(await realm.ask('meetings.takeReport', taken)).toEqual({ recorded: 4, visitors: 1 });
    expect(await recordsOf(id)).toEqual([
      ['Callum Mockford', 'virtual', 40],
      ['Kwame Test', 'virtual', 20],
      ['Ruth Madeup', 'virtual', 60],
      ['Siôn Invented', 'virtual', 60],
    ]);
    expect((await get(id)).visitors).toEqual([{ role: 'Students', count: 1 }]);
    expect((await realm.refused('meetings.takeReport', taken)).code).toBe('report_unknown');

    const later = await plan(realm, '2026-12-15');
    const next = await realm.ask('meetings.readReport', { id: later, file: reportFile(report) });
    expect(next.people.map(({ match }) => match)).toEqual([
      'known',
      'known',
      'known',
      'none',
      // An address is never remembered, whoever it was.
      'none',
    ]);
  });

  it('again changes nothing, and leaves who was in the room', async () => {
    const id = await plan(realm, '2026-11-24', { startsAt: '16:00' });
    const { chair, deputy } = realm.ids;
    await realm.ask('meetings.setAttendance', {
      id,
      people: [{ personId: chair, status: 'present', minutes: null }],
      visitors: [{ role: 'Students', count: 4 }],
    });
    const take = async () => {
      const { reportId } = await realm.ask('meetings.readReport', { id, file: reportFile(report) });
      await realm.ask('meetings.takeReport', {
        reportId,
        matches: [
          { name: 'Ruth Madeup', personId: chair, visitorRole: null },
          // One person on two devices, for twenty minutes and for two times twenty.
          { name: 'K Test', personId: deputy, visitorRole: null },
          {
            name: 'MOCKFORD, Callum (AN INVENTED TRUST)',
            personId: deputy,
            visitorRole: null,
          },
          { name: 'Visiting Student', personId: null, visitorRole: 'students' },
        ],
      });
      return { records: await recordsOf(id), visitors: (await get(id)).visitors };
    };
    const first = await take();
    expect(first).toEqual({
      records: [
        ['Ruth Madeup', 'present', null],
        ['Siôn Invented', 'virtual', 40],
      ],
      visitors: [{ role: 'Students', count: 4 }],
    });
    expect(await take()).toEqual(first);
  });

  it('may be the older flat list with commas', async () => {
    const id = await plan(realm, '2026-03-10');
    const lines = [
      'Full Name,User Action,Timestamp',
      'Nia Sample,Joined,"10/03/2026, 12:30:00"',
      'Nia Sample,Left,"10/03/2026, 12:45:30"',
      'Nia Sample,Joined,"10/03/2026, 13:00:00"',
      'Nia Sample,Left,"10/03/2026, 13:15:00"',
    ];
    const file = reportFile(lines, 'utf8');
    const { people } = await realm.ask('meetings.readReport', { id, file });
    expect(people).toMatchObject([{ name: 'Nia Sample', minutes: 31, rejoins: 1 }]);
  });

  it('is refused where it is something else, or nothing', async () => {
    const id = await plan(realm, '2026-12-16');
    const codeOf = async (file: string) =>
      (await realm.refused('meetings.readReport', { id, file })).code;
    expect(await codeOf(reportFile(['staff_id|minutes', 'R001|40']))).toBe('not_a_report');
    expect(await codeOf(reportFile(['%PDF-1.7'], 'utf8'))).toBe('not_a_report');
    expect(await codeOf(reportFile([], 'utf8'))).toBe('file_empty');
    expect(await codeOf(realm.core.grantPath(join(realm.folder, 'gone.csv')))).toBe(
      'file_unreadable',
    );
    expect(await codeOf('not-a-token-at-all')).toBe('file_unreadable');
  });

  it('leaves no address behind: not in the log, not in any table', async () => {
    const { openForReading } = await import('../../../src-main/core/store/database.ts');
    const { fileNames } = await import('../../../src-main/core/workspace/folder.ts');
    const path = join(realm.folder, 'workspace', fileNames.database);
    const db = openForReading({ path, key: realm.dataKey(), nativeBinding: null });
    const tables = db.all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
    );
    const text = tables
      .flatMap(({ name }) => db.all(`SELECT * FROM "${name}"`))
      .flatMap((row) => Object.values(row))
      .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : cell))
      .join(' ');
    db.close();
    expect(text).toContain('mockford, callum (an invented trust)');
    expect(text).not.toContain('.example');
    // The files themselves are encrypted.
    for (const name of readdirSync(join(realm.folder, 'workspace'))) {
      const bytes = readFileSync(join(realm.folder, 'workspace', name)).toString('latin1');
      expect(bytes).not.toContain('mockford, callum');
    }
  });
});
