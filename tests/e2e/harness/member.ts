import { expect, type Page } from '@playwright/test';
import { answerDialog, call, launchApp, type RunningApp, temporaryFolder } from './app.ts';

/** Days relative to the real clock, which the app shows. */
export function dayBefore(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Asks as the page does, and fails the test where the answer is no. */
export async function ask<Value>(window: Page, name: string, input: unknown = {}): Promise<Value> {
  const answer = await call(window, name, input);
  expect(answer, name).toMatchObject({ ok: true });
  return answer.value as Value;
}

/** The first person of a new workspace, administrator and manager. */
export const founder = { staffId: 'A001', passphrase: 'correct horse battery staple' };

/** What a new workspace answers: both are shown on paper once. */
export interface FounderSecrets {
  recoveryKey: string;
  personalRecoveryCode: string;
}

/** Makes a workspace in a folder; its first person is signed in. */
export async function createWorkspace(
  { app, window }: RunningApp,
  path: string,
): Promise<FounderSecrets> {
  await answerDialog(app, [path]);
  const folder = await ask<{ token: string }>(window, 'shell.chooseFolder', { title: 'New' });
  return ask<FounderSecrets>(window, 'workspace.create', {
    folder: folder.token,
    name: 'Imaging, main site',
    administrator: { staffId: founder.staffId, name: 'Ruth Madeup', staffGroup: 'Radiographer' },
    passphrase: founder.passphrase,
  });
}

/** The app with a new workspace, its first person signed in, on Today. */
export async function launchSignedIn(): Promise<RunningApp> {
  const running = await launchApp();
  const { window } = running;
  await createWorkspace(running, `${temporaryFolder('workspace')}/new`);
  await goTo(window, '/');
  await expect(window.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  return running;
}

export async function goTo(window: Page, path: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, path);
}

/** Registers the signed-in person with the HCPC and agrees a plan of three lines for them. */
export async function givePlan(window: Page): Promise<void> {
  const [person] = await ask<{ id: string }[]>(window, 'people.list');
  const { access: _, keysResetAt: __, ...details } = person as Record<string, unknown>;
  await ask(window, 'people.save', {
    ...details,
    registrationBody: 'HCPC',
    employment: [{ from: '2020-01-01', to: null, wte: '1' }],
  });
  const line = { category: 'SPA', unit: 'hours/month', protected: true, countsAsLearning: true };
  const plan = await ask<{ id: string }>(window, 'job-plans.saveDraft', {
    personId: person?.id,
    from: dayBefore(120),
    to: null,
    workingWeeks: '42',
    lines: [
      { ...line, name: 'REALM attendance', activity: 'realm_attendance', quantity: '3' },
      { ...line, name: 'Peer review', activity: 'peer_review', quantity: '2' },
      { ...line, name: 'Reflection and CPD', activity: 'cpd', quantity: '4' },
    ],
  });
  await ask(window, 'job-plans.agree', {
    id: plan.id,
    agreedSystem: 'Paper',
    agreedVersion: '1',
    agreedOn: dayBefore(120),
  });
}

/** Logs an entry without the screen. */
export function log(window: Page, fields: Record<string, unknown>): Promise<{ id: string }> {
  return ask(window, 'learning.log', {
    day: dayBefore(0),
    minutes: 30,
    line: 'Reflection and CPD',
    activity: 'cpd',
    kind: 'in_planned_time',
    displacedReason: null,
    hcpcType: null,
    reflection: null,
    action: null,
    ...fields,
  });
}
