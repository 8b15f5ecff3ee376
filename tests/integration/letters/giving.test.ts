import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersCalls } from '../../../src-shared/contract/letters.ts';
import { letOutboxWrite } from './cases.ts';
import { type Department, meetingDay, startDepartment, today } from './department.ts';

let department: Department;
let realm: Department['realm'];
let db: Department['db'];
let meetingId: Department['meetingId'];
let callum: Department['callum'];
let agency: Department['agency'];
let kwame: Department['kwame'];
let invited: Department['invited'];
let personIn: Department['personIn'];
let write: Department['write'];
beforeAll(async () => {
  department = await startDepartment();
  ({ realm, db, meetingId, callum, agency, kwame, invited, personIn, write } = department);
});
afterAll(() => department.close());

describe('a letter given in the app', () => {
  let letterId: string;

  it('counts as told from that day, and waits in the letter box', async () => {
    letterId = (await write(callum)).id;
    await realm.ask('letters.give', { id: letterId, on: '2026-11-25' });
    expect(await personIn(callum)).toMatchObject({
      state: 'told',
      toldOn: '2026-11-25',
      toldBy: 'addendum',
      answer: null,
    });
    await letOutboxWrite(realm, db);
    expect(db.all('SELECT id FROM letter_box')).toHaveLength(1);
  });

  it('goes to nobody outside the directory, and to nobody who never signed in', async () => {
    const { id: toAgency } = await write(agency);
    expect(await realm.refused('letters.give', { id: toAgency, on: today })).toMatchObject({
      code: 'not_in_directory',
    });
    const { id } = await write(invited);
    expect(await realm.refused('letters.give', { id, on: today })).toMatchObject({
      code: 'no_keys',
    });
  });

  it('cannot be taken back by undo', async () => {
    const state = await realm.ask('history.state', {});
    expect(state.undo?.command).not.toBe('letters.give');
  });

  it('is read by its addressee alone', async () => {
    for (const part of ['radiographer', 'assistant', 'administrator', 'chair'] as const) {
      await realm.as(part);
      expect(await realm.ask('letters.mine', {}), part).toEqual([]);
    }
    await realm.as('radiologist');
    const mine = await realm.ask('letters.mine', {});
    lettersCalls['letters.mine'].output.parse(mine);
    expect(mine).toMatchObject([
      {
        kind: 'before',
        series: 'REALM, main site',
        code: 'C-121',
        meetingDay,
        date: '2026-11-25',
        answer: null,
      },
    ]);
    expect(mine[0]?.body).toContain('Dear Callum,');
    expect(mine[0]?.from).toContain('Ruth Madeup');
  });

  it('takes back a read mark, then an account, which only the chairs open', async () => {
    const [mine] = await realm.ask('letters.mine', {});
    const id = mine?.id ?? '';
    const read = {
      id,
      readOn: '2026-11-26',
      account: '',
      mayReadOut: false,
      choice: 'undecided' as const,
      mayName: false,
    };
    await realm.ask('letters.answer', read);
    const account = 'The contrast came late; I had no earlier scan.';
    await realm.ask('letters.answer', { ...read, account, mayReadOut: true, choice: 'stay_away' });
    expect(db.all("SELECT id FROM outbox WHERE kind = 'answer'")).toHaveLength(1);
    const { id: _, ...expected } = { ...read, account, mayReadOut: true, choice: 'stay_away' };
    expect((await realm.ask('letters.mine', {}))[0]?.answer).toEqual(expected);
    await letOutboxWrite(realm, db);
    expect((await realm.ask('letters.mine', {}))[0]?.answer).toEqual(expected);
    await realm.as('chair');
    expect((await personIn(callum))?.answer).toEqual(expected);
    await realm.as('deputy');
    expect((await personIn(callum))?.answer).toEqual(expected);
  });

  it('is answered by nobody else, and never with a patient’s number', async () => {
    const [row] = db.all<{ id: string }>('SELECT id FROM letter_box');
    const answer = {
      id: row?.id ?? '',
      readOn: today,
      account: 'Mine',
      mayReadOut: true,
      choice: 'present' as const,
      mayName: true,
    };
    await realm.as('radiographer');
    expect(await realm.refused('letters.answer', answer)).toMatchObject({ code: 'not_found' });
    await realm.as('radiologist');
    const guard = { account: { reason: 'no patient', notPatientNumber: true } };
    expect(
      await realm.refused('letters.answer', { ...answer, account: '943 476 5919', guard }),
    ).toMatchObject({ code: 'identifier_blocked' });
    expect(db.all('SELECT id FROM guard_statement')).toEqual([]);
    await realm.as('chair');
  });

  it('shows the answer to the newest copy, and what was answered before until then', async () => {
    await realm.ask('letters.give', { id: letterId, on: '2026-11-27' });
    await letOutboxWrite(realm, db);
    expect((await personIn(callum))?.answer?.choice).toBe('stay_away');
    await realm.as('radiologist');
    const [newest, older] = await realm.ask('letters.mine', {});
    expect([newest?.date, older?.date]).toEqual(['2026-11-27', '2026-11-25']);
    await realm.ask('letters.answer', {
      id: newest?.id ?? '',
      readOn: '2026-11-28',
      account: '',
      mayReadOut: false,
      choice: 'postpone',
      mayName: false,
    });
    await letOutboxWrite(realm, db);
    await realm.as('chair');
    expect((await personIn(callum))?.answer?.choice).toBe('postpone');
  });
});

describe('thanks for a good spot', () => {
  it('ask whether the person may be named, and can be kept for an appraisal', async () => {
    const thanks = { identityId: kwame, kind: 'thanks' as const, meetingId };
    const words = await realm.ask('letters.words', thanks);
    expect(words.body).toContain('May we name you');
    const { subject, body } = words;
    const { id } = await realm.ask('letters.save', { ...thanks, subject, body });
    await realm.ask('letters.give', { id, on: today });
    await letOutboxWrite(realm, db);
    await realm.as('radiographer');
    const [mine] = await realm.ask('letters.mine', {});
    expect(mine?.kind).toBe('thanks');
    const path = join(mkdtempSync(join(tmpdir(), 'addendum-letters-')), 'thanks.docx');
    const file = realm.core.grantPath(path);
    await realm.ask('letters.keepForAppraisal', { id: mine?.id ?? '', file });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    await realm.ask('letters.answer', {
      id: mine?.id ?? '',
      readOn: today,
      account: '',
      mayReadOut: false,
      choice: 'undecided',
      mayName: true,
    });
    await letOutboxWrite(realm, db);
    await realm.as('chair');
    expect((await personIn(kwame, 'thanks'))?.answer?.mayName).toBe(true);
  });

  it('keep nothing of a discrepancy for an appraisal', async () => {
    await realm.as('radiologist');
    const [mine] = await realm.ask('letters.mine', {});
    expect(
      await realm.refused('letters.keepForAppraisal', { id: mine?.id, file: 'no-such-token' }),
    ).toMatchObject({ code: 'not_found' });
    await realm.as('chair');
  });
});
