import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asAdministrator, type InFolder, withWorkspace } from './command-line.ts';

/** A department's meetings from its files, by the command line alone. */
describe('imports of meetings', { timeout: 120_000 }, () => {
  let place: InFolder;
  const importFile = (kind: string, file: string, ...more: string[]) =>
    place.run('import', kind, file, ...asAdministrator, '--json', ...more);
  beforeAll(async () => {
    place = await withWorkspace();
    place.write(
      'people.csv',
      [
        'staff_id,name,staff_group,contract,nation,wte,start,end,roles',
        'C001,Ruth Madeup,Consultant radiologist,PA,England,1,2019-01-01,,',
        'C002,Siôn Invented,Consultant radiologist,PA,England,1,2019-01-01,,',
      ].join('\n'),
    );
    place.write(
      'meetings.csv',
      [
        'meeting_id,series,date,minutes,scope,status,chair_staff_id',
        'M-1,REALM,2026-03-10,60,department,held,C001',
        'M-2,REALM,2026-05-12,60,department,held,C001',
        'M-3,REALM,2026-07-14,60,department,held,C001',
        'M-4,REALM,2026-09-15,60,department,held,C001',
      ].join('\n'),
    );
    place.write(
      'wide.csv',
      ['staff_id,M-1,M-2,M-3,M-4,Total', 'C001,✓,✓,✓,,3', 'C002,✓,,,,1'].join('\n'),
    );
    place.write(
      'cases.csv',
      [
        'case_id,meeting_id,kind,source,modality,region,setting,stage,clinical_information,original_opinion,later_opinion,truth,question,causes,effect,learning_point,reporter_told_on,circulated_on',
        'K-1,M-1,good spot,MDT,CT,chest,ward,report,Cough,Clear,Nodule,histology,,,changed,Look twice,2026-03-01,2026-03-20',
        'K-2,M-9,good spot,MDT,CT,chest,ward,report,Cough,Clear,Nodule,histology,,,changed,Look twice,2026-03-01,2026-03-20',
      ].join('\n'),
    );
    place.write(
      'teams.csv',
      [
        '1. Summary',
        'Meeting title\tREALM',
        'Attended participants\t3',
        'Start time\t9/15/26, 12:30:00 PM',
        'End time\t9/15/26, 1:30:00 PM',
        '',
        '2. Participants',
        'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
        'Ruth Madeup\t9/15/26, 12:30:00 PM\t9/15/26, 1:30:00 PM\t1h\truth@example.org\t\tOrganizer',
        '"INVENTED, Siôn"\t9/15/26, 12:40:00 PM\t9/15/26, 1:05:00 PM\t25m\tsion@example.org\t\tAttendee',
        'Somebody Else\t9/15/26, 12:40:00 PM\t9/15/26, 1:05:00 PM\t25m\telse@example.org\t\tAttendee',
      ].join('\n'),
    );
    await importFile('people', 'people.csv');
  });

  it('takes meetings, a register and cases, and says on stderr what else it does', async () => {
    const meetings = await importFile('meetings', 'meetings.csv');
    expect([meetings.code, meetings.json()]).toEqual([
      0,
      { read: 4, imported: 4, unchanged: 0, rejected: [] },
    ]);
    expect(meetings.stderr).toContain('“REALM”');
    const dry = await importFile('attendance', 'wide.csv', '--dry-run');
    expect([dry.code, dry.json()]).toMatchObject([0, { read: 4, imported: 4 }]);
    const register = await importFile('attendance', 'wide.csv');
    expect(register.json()).toMatchObject({ imported: 4, rejected: [] });
    expect(register.stderr).toContain('Columns not used: Total.');
    const cases = await importFile('cases', 'cases.csv');
    expect([cases.code, cases.json()]).toEqual([
      3,
      {
        read: 2,
        imported: 1,
        unchanged: 0,
        rejected: [
          {
            row: 3,
            field: 'meeting_id',
            code: 'unknown_meeting',
            message:
              'meeting_id "M-9" is no meeting of this workspace: import or plan the meeting first',
          },
        ],
      },
    ]);
  });

  it('takes a Teams report: certain names in, others rejected with their line', async () => {
    const dry = await importFile('teams-attendance', 'teams.csv', '--meeting', 'M-4', '--dry-run');
    expect(dry.code).toBe(3);
    const first = await importFile('teams-attendance', 'teams.csv', '--meeting', 'M-4');
    expect([first.code, first.json()]).toMatchObject([
      3,
      {
        read: 3,
        imported: 2,
        unchanged: 0,
        rejected: [{ row: 11, field: 'name', code: 'name_unknown' }],
      },
    ]);
    const again = await importFile('teams-attendance', 'teams.csv', '--meeting', 'M-4');
    expect(again.json()).toMatchObject({ imported: 0, unchanged: 2 });
    const nowhere = await importFile('teams-attendance', 'teams.csv', '--meeting', 'M-9');
    expect([nowhere.code, nowhere.json().code]).toEqual([1, 'meeting_unknown']);
    const other = await importFile('teams-attendance', 'people.csv', '--meeting', 'M-4');
    expect([other.code, other.json().code]).toEqual([1, 'not_a_report']);
    expect((await place.run('import', 'teams-attendance', 'teams.csv')).code).toBe(2);
  });

  it('all of it counts in the compliance that is exported, and in the minutes', async () => {
    const ran = await place.run(
      ...['export', 'realm-compliance', ...asAdministrator, '--to', '2026-11-24'],
      ...['--format', 'json', '--out', 'rules.json'],
    );
    expect(ran.code).toBe(0);
    const rules: { id: string }[] = JSON.parse(
      readFileSync(join(place.folder, 'rules.json'), 'utf8'),
    );
    const rule = (id: string) => rules.find((one) => one.id === id);
    expect(rule('R01')).toMatchObject({ value: 4, met: false });
    // Ruth 4 of 4; Siôn 1 of 4, as 25 of 60 minutes are not half.
    expect(rule('R03')).toMatchObject({ numerator: 1, denominator: 2 });
    for (const id of ['R07', 'R08', 'R09']) {
      expect(rule(id)).toMatchObject({ numerator: 1, denominator: 1 });
    }
    const minutes = await place.run(
      ...['export', 'minutes', ...asAdministrator, '--meeting', 'M-1'],
      ...['--format', 'txt', '--out', 'minutes.txt'],
    );
    expect(minutes.code).toBe(0);
    const text = readFileSync(join(place.folder, 'minutes.txt'), 'utf8');
    expect(text).toContain('Look twice');
    expect(text).toContain('Ruth Madeup');
  });
});
