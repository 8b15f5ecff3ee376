import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../src-shared/contract/index.ts';
import {
  addAndActivate,
  passphrase,
  radiographer,
  startWithWorkspace,
  type TestCore,
} from '../helpers/workspace.ts';

const line: InputOf<'job-plans.saveDraft'>['lines'][number] = {
  name: 'Reflection',
  category: 'SPA',
  activity: 'reflection',
  quantity: '60',
  unit: 'minutes/week',
  protected: true,
  countsAsLearning: true,
};
const draft = { from: '2026-04-01', to: '2027-03-31', workingWeeks: '42', lines: [line] };
const agreement = { agreedSystem: 'Paper', agreedVersion: '2026/27 a', agreedOn: '2026-03-12' };

let test: TestCore;
let personId: string;

const signIn = (staffId: string) => test.ask('session.signIn', { staffId, passphrase });
const plansOf = () => test.ask('job-plans.ofPerson', { personId });
const agreed = async (from: string): Promise<string> => {
  const { id } = await test.ask('job-plans.saveDraft', { ...draft, personId, from });
  await test.ask('job-plans.agree', { id, ...agreement });
  return id;
};

beforeAll(async () => {
  test = await startWithWorkspace();
  personId = (await addAndActivate(test)).id;
  await signIn('A001');
});
afterAll(() => test.core.close());

describe('job plans', () => {
  it('a draft is kept as it was typed, and its person sees it', async () => {
    const { id } = await test.ask('job-plans.saveDraft', { ...draft, personId });
    const [plan] = await plansOf();
    expect(plan).toMatchObject({
      id,
      personId,
      ...draft,
      status: 'draft',
      version: 0,
      agreedOn: null,
      lines: [line],
    });
    await signIn('R001');
    expect(await test.ask('job-plans.mine', {})).toEqual([plan]);
    expect((await test.refused('job-plans.ofPerson', { personId })).code).toBe('not_allowed');
    await signIn('A001');
    await test.ask('job-plans.discardDraft', { id });
    expect(await plansOf()).toEqual([]);
  });

  it('a changed draft keeps what was not changed, and undo takes the change back', async () => {
    const audit = { ...line, name: 'Audit' };
    const { id } = await test.ask('job-plans.saveDraft', { ...draft, personId });
    const changed = {
      ...draft,
      id,
      personId,
      to: null,
      lines: [audit, { ...line, name: 'reflection', quantity: '90' }],
    };
    await test.ask('job-plans.saveDraft', changed);
    expect((await plansOf())[0]).toMatchObject({ to: null, lines: changed.lines });
    await test.ask('job-plans.saveDraft', { ...changed, lines: [audit] });
    expect((await plansOf())[0]?.lines).toEqual([audit]);
    await test.ask('history.undo', {});
    await test.ask('history.undo', {});
    expect((await plansOf())[0]).toMatchObject(draft);
    await test.ask('job-plans.discardDraft', { id });
    const trash = await test.ask('history.trash', {});
    expect(trash.map((row) => row.id)).toContain(id);
    await test.ask('history.restore', { table: 'job_plan', id });
    expect((await plansOf())[0]).toMatchObject(draft);
    await test.ask('job-plans.discardDraft', { id });
  });

  it('agreeing counts versions up a person, is signed for good, and is no step to undo', async () => {
    const first = await agreed('2024-04-01');
    const before = await test.ask('history.state', {});
    const second = await agreed('2025-04-01');
    const plans = await plansOf();
    expect(plans.map(({ id, version, status }) => [id, version, status])).toEqual([
      [second, 2, 'agreed'],
      [first, 1, 'agreed'],
    ]);
    expect(plans[0]).toMatchObject(agreement);
    const after = await test.ask('history.state', {});
    expect(after.undo?.command).toBe('job-plans.saveDraft');
    expect(after.undo?.commandId).not.toBe(before.undo?.commandId);
    for (const [call, input] of [
      ['job-plans.saveDraft', { ...draft, id: second, personId }],
      ['job-plans.agree', { id: second, ...agreement }],
      ['job-plans.discardDraft', { id: second }],
    ] as const) {
      expect((await test.refused(call, input)).code).toBe('plan_is_agreed');
    }
    // Undoing the draft that became it would leave an agreed plan half gone.
    await test.core.call('history.undo', {}, { window: 'main' });
    expect((await plansOf())[0]).toEqual(plans[0]);
  });

  it('the batch that agrees names the plan and its lines as they stand', async () => {
    const id = await agreed('2026-04-01');
    const written = await test.ask('history.ofRecord', { table: 'job_plan', id });
    expect(written.map(({ command }) => command)).toContain('job-plans.agree');
    const { fields } = written.find(({ command }) => command === 'job-plans.agree') ?? {};
    expect(fields).toEqual(expect.arrayContaining(['starts_on', 'ends_on', 'status', 'version']));
  });

  it('refuses what cannot be a plan', async () => {
    const refused = (rest: object) =>
      test.refused('job-plans.saveDraft', { ...draft, personId, ...rest });
    expect(await refused({ lines: [line, { ...line, name: ' REFLECT-ion' }] })).toMatchObject({
      code: 'duplicate_line_name',
      fields: { 'lines.1.name': { code: 'duplicate_line_name' } },
    });
    expect((await refused({ to: '2026-03-31' })).fields).toEqual({
      to: { code: 'period_reversed' },
    });
    for (const workingWeeks of ['0', '52.5']) {
      expect((await refused({ workingWeeks })).fields).toHaveProperty('workingWeeks');
    }
    expect((await refused({ personId: crypto.randomUUID() })).code).toBe('not_found');
    expect((await refused({ id: crypto.randomUUID() })).code).toBe('not_found');
  });

  it('every free text passes the guard, and a statement lets a block in', async () => {
    const lines = [{ ...line, name: 'Clinic 943 476 5919' }];
    const refused = await test.refused('job-plans.saveDraft', { ...draft, personId, lines });
    expect(refused).toMatchObject({ code: 'identifier_blocked', fields: { 'lines.0.name': {} } });
    const guard = { 'lines.0.name': { reason: 'a room number', notPatientNumber: true } };
    const { id } = await test.ask('job-plans.saveDraft', { ...draft, personId, lines, guard });
    const agreeing = { id, ...agreement, agreedVersion: 'NHS 943 476 5919' };
    expect((await test.refused('job-plans.agree', agreeing)).fields).toHaveProperty(
      'agreedVersion',
    );
    await test.ask('job-plans.discardDraft', { id });
  });
});

describe('learning-time policies', () => {
  const policy = {
    staffGroup: null,
    from: '2026-04-01',
    to: null,
    minutesPerMonth: 240,
    scaledByWte: true,
    agreedBy: 'Imaging board',
    reviewOn: '2027-04-01',
  };

  it('are kept, changed and removed', async () => {
    const { id } = await test.ask('job-plans.savePolicy', policy);
    await test.ask('job-plans.savePolicy', { ...policy, staffGroup: ' Sonographer ' });
    expect(await test.ask('job-plans.policies', {})).toMatchObject([
      { ...policy, id },
      { ...policy, staffGroup: 'Sonographer' },
    ]);
    await test.ask('job-plans.savePolicy', { ...policy, id, minutesPerMonth: 300 });
    expect((await test.ask('job-plans.policies', {}))[0]?.minutesPerMonth).toBe(300);
    await test.ask('job-plans.removePolicy', { id });
    expect(await test.ask('job-plans.policies', {})).toHaveLength(1);
    expect((await test.refused('job-plans.removePolicy', { id })).code).toBe('not_found');
    expect((await test.refused('job-plans.savePolicy', { ...policy, id })).code).toBe('not_found');
  });

  it('are for managers and administrators to set, and for everybody to read', async () => {
    const agreedBy = 'Board of 943 476 5919';
    expect((await test.refused('job-plans.savePolicy', { ...policy, agreedBy })).code).toBe(
      'identifier_blocked',
    );
    const reversed = { ...policy, to: '2026-03-01' };
    expect((await test.refused('job-plans.savePolicy', reversed)).fields).toHaveProperty('to');
    await signIn(radiographer.staffId);
    expect((await test.refused('job-plans.savePolicy', policy)).code).toBe('not_allowed');
    expect(await test.ask('job-plans.policies', {})).toHaveLength(1);
    await signIn('A001');
  });
});
