import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { type DemoApp, launchDemo, signInAs } from './demo.ts';
import { ask, dayBefore, goTo } from './member.ts';

export interface RunItem {
  id: string;
  caseId: string;
  code: string;
  chairTitle: string;
  roomTitle: string;
  steps: string[];
  discussed: boolean;
  discussion: string;
}

export interface Run {
  id: string;
  series: string;
  status: string;
  items: RunItem[];
  present: number;
  checklist: string[];
}

export interface MeetingDemo extends DemoApp {
  meetingId: string;
  chair: { staffId: string; name: string; passphrase: string };
}

/** The demo with its chair signed in, and its next meeting planned for today, with a stack of four. */
export async function launchMeetingDemo(): Promise<MeetingDemo> {
  const demo = await launchDemo();
  const { window, signIns } = demo;
  const [chair] = signIns;
  if (chair === undefined) throw new Error('a demo without a chair');
  await signInAs(window, chair);
  const meetings = await ask<Record<string, unknown>[]>(window, 'meetings.list');
  const next = meetings.find(({ status }) => status === 'planned');
  const meetingId = String(next?.id);
  await ask(window, 'meetings.save', {
    id: meetingId,
    day: dayBefore(0),
    startsAt: next?.startsAt,
    minutes: next?.minutes,
    mode: next?.mode,
    place: next?.place,
    link: next?.link,
  });
  const { items } = await runOf(window, meetingId);
  await givePictures(window, items[1]?.caseId ?? '', 4);
  return { ...demo, meetingId, chair };
}

export const runOf = (window: Page, id: string): Promise<Run> =>
  ask(window, 'meetings.run', { id });

export async function openRun(window: Page, id: string): Promise<void> {
  await goTo(window, `/meetings/${id}/run`);
  await expect(window.getByRole('button', { name: 'End meeting' })).toBeVisible();
}

/** Opens the window for the projector from the page, and waits for its first words. */
export async function openPresenter(app: ElectronApplication, window: Page): Promise<Page> {
  const opening = app.waitForEvent('window');
  await ask(window, 'shell.openPresenter');
  const presenter = await opening;
  await presenter.waitForLoadState('load');
  return presenter;
}

/** Draws frames in the page and gives them to a case, as its chair would. */
async function givePictures(window: Page, caseId: string, count: number): Promise<void> {
  const pictures: unknown[] = [];
  for (let frame = 0; frame < count; frame += 1) {
    const blob = await window.evaluate(async (number) => {
      const canvas = document.createElement('canvas');
      canvas.width = 320;
      canvas.height = 320;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.fillStyle = '#1a2026';
      pen.fillRect(0, 0, 320, 320);
      pen.fillStyle = '#c9d2d8';
      for (let bone = 0; bone < 6; bone += 1) {
        pen.fillRect(120 + number * 6, 14 + bone * 52, 78 - number * 4, 36);
      }
      const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      const bytes = new Uint8Array((await drawn?.arrayBuffer()) ?? new ArrayBuffer(0));
      type Kept = { ok: boolean; value: { blob: string } };
      type Door = { call(name: string, input: unknown): Promise<Kept> };
      const { addendum } = globalThis as unknown as { addendum: Door };
      const kept = await addendum.call('cases.keepPicture', { mediaType: 'image/png', bytes });
      return kept.value.blob;
    }, frame);
    pictures.push({ blob, stack: 'spine', width: 320, height: 320, caption: '', covered: true });
  }
  await ask(window, 'cases.addPictures', { id: caseId, pictures });
}
