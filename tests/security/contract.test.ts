import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCalls, coreCalls } from '../../src-shared/contract/index.ts';
import {
  addAndActivate,
  startWithWorkspace,
  type TestCore,
} from '../integration/helpers/workspace.ts';

let test: TestCore;
beforeAll(async () => {
  test = await startWithWorkspace();
});
afterAll(() => test.core.close());

const names = Object.keys(coreCalls) as (keyof typeof coreCalls)[];
const open = names.filter((name) => coreCalls[name].roles.includes('anyone'));
const privileged = names.filter(
  (name) => !coreCalls[name].roles.some((role) => role === 'anyone' || role === 'member'),
);

describe('the contract', () => {
  it('is the pinned list of calls, with who may make them', () => {
    const list = Object.entries(allCalls).map(
      ([name, { kind, roles, windows }]) =>
        `${name}  ${kind}  ${roles.join(',')}  ${windows.join(',')}`,
    );
    expect(list.sort()).toMatchSnapshot();
  });

  it('lets nobody but the open calls in before sign-in', async () => {
    await test.ask('session.signOut', {});
    for (const name of names) {
      if (open.includes(name)) continue;
      const window = coreCalls[name as keyof typeof coreCalls].windows[0] ?? 'main';
      const answer = await test.core.call(name, {}, { window });
      expect(answer, name).toMatchObject({ ok: false, code: 'not_signed_in' });
    }
  });

  it('keeps managers’ and administrators’ calls from a member, whatever the input', async () => {
    await test.ask('session.signIn', {
      staffId: 'A001',
      passphrase: 'correct horse battery staple',
    });
    await addAndActivate(test);
    expect(privileged.length).toBeGreaterThan(20);
    for (const name of privileged) {
      const answer = await test.core.call(name, {}, { window: 'main' });
      expect(answer, name).toMatchObject({ ok: false, code: 'not_allowed' });
    }
  });

  it('answers nothing to windows that a call does not name', async () => {
    for (const window of ['presenter', 'print'] as const) {
      for (const name of names) {
        if (coreCalls[name].windows.includes(window)) continue;
        const answer = await test.core.call(name, {}, { window });
        expect(answer, `${name} from ${window}`).toMatchObject({ ok: false, code: 'not_allowed' });
      }
    }
  });

  it('refuses names that are no own key, and input of another shape', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'people']) {
      const answer = await test.core.call(name, {}, { window: 'main' });
      expect(answer).toMatchObject({ ok: false, code: 'unknown_call' });
    }
    for (const input of [null, 1, 'x', [], { minutes: '1' }]) {
      const answer = await test.core.call('learning.log', input, { window: 'main' });
      expect(answer).toMatchObject({ ok: false, code: 'invalid_input' });
    }
  });

  it('refuses text with NUL or unpaired surrogates', async () => {
    for (const title of ['a\u0000b', 'a\ud800b']) {
      const answer = await test.refused('learning.log', {
        title,
        day: '2026-11-24',
        minutes: 30,
        line: null,
        activity: 'reflection',
        kind: 'own_time',
        displacedReason: null,
        hcpcType: null,
        reflection: null,
        action: null,
      });
      expect(answer.fields?.title?.code).toBe('bad_text');
    }
  });
});
