import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForWriting } from '../../../src-main/core/store/database.ts';
import { fileNames } from '../../../src-main/core/workspace/folder.ts';
import { complianceCalls } from '../../../src-shared/contract/compliance.ts';
import { type Realm, seriesDetails, startRealm } from '../helpers/realm.ts';
import { insertRow } from './rows.ts';

/** Six meetings in the year up to 24 November 2026; the chair was at all, the radiologist at two. */
const days = ['2026-01-13', '2026-03-10', '2026-05-12', '2026-07-14', '2026-09-08', '2026-11-10'];
const to = '2026-11-24';

let realm: Realm;

beforeAll(async () => {
  realm = await startRealm();
  const { ids, seriesId } = realm;
  const db = openForWriting({
    path: join(realm.folder, 'workspace', fileNames.database),
    key: realm.dataKey(),
    nativeBinding: null,
  });
  const attended = (personId: string, meeting: string, status: string, minutes: number | null) =>
    insertRow(db, 'attendance', `${meeting} ${personId}`, {
      meeting_id: meeting,
      person_id: personId,
      status,
      minutes,
    });
  for (const [index, day] of days.entries()) {
    const meeting = `00000000-0000-4000-8000-00000000000${index}`;
    const row = { series_id: seriesId, day, status: 'closed', minutes: 60, starts_at: '12:30' };
    insertRow(db, 'meeting', meeting, row);
    attended(ids.chair, meeting, 'present', null);
    attended(ids.deputy, meeting, 'virtual', 45);
    if (index < 2) attended(ids.radiologist, meeting, 'part', 30);
    if (index === 2) attended(ids.radiologist, meeting, 'part', 20);
  }
  insertRow(db, 'contribution', 'mark', { person_id: ids.chair, year: 2026 });
  db.close();
});
afterAll(() => realm.core.close());

const reportOf = (seriesId: string | null) => realm.ask('compliance.report', { seriesId, to });

describe('the report', () => {
  it('answers the twelve rules in the contract’s shape', async () => {
    await realm.as('chair');
    const report = await reportOf(realm.seriesId);
    complianceCalls['compliance.report'].output.parse(report);
    expect(report.period).toEqual({ from: '2025-11-25', to });
    expect(report.rules.map(({ id }) => id)).toHaveLength(12);
    const value = (id: string) => report.rules.find((rule) => rule.id === id)?.value;
    expect(value('R01')).toBe('6');
    expect(value('R02')).toBe('63');
    // Chair and deputy of three radiologists; service manager and radiographer are none.
    expect(value('R03')).toBe('66.7');
    expect(value('R04')).toBe('33.3');
    expect(value('R05')).toBe('no');
    expect(report.pack.switches).toContainEqual({ name: 'gap_days', value: '70', changed: false });
  });

  it('names who is short to chair and deputy alone', async () => {
    const { ids, seriesId } = realm;
    for (const part of ['chair', 'deputy'] as const) {
      await realm.as(part);
      const { short } = await reportOf(seriesId);
      expect(short?.map(({ personId }) => personId)).toEqual([ids.radiologist, ids.deputy]);
      expect(short?.[0]).toMatchObject({ attended: 2, expected: 6, percent: '33.3' });
    }
    for (const part of ['assistant', 'administrator'] as const) {
      await realm.as(part);
      const report = await reportOf(seriesId);
      expect(report.short).toBeNull();
      expect(JSON.stringify(report)).not.toMatch(/Callum|Mockford|Ruth|Madeup/);
    }
  });

  it('is refused to whoever holds no role for it', async () => {
    await realm.as('radiologist');
    const asked = { seriesId: realm.seriesId, to };
    expect((await realm.refused('compliance.report', asked)).code).toBe('not_allowed');
    await realm.as('chair');
    const unknown = { seriesId: '00000000-0000-4000-8000-0000000000ff', to };
    expect((await realm.refused('compliance.report', unknown)).code).toBe('not_found');
  });

  it('keeps names and another series from the chair of one', async () => {
    await realm.as('administrator');
    const { id: other } = await realm.ask('series.save', { ...seriesDetails, name: 'Ultrasound' });
    const holders = [{ personId: realm.ids.radiologist, role: 'chair' as const }];
    await realm.ask('series.setRoles', { id: other, holders });
    await realm.as('chair');
    expect((await reportOf(null)).short).toBeNull();
    const refused = await realm.refused('compliance.report', { seriesId: other, to });
    expect(refused.code).toBe('not_yours');
    const all = await reportOf(null);
    expect(all.rules.find(({ id }) => id === 'R05')).toMatchObject({ denominator: 2 });
  });
});

describe('my own', () => {
  it('lists my meetings, newest first, with what counts', async () => {
    await realm.as('radiologist');
    const mine = await realm.ask('compliance.mine', { to });
    complianceCalls['compliance.mine'].output.parse(mine);
    expect(mine).toMatchObject({ attended: 2, expected: 6, percent: '33.3', minutes: 80 });
    expect(mine).toMatchObject({ contributed: false, contributionYear: 2026 });
    expect(mine.meetings.map(({ day }) => day)).toEqual(days.toReversed());
    expect(mine.meetings.at(-3)).toMatchObject({ minutes: 20, counts: 'not_attended' });
  });

  it('takes a meeting elsewhere with what shows it, changes it and lets it go', async () => {
    await realm.as('radiologist');
    const details = {
      day: '2026-06-02',
      minutes: 60,
      what: 'Network REALM',
      evidence: 'Certificate',
    };
    const { id } = await realm.ask('compliance.saveElsewhere', details);
    await realm.ask('compliance.saveElsewhere', { ...details, id, minutes: 45 });
    const mine = await realm.ask('compliance.mine', { to });
    expect(mine).toMatchObject({ attended: 3, percent: '50.0', minutes: 80 });
    expect(mine.elsewhere).toEqual([{ ...details, id, minutes: 45 }]);
    await realm.as('chair');
    const others = await realm.refused('compliance.removeElsewhere', { id });
    expect(others.code).toBe('not_found');
    const stolen = await realm.refused('compliance.saveElsewhere', { ...details, id });
    expect(stolen.code).toBe('not_found');
    await realm.as('radiologist');
    await realm.ask('compliance.removeElsewhere', { id });
    expect((await realm.ask('compliance.mine', { to })).attended).toBe(2);
  });

  it('refuses a patient’s number in it', async () => {
    await realm.as('radiologist');
    const refused = await realm.refused('compliance.saveElsewhere', {
      day: '2026-06-02',
      minutes: 60,
      what: 'Case of 943 476 5919',
      evidence: 'Certificate',
    });
    expect(refused.code).toBe('identifier_blocked');
    expect(Object.keys(refused.fields ?? {})).toEqual(['what']);
  });
});

describe('certificates', () => {
  it('are one’s own, with meetings by day and minutes there', async () => {
    await realm.as('radiologist');
    const [mine] = await realm.ask('compliance.certificates', { to, people: null });
    expect(mine).toMatchObject({
      name: 'Callum Mockford',
      registration: 'HCPC RA00000',
      workspace: 'Imaging, main site',
      issuedOn: '2026-11-24',
      minutes: 80,
      attended: 2,
      expected: 6,
      elsewhere: 0,
    });
    expect(mine?.meetings[0]).toEqual({ day: days[0], series: 'REALM, main site', minutes: 30 });
  });

  it('are a batch for the assistant, and refused to a member', async () => {
    const { ids } = realm;
    await realm.as('assistant');
    const people = [ids.chair, ids.radiologist, ids.radiographer];
    const batch = await realm.ask('compliance.certificates', { to, people });
    complianceCalls['compliance.certificates'].output.parse(batch);
    expect(batch.map(({ name, attended }) => [name, attended])).toEqual([
      ['Ruth Madeup', 6],
      ['Callum Mockford', 2],
      ['Kwame Test', 0],
    ]);
    await realm.as('radiographer');
    const refused = await realm.refused('compliance.certificates', { to, people });
    expect(refused.code).toBe('not_yours');
  });
});

describe('the export', () => {
  const exported = async (format: 'csv' | 'json') => {
    const path = join(realm.folder, `rules.${format}`);
    const file = realm.core.grantPath(path);
    const { rules } = await realm.ask('compliance.export', {
      seriesId: realm.seriesId,
      to,
      format,
      file,
    });
    expect(rules).toBe(12);
    return readFileSync(path, 'utf8');
  };

  it('writes each rule as JSON, numbers as numbers', async () => {
    await realm.as('chair');
    const rules = JSON.parse(await exported('json'));
    expect(rules[0]).toEqual({
      id: 'R01',
      value: 6,
      threshold: 6,
      met: true,
      numerator: 6,
      denominator: null,
      source: expect.stringContaining('S4'),
    });
    expect(rules[2]).toMatchObject({ id: 'R03', value: 66.7, threshold: 100, met: false });
    expect(rules[10]).toMatchObject({ id: 'R11', value: null, threshold: null, met: null });
  });

  it('writes the same as CSV, and names nobody', async () => {
    await realm.as('chair');
    const text = await exported('csv');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFid,value,threshold,met,numerator,denominator,source');
    expect(lines[1]).toMatch(/^R01,6,6,true,6,,/);
    expect(lines[3]).toMatch(/^R03,66\.7,100,false,2,3,/);
    expect(lines).toHaveLength(14);
    expect(text).not.toMatch(/Mockford|Madeup|Invented/);
  });

  it('says where it could not be written', async () => {
    await realm.as('chair');
    const file = realm.core.grantPath(join(realm.folder, 'no', 'such', 'folder.csv'));
    const asked = { seriesId: null, to, format: 'csv', file };
    expect((await realm.refused('compliance.export', asked)).code).toBe('write_failed');
  });
});
