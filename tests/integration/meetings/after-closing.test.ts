import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../src-main/cli/run.ts';
import type { CoreCallName, InputOf } from '../../../src-shared/contract/index.ts';
import { type Part, staff } from '../helpers/realm.ts';
import { passphrase } from '../helpers/workspace.ts';
import { DAY, discuss, learnFromSecond, type Planned, planMeeting } from './planned.ts';

/** What a closed meeting leaves: its minutes, and learning that goes to everybody. */

let t: Planned;
let meetingId: string;
const ask = <N extends CoreCallName>(name: N, input: InputOf<N>) => t.ask(name, input);
const refused = (name: CoreCallName, input: unknown) => t.refused(name, input);
const exported = async (format: 'docx' | 'html' | 'txt') => {
  const path = join(t.realm.folder, `minutes.${format}`);
  const file = t.test().core.grantPath(path);
  await ask('meetings.exportMinutes', { id: meetingId, format, file });
  return readFileSync(path);
};

beforeAll(async () => {
  t = await planMeeting();
  ({ meetingId } = t);
  await discuss(t);
  await learnFromSecond(t);
  await ask('meetings.end', { id: meetingId });
  await ask('meetings.close', { id: meetingId, on: '2026-11-24', preparationMinutes: 0 });
}, 180_000);
afterAll(() => t.test().core.close());

describe('minutes of the meeting', () => {
  it('have what the room saw and said, and no name of a case', async () => {
    await t.as('radiographer');
    const minutes = await ask('meetings.minutes', { id: meetingId });
    expect(minutes).toMatchObject({
      status: 'closed',
      chair: 'Ruth Madeup',
      present: ['Callum Mockford', 'Ruth Madeup'],
      apologies: ['Kwame Test'],
      byStaffGroup: [{ staffGroup: 'Consultant radiologist', count: 2 }],
      visitors: [{ role: 'Medical student', count: 2 }],
      movedOn: 1,
    });
    expect(minutes.cases.map(({ code, title }) => [code, title])).toEqual([
      ['C-101', 'Neutral title of C-101'],
      ['C-102', 'Neutral title of C-102'],
    ]);
    expect(minutes.cases[0]).toMatchObject({ consensus: 'agreed', effect: 'changed', context: [] });
    expect(JSON.stringify(minutes.cases)).not.toContain('Mockford');
    expect(JSON.stringify(minutes)).not.toContain("Chair's title");
  });

  it('are a Word document with headings, a table and its language', async () => {
    const zip = await JSZip.loadAsync(await exported('docx'));
    const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
    const document = await read('word/document.xml');
    expect(document).toContain('Read the sagittals before closing any chest CT');
    expect(document.match(/w:pStyle w:val="Heading3"/g)).toHaveLength(2);
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('Consultant radiologist');
    expect(document).not.toContain("Chair's title");
    expect(await read('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(await read('docProps/core.xml')).toContain(
      '<dc:title>Minutes of REALM, main site, 26 November 2026</dc:title>',
    );
  });

  it('are a page of HTML and plain text too', async () => {
    const html = (await exported('html')).toString();
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<caption>Attendance by staff group</caption>');
    const text = (await exported('txt')).toString();
    expect(text).toContain('Consensus: A wedge fracture.');
    expect(text).toContain('Closed and signed on 24 November 2026');
    expect(text).not.toContain("Chair's title");
  });
});

describe('circulation', () => {
  const sent = (audience: 'radiologists' | 'referrers', specialty = '') =>
    ask('learning-points.markSent', { meetingId, audience, specialty, on: '2026-12-05' });

  it('words each point for its audiences, and sends each once', async () => {
    await t.as('assistant');
    const points = await ask('learning-points.ofMeeting', { meetingId });
    expect(points.map(({ caseCode }) => caseCode)).toEqual(['C-101', 'C-102']);
    const [first, second] = points;
    const wordings = [
      { audience: 'radiologists' as const, specialty: '', wording: 'Read the sagittals.' },
      { audience: 'referrers' as const, specialty: 'Emergency', wording: 'Say how they fell.' },
    ];
    await ask('learning-points.setWordings', { id: first?.id ?? '', wordings });
    await ask('learning-points.setWordings', {
      id: second?.id ?? '',
      wordings: wordings.slice(0, 1),
    });
    const twice = [...wordings, { ...wordings[1], specialty: 'emergency ' }];
    const refusal = await refused('learning-points.setWordings', {
      id: first?.id ?? '',
      wordings: twice,
    });
    expect(refusal.code).toBe('audience_twice');
    expect(await sent('radiologists')).toEqual({ points: 2 });
    expect(await sent('referrers', 'Emergency')).toEqual({ points: 1 });
    const again = await refused('learning-points.markSent', {
      meetingId,
      audience: 'booking',
      specialty: '',
      on: '2026-12-05',
    });
    expect(again.code).toBe('nothing_to_send');
    // A changed wording stays sent; an audience that goes and comes back was not.
    await ask('learning-points.setWordings', {
      id: first?.id ?? '',
      wordings: [{ ...(wordings[0] as (typeof wordings)[0]), wording: 'Sagittals first.' }],
    });
    await ask('learning-points.setWordings', { id: first?.id ?? '', wordings });
    const [now] = await ask('learning-points.ofMeeting', { meetingId });
    expect(now?.wordings.map(({ audience, sentOn }) => [audience, sentOn])).toEqual([
      ['radiologists', '2026-12-05'],
      ['referrers', null],
    ]);
  });

  it('reaches everybody, present or not, and remembers who has read it', async () => {
    await t.as('radiographer');
    expect(await ask('learning-points.mine', {})).toEqual([
      {
        meetingId,
        series: 'REALM, main site',
        day: DAY,
        points: 2,
        attended: false,
        sentOn: '2026-12-05',
        readOn: null,
      },
    ]);
    const sheet = await ask('learning-points.sheet', { meetingId, audience: 'radiologists' });
    expect(sheet).toMatchObject({ contact: 'Ruth Madeup', audience: 'radiologists' });
    expect(sheet.points.map(({ point }) => point)).toEqual([
      'Read the sagittals.',
      'Read the sagittals.',
    ]);
    const plain = await ask('learning-points.sheet', { meetingId });
    expect(plain.points[1]?.point).toBe('Ask for the earlier examination.');
    await ask('learning-points.markRead', { meetingId, on: '2026-12-06' });
    await ask('learning-points.markRead', { meetingId, on: '2026-12-07' });
    expect((await ask('learning-points.mine', {}))[0]?.readOn).toBe('2026-12-06');
    await t.as('chair');
    const [point] = await ask('learning-points.ofMeeting', { meetingId });
    expect(point).toMatchObject({ readBy: 1, expected: 5 });
  });

  it('leaves nobody else’s entry readable: the chair sees only counts', async () => {
    const parts: Part[] = ['administrator', 'deputy'];
    for (const part of parts) {
      await t.as(part);
      expect((await ask('learning.list', {})).entries).toEqual([]);
    }
  });
});

describe('on the command line', () => {
  it('writes the minutes for whoever may read them', async () => {
    await t.test().core.close();
    const { folder } = t.realm;
    writeFileSync(join(folder, 'pass'), `${passphrase}\n`);
    let said = '';
    const running = (...args: string[]) =>
      runCommandLine(
        ['export', 'minutes', '--workspace', 'workspace', '--passphrase-file', 'pass', ...args],
        {
          folder,
          out: () => undefined,
          say: (text) => {
            said = text;
          },
          onInterrupt: () => () => undefined,
          core: {
            nativeBinding: null,
            readWorker: resolve(import.meta.dirname, '../../../src-main/core/store/read-worker.ts'),
            userFolder: join(folder, 'user'),
            now: Date.now,
            appVersion: 'test',
          },
        },
      );
    const as = ['--as', staff.radiographer, '--format', 'txt', '--out', 'm.txt'];
    expect(await running('--meeting', meetingId, ...as)).toBe(0);
    expect(said).toBe('Wrote minutes of 2 cases to m.txt.');
    expect(readFileSync(join(folder, 'm.txt'), 'utf8')).toContain('Moved on to a later meeting: 1');
    expect(await running('--meeting', 'M-2026-1', ...as)).toBe(1);
    expect(said).toContain('No meeting has the id in --meeting: M-2026-1.');
  });
});
