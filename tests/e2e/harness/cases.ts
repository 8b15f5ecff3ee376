import { expect, type Page } from '@playwright/test';
import { type RunningApp, temporaryFolder } from './app.ts';
import { ask, createWorkspace, dayBefore, founder, goTo } from './member.ts';

/** Plainly invented people who send and triage cases. */
export const cast = {
  chair: { staffId: 'C001', name: 'Orla Invented', staffGroup: 'Consultant radiologist' },
  deputy: { staffId: 'D001', name: 'Siôn Madeup', staffGroup: 'Consultant radiologist' },
  assistant: { staffId: 'N001', name: 'Nia Sample', staffGroup: 'Service coordinator' },
  member: { staffId: 'R001', name: 'Kwame Test', staffGroup: 'Radiographer' },
} as const;
export type CastPart = keyof typeof cast;

const passphrase = 'teapot lantern orchard quiet';

export interface CasesWorkspace {
  seriesId: string;
  ids: Record<CastPart, string>;
}

/** A workspace with a series of meetings and who runs it. The administrator is signed in. */
export async function makeCasesWorkspace(running: RunningApp): Promise<CasesWorkspace> {
  const { window } = running;
  await createWorkspace(running, `${temporaryFolder('workspace')}/cases`);
  const ids = {} as Record<CastPart, string>;
  const invitations: { staffId: string; code: string }[] = [];
  for (const [part, details] of Object.entries(cast)) {
    const added = await ask<{ id: string; invitation: { staffId: string; code: string } }>(
      window,
      'people.add',
      {
        ...details,
        site: 'Main site',
        registrationBody: 'none',
        registrationNumber: '',
        contract: 'AfC',
        nation: 'England',
        roles: ['member'],
        employment: [{ from: '2020-01-01', to: null, wte: '1' }],
      },
    );
    ids[part as CastPart] = added.id;
    invitations.push(added.invitation);
  }
  for (const { staffId, code } of invitations) {
    await ask(window, 'session.signOut');
    await ask(window, 'session.activate', { staffId, code, passphrase });
  }
  await ask(window, 'session.signOut');
  await ask(window, 'session.signIn', founder);
  const { id: seriesId } = await ask<{ id: string }>(window, 'series.save', {
    name: 'REALM, main site',
    scope: 'site',
    site: 'Main site',
    listener: '',
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
  });
  await ask(window, 'series.setRoles', {
    id: seriesId,
    holders: (['chair', 'deputy', 'assistant'] as const).map((role) => ({
      personId: ids[role],
      role,
    })),
  });
  await ask(window, 'series.setExpected', {
    id: seriesId,
    people: Object.values(ids).map((personId) => ({ personId, from: '2020-01-01', to: null })),
  });
  return { seriesId, ids };
}

/** Signs out whoever is there and somebody of the cast in. */
export async function becomes(window: Page, part: CastPart): Promise<void> {
  await ask(window, 'session.signOut');
  await ask(window, 'session.signIn', { staffId: cast[part].staffId, passphrase });
}

/** Goes to a screen and waits for its heading; after signing in the app first goes back to the last. */
export async function openScreen(window: Page, path: string, name: string): Promise<void> {
  await expect(async () => {
    await goTo(window, path);
    const heading = window.getByRole('heading', { level: 1, name, exact: true });
    await expect(heading).toBeVisible({ timeout: 2000 });
  }).toPass();
}

const blank = {
  source: 'mdt_feedback',
  modality: 'CT',
  region: 'chest',
  setting: 'emergency_out_of_hours',
  stage: 'report',
  clinicalInformation: 'Older adult, fall from standing. Pleuritic pain on the left. Rib fracture?',
  originalOpinion: 'Fracture of the left eighth rib. Lungs clear.',
  laterOpinion: 'Wedge fracture of L1 on the sagittal series.',
  truth: 'later_imaging',
  question: '',
  pacsFolder: 'REALM November',
  pacsPosition: '7',
  correctedBeforeUse: false,
  effect: 'not_discussed',
  teamTold: 'both_done',
  anonymous: false,
  arrivedBy: 'form',
  involved: [],
  pictures: [],
} as const;

/** Sends a case as the signed-in person, known to the chairs. */
export function sendCase(
  window: Page,
  seriesId: string,
  fields: Record<string, unknown>,
): Promise<{ code: string | null }> {
  return ask(window, 'cases.submit', {
    ...blank,
    seriesId,
    kind: 'discrepancy',
    chairTitle: '',
    roomTitle: '',
    ...fields,
  });
}

/** A meeting of the series, some days from today. */
export function planMeeting(
  window: Page,
  seriesId: string,
  inDays: number,
): Promise<{ ids: string[] }> {
  const when = { startsAt: '12:30', minutes: 60, mode: 'hybrid', place: 'Seminar room', link: '' };
  return ask(window, 'meetings.plan', {
    seriesId,
    meetings: [{ ...when, day: dayBefore(-inDays) }],
  });
}
