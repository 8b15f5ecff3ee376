import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersCalls } from '../../../src-shared/contract/letters.ts';
import { storeMeeting } from './cases.ts';
import { type Department, startDepartment, today } from './department.ts';

let department: Department;
let realm: Department['realm'];
let db: Department['db'];
let meetingId: Department['meetingId'];
let callum: Department['callum'];
let agency: Department['agency'];
let kwame: Department['kwame'];
let chairsOwn: Department['chairsOwn'];
let invited: Department['invited'];
let letterTo: Department['letterTo'];
let list: Department['list'];
let personIn: Department['personIn'];
let write: Department['write'];
beforeAll(async () => {
  department = await startDepartment();
  ({
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
    personIn,
    write,
  } = department);
});
afterAll(() => department.close());

describe('whom to tell about a meeting', () => {
  it('is everybody whose work it was, with names as far as the chair’s keys go', async () => {
    const told = await list();
    lettersCalls['letters.list'].output.parse(told);
    const shown = told.people
      .filter(({ kind }) => kind === 'before')
      .map(({ code, name, inDirectory, goodSpot }) => [code, name, inDirectory, goodSpot]);
    expect(shown.sort()).toEqual([
      ['C-121', 'Callum Mockford', true, false],
      ['C-121', 'The reporting agency', false, false],
      ['C-122', 'Kwame Test', true, true],
      ['C-123', null, false, false],
      ['C-124', 'Priya Notreal', true, false],
    ]);
    expect(told.nobody.map(({ code }) => code)).toEqual(['C-125']);
    expect(told).toMatchObject({ toTell: 5, dealtWith: 0, sendBy: '2026-12-03' });
  });

  it('can be asked for one case, which has no day to send by', async () => {
    const caseId = (await personIn(callum))?.caseId ?? '';
    const told = await realm.ask('letters.list', { caseId });
    expect(told.people.map(({ code, name }) => [code, name]).sort()).toEqual([
      ['C-121', 'Callum Mockford'],
      ['C-121', 'The reporting agency'],
    ]);
    expect(told).toMatchObject({ sendBy: null, nobody: [], toTell: 2 });
    expect(await realm.refused('letters.list', {})).toMatchObject({ code: 'not_found' });
  });

  it('adds the thanks that a good spot ends in, to its sender as well', async () => {
    const { people } = await list();
    const thanks = people.filter(({ kind }) => kind.startsWith('thanks'));
    expect(thanks.map(({ kind, name }) => [kind, name]).sort()).toEqual([
      ['thanks', 'Kwame Test'],
      ['thanks_sender', 'Callum Mockford'],
    ]);
  });

  it('opens the chair’s own case for the deputy alone', async () => {
    expect(await realm.refused('letters.words', letterTo(chairsOwn))).toMatchObject({
      code: 'name_sealed',
    });
    await realm.as('deputy');
    expect(await realm.ask('letters.words', letterTo(chairsOwn))).toMatchObject({
      to: 'Ruth Madeup',
      signature: 'Siôn Invented\ndeputy, REALM, main site',
    });
    await write(chairsOwn);
    expect((await personIn(chairsOwn))?.name).toBe('Ruth Madeup');
    await realm.as('chair');
    const { letterId, name } = (await personIn(chairsOwn)) ?? {};
    expect(name).toBeNull();
    expect(await realm.refused('letters.give', { id: letterId, on: today })).toMatchObject({
      code: 'name_sealed',
    });
  });

  it('is no business of the assistant, of members or of the administrator', async () => {
    for (const part of ['assistant', 'radiologist', 'administrator'] as const) {
      await realm.as(part);
      expect(await realm.refused('letters.list', { meetingId })).toMatchObject({
        code: 'not_allowed',
      });
    }
    await realm.as('chair');
  });
});

describe('a letter’s words', () => {
  it('are the department’s, filled in', async () => {
    const words = await realm.ask('letters.words', letterTo(callum));
    lettersCalls['letters.words'].output.parse(words);
    expect(words).toMatchObject({
      letterId: null,
      to: 'Callum Mockford',
      subject: 'A case for REALM, main site, and your view of it',
      signature: 'Ruth Madeup\nchair, REALM, main site',
      from: 'Imaging, main site',
      date: today,
      listener: 'Mairi NicDemo',
    });
    expect(words.body).toContain('Dear Callum,');
    expect(words.body).toContain('at REALM, main site on Thursday 10 December');
    expect(words.body).toContain('It is CT of the aorta.');
    expect(words.body).toContain('PACS folder REALM December, position 5');
    expect(words.body).toContain('Mairi NicDemo offers a confidential ear');
    expect(words.body).not.toContain('{');
  });

  it('change with the department’s template, and come back with an empty one', async () => {
    const { seriesId } = realm;
    const changed = { seriesId, kind: 'before', subject: 'For {day}', body: 'Hello {first name}' };
    expect(
      await realm.refused('letters.saveTemplate', { ...changed, body: 'Dear {patient}' }),
    ).toMatchObject({
      code: 'field_unknown',
      fields: { body: { code: 'field_unknown', parameters: { fields: ['patient'] } } },
    });
    await realm.ask('letters.saveTemplate', { ...changed, kind: 'before' });
    expect(await realm.ask('letters.words', letterTo(callum))).toMatchObject({
      subject: 'For Thursday 10 December',
      body: 'Hello Callum',
    });
    // A good spot is no discrepancy: its letter keeps words of its own.
    expect((await realm.ask('letters.words', letterTo(kwame))).body).toContain('as a good spot');
    const templates = await realm.ask('letters.templates', { seriesId });
    expect(templates.templates.filter((one) => one.changed).map(({ kind }) => kind)).toEqual([
      'before',
    ]);
    await realm.ask('letters.saveTemplate', { seriesId, kind: 'before', subject: '', body: '' });
    expect((await realm.ask('letters.words', letterTo(callum))).body).toContain(
      'Nobody is being marked.',
    );
    const restored = await realm.ask('letters.templates', { seriesId });
    expect(restored.templates.some(({ changed: is }) => is)).toBe(false);
    expect(restored.fields).toContain('first name');
  });

  it('stay as the chair wrote them, and hold no patient’s number', async () => {
    const words = { ...letterTo(agency), subject: 'A case', body: 'Dear colleagues' };
    expect(
      await realm.refused('letters.save', { ...words, body: 'NHS number 943 476 5919' }),
    ).toMatchObject({ code: 'identifier_blocked', fields: { body: {} } });
    const { id } = await realm.ask('letters.save', words);
    const { id: again } = await realm.ask('letters.save', { ...words, body: 'Dear all' });
    expect(again).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(await realm.ask('letters.words', letterTo(agency))).toMatchObject({
      letterId: id,
      body: 'Dear all',
    });
  });

  it('are for the right side of a case only', async () => {
    for (const kind of ['thanks_sender', 'ask_sender', 'not_selected'] as const) {
      expect(
        await realm.refused('letters.words', { identityId: callum, kind, meetingId }),
      ).toMatchObject({ code: 'not_found' });
    }
  });
});

describe('telling in other ways', () => {
  it('dates attempts, and counts somebody who has left after three', async () => {
    const who = letterTo(invited);
    await realm.ask('letters.setTold', { ...who, state: 'left', on: today, by: null });
    for (const on of ['2026-11-12', '2026-11-16', '2026-11-16']) {
      await realm.ask('letters.addAttempt', { ...who, on });
    }
    const dealtWith = (await list()).dealtWith;
    expect(await personIn(invited)).toMatchObject({
      state: 'left',
      attempts: ['2026-11-12', '2026-11-16'],
    });
    await realm.ask('letters.addAttempt', { ...who, on: '2026-11-09' });
    const told = await list();
    expect(told.dealtWith).toBe(dealtWith + 1);
    expect(told.apart).toEqual({ away: 0, left: 1 });
    expect((await personIn(invited))?.attempts).toEqual(['2026-11-09', '2026-11-12', '2026-11-16']);
  });

  it('keeps how and when somebody was told, and takes it back', async () => {
    const who = letterTo(agency);
    await realm.ask('letters.setTold', {
      ...who,
      state: 'told_through',
      on: '2026-11-17',
      by: 'contact',
    });
    expect(await personIn(agency)).toMatchObject({
      state: 'told_through',
      toldOn: '2026-11-17',
      toldBy: 'contact',
    });
    await realm.ask('letters.setTold', { ...who, state: 'not_yet', on: '2026-11-17', by: null });
    expect(await personIn(agency)).toMatchObject({ state: 'not_yet', toldOn: null, toldBy: null });
    expect((await realm.ask('letters.words', who)).body).toBe('Dear all');
  });

  it('takes the case’s letters along to another meeting', async () => {
    const later = storeMeeting(realm, db, '2027-01-14');
    const told = { identityId: kwame, kind: 'before' as const, meetingId: later };
    await realm.ask('letters.setTold', { ...letterTo(kwame), state: 'away', on: today, by: null });
    const { id } = await realm.ask('letters.addAttempt', { ...told, on: today });
    expect(await personIn(kwame)).toMatchObject({ letterId: id, state: 'away', toldOn: today });
    expect((await list()).apart).toEqual({ away: 1, left: 1 });
  });
});

describe('exporting', () => {
  it('writes a draft e-mail and a Word file of the chair’s words', async () => {
    const { id } = await write(callum);
    const folder = mkdtempSync(join(tmpdir(), 'addendum-letters-'));
    for (const format of ['docx', 'eml'] as const) {
      const file = realm.core.grantPath(join(folder, `letter.${format}`));
      await realm.ask('letters.export', { id, format, file });
    }
    const mail = await PostalMime.parse(readFileSync(join(folder, 'letter.eml')));
    expect(mail.text).toContain('Dear Callum,');
    expect(mail.text).toContain('chair, REALM, main site');
    expect(readFileSync(join(folder, 'letter.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(
      await realm.refused('letters.export', { id, format: 'eml', file: 'no-such-token' }),
    ).toMatchObject({ code: 'write_failed' });
  });
});
