import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from './harness/app.ts';
import { barriersInBothThemes } from './harness/barriers.ts';
import { becomes, makeCasesWorkspace } from './harness/cases.ts';
import { ask, dayBefore, goTo } from './harness/member.ts';
import {
  type ChosenFile,
  dicomFile,
  NAME_IN_FILE,
  pdfFile,
  photoJpeg,
  slicePng,
  storedPicture,
} from './harness/pictures.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let seriesId: string;

test.beforeAll(async () => {
  running = await launchApp();
  ({ seriesId } = await makeCasesWorkspace(running));
  await becomes(running.window, 'member');
});
test.afterAll(async () => {
  await running.close();
});

const FRAMES = 24;
const greyOf = (number: number) => 40 + number * 6;

interface StoredFrame {
  id: string;
  blob: string;
  stack: string;
  width: number;
  height: number;
  caption: string;
}

async function newCase(window: Page): Promise<void> {
  await goTo(window, '/cases/new');
  await expect(window.getByRole('heading', { level: 1, name: 'New case' })).toBeVisible();
}

async function choose(window: Page, files: ChosenFile[]): Promise<void> {
  const chooser = window.waitForEvent('filechooser');
  await window.getByRole('button', { name: 'Choose pictures' }).click();
  await (await chooser).setFiles(files);
}

/** Presses Tab until it is there, as somebody without a mouse does. */
async function tabTo(window: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await window.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Goes to what was not looked at, until nothing is left. */
async function lookAtAll(window: Page, count: number): Promise<void> {
  const dialog = window.getByRole('dialog');
  for (let seen = 1; seen < count; seen++) {
    await window.keyboard.press('n');
    await expect(dialog.getByText(`${seen + 1} of ${count} looked at`)).toBeVisible();
  }
}

/** A case as its chair reads it, who is signed in afterwards. */
async function caseOf(
  window: Page,
  code: string,
): Promise<{ id: string; pictures: StoredFrame[] }> {
  await becomes(window, 'chair');
  const { cards } = await ask<{ cards: { id: string; code: string }[] }>(window, 'cases.board', {
    seriesId,
    today: dayBefore(0),
  });
  const id = cards.find((card) => card.code === code)?.id ?? '';
  const { pictures } = await ask<{ pictures: StoredFrame[] }>(window, 'cases.get', { id });
  return { id, pictures };
}

test('files that carry a name, and reports, are refused with words', async () => {
  const { window } = running;
  await newCase(window);
  await choose(window, [dicomFile('IM0001.dcm'), dicomFile('slice.png'), pdfFile('report.pdf')]);
  const dicom = window.getByRole('alert').filter({ hasText: '2 DICOM files were not taken' });
  await expect(dicom).toContainText('IM0001.dcm, slice.png');
  await expect(dicom).toContainText('Take a picture of the slice');
  await expect(window.getByRole('alert').filter({ hasText: 'A PDF was not taken' })).toContainText(
    'never of the report',
  );
  await expect(window.getByRole('dialog')).toHaveCount(0);
  expect(await barriersInBothThemes(window)).toEqual([]);
  await window.getByRole('button', { name: 'Got it' }).click();
  await expect(window.getByRole('alert')).toHaveCount(0);

  const many = Array.from({ length: 201 }, (_, index) => slicePng(`${index}.png`, 90, 8, 8));
  await choose(window, many);
  await expect(window.getByText('201 pictures are more than this case can take')).toBeVisible();
});

test('a stack of 24 is blacked out in a corner, looked at, confirmed and sent', async () => {
  const { window } = running;
  await newCase(window);
  await window.getByText('discrepancy', { exact: true }).click();
  await window.getByLabel('Original opinion').fill('Lungs clear.');
  await window.getByText('Known to the chairs', { exact: true }).click();

  const slices = Array.from({ length: FRAMES }, (_, index) =>
    slicePng(`ct ${index + 1}.png`, greyOf(index + 1)),
  );
  await choose(window, slices.reverse());
  const dialog = window.getByRole('dialog', { name: 'Cover what is written in 24 frames' });
  const picture = dialog.getByRole('slider', { name: 'Stack of 24 frames' });
  await expect(picture).toHaveAttribute('aria-valuetext', 'Frame 1 of 24');
  await expect(dialog.getByText('ct 1.png')).toBeVisible();
  const sure = dialog.getByRole('checkbox', { name: /I have looked at every frame/ });
  const keep = dialog.getByRole('button', { name: 'Keep 24 frames' });
  await expect(sure).toBeDisabled();
  await expect(keep).toBeDisabled();

  // The wheel turns the stack; drawing blacks out on every frame.
  const place = await picture.boundingBox();
  if (place === null) throw new Error('the picture is on the screen');
  await window.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await window.mouse.wheel(0, 100);
  await expect(picture).toHaveAttribute('aria-valuetext', 'Frame 2 of 24');
  await window.mouse.move(place.x + place.width * 0.25, place.y + place.height * 0.125);
  await window.mouse.down();
  await window.mouse.move(place.x + 30, place.y + 10, { steps: 4 });
  await window.mouse.move(place.x - 20, place.y - 20, { steps: 4 });
  await window.mouse.up();
  const mark = dialog.getByRole('button', { name: /^Black-out 1/ });
  await expect(mark).toBeFocused();
  await expect(dialog.getByRole('checkbox', { name: 'every frame', exact: true })).toBeChecked();

  await lookAtAll(window, FRAMES);
  await dialog.getByText(/I have looked at every frame/).click();
  await expect(keep).toBeEnabled();
  expect(await barriersInBothThemes(window)).toEqual([]);

  // A mark that moves asks for another look.
  await mark.focus();
  await window.keyboard.press('ArrowRight');
  await expect(keep).toBeDisabled();
  await window.keyboard.press('Control+z');
  await expect(keep).toBeEnabled();
  await window.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);

  const caption = window.getByLabel('Caption of picture 1');
  await caption.fill('Nodule, see 999 000 0018');
  await expect(window.getByText('looks like an NHS number')).toBeVisible();
  await window.keyboard.press('Alt+R');
  await caption.fill('Nodule on the last slices');
  expect(await barriersInBothThemes(window)).toEqual([]);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^C-1 is with REALM/ })).toBeVisible();

  const { pictures: stored } = await caseOf(window, 'C-1');
  expect(stored).toHaveLength(FRAMES);
  expect(new Set(stored.map(({ stack }) => stack)).size).toBe(1);
  expect(stored[0]?.caption).toBe('Nodule on the last slices');
  for (const [index, { blob, width, height }] of stored.entries()) {
    const { text, greys, ...kept } = await storedPicture(window, blob, [
      [0, 0],
      [139, 39],
      [159, 59],
      [320, 240],
    ]);
    expect([width, height, kept.width, kept.height]).toEqual([640, 480, 640, 480]);
    expect(greys).toEqual([0, 0, 0, greyOf(index + 1)]);
    expect(text).not.toContain(NAME_IN_FILE);
    expect(text).not.toMatch(/tEXt|eXIf|Exif|iTXt|tIME/);
  }
});

test('by keyboard alone a photograph is cropped and loses what its camera wrote', async () => {
  const { window } = running;
  await becomes(window, 'member');
  await newCase(window);
  const { keyboard } = window;
  const photo = await photoJpeg(window, 'IMG_2041.jpg', 2400, 1800);
  expect(photo.buffer.toString('latin1')).toContain(NAME_IN_FILE);

  await window.getByRole('radio', { name: 'discrepancy' }).focus();
  await keyboard.press('Space');
  await window.getByRole('radio', { name: /^Known to the chairs/ }).focus();
  await keyboard.press('Space');
  await window.getByLabel('Original opinion').focus();
  await keyboard.type('Wrist: no fracture.');
  await tabTo(window, window.getByRole('button', { name: 'Choose pictures' }));
  const chooser = window.waitForEvent('filechooser');
  await keyboard.press('Enter');
  await (await chooser).setFiles([photo]);

  const dialog = window.getByRole('dialog', { name: 'Cover what is written in the picture' });
  await expect(dialog).toBeVisible();
  const sure = dialog.getByRole('checkbox', { name: /I have looked at it/ });
  await expect(sure).toBeEnabled();

  // Upright it is 1200 × 1600; the crop is pulled in by a tenth at the right and at the bottom.
  await keyboard.press('c');
  const crop = dialog.getByRole('button', { name: /^Crop: 1080 × 1440 px at 60, 80/ });
  await expect(crop).toBeFocused();
  for (let step = 0; step < 5; step++) {
    await keyboard.press('Shift+ArrowLeft');
    await keyboard.press('Shift+ArrowUp');
  }
  await expect(dialog.getByRole('button', { name: /^Crop: 1020 × 1360 px/ })).toBeFocused();
  await keyboard.press('b');
  const cover = dialog.getByRole('button', { name: /^Black-out 1/ });
  await expect(cover).toBeFocused();
  await keyboard.press('Delete');
  await expect(cover).toHaveCount(0);
  await keyboard.press('p');
  await expect(dialog.getByRole('radio', { name: 'Preview' })).toBeChecked();
  await keyboard.press('p');

  // Escape asks before it throws work away.
  await keyboard.press('Escape');
  await expect(dialog.getByText('Leave without keeping?')).toBeVisible();
  await keyboard.press('Enter');
  await tabTo(window, sure);
  await keyboard.press('Space');
  await keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(window.getByLabel('Caption of picture 1')).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^C-2 is with REALM/ })).toBeVisible();

  const [stored] = (await caseOf(window, 'C-2')).pictures;
  expect(stored).toMatchObject({ width: 1020, height: 1360 });
  const { text, greys, ...kept } = await storedPicture(window, stored?.blob ?? '', [[500, 700]]);
  expect(kept).toMatchObject({ width: 1020, height: 1360 });
  expect(Math.abs((greys[0] ?? 0) - 128)).toBeLessThan(4);
  expect(text).not.toContain('Exif');
  expect(text).not.toContain(NAME_IN_FILE);
});

test('a chair looks at a stack of a case, adds a picture and takes the stack out', async () => {
  const { window } = running;
  const { id } = await caseOf(window, 'C-1');
  await goTo(window, `/cases/${id}`);
  const stack = window.getByRole('slider', { name: /^Stack of 24 frames: Nodule/ });
  await expect(stack).toHaveAttribute('aria-valuetext', 'Frame 1 of 24');
  await stack.focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('PageDown');
  await expect(stack).toHaveAttribute('aria-valuetext', 'Frame 12 of 24');
  await window.keyboard.press('End');
  await expect(stack).toHaveAttribute('aria-valuetext', 'Frame 24 of 24');
  await window.keyboard.press('+');
  await expect(window.getByText('150 %')).toBeVisible();
  await stack.hover();
  await window.keyboard.down('Control');
  await window.mouse.wheel(0, 100);
  await window.keyboard.up('Control');
  await expect(window.getByText('100 %')).toBeVisible();
  await expect(stack).toHaveAttribute('aria-valuetext', 'Frame 24 of 24');

  await choose(window, [slicePng('later.png', 120)]);
  await window.getByText(/I have looked at it/).click();
  await window.getByRole('button', { name: 'Keep the picture' }).click();
  await window.getByLabel('Caption of picture 1').fill('Six months later');
  await window.getByRole('button', { name: 'Add to the case' }).click();
  await window.getByRole('radio', { name: 'Picture 2' }).press('Space');
  await expect(window.getByRole('img', { name: 'Picture: Six months later' })).toBeVisible();
  expect(await barriersInBothThemes(window)).toEqual([]);

  await window.getByRole('radio', { name: 'Stack 1' }).press('Space');
  await window.getByRole('button', { name: 'Take the stack out' }).click();
  await expect(window.getByText('24 frames taken out')).toBeVisible();
  expect((await caseOf(window, 'C-1')).pictures).toHaveLength(1);
});

test('pictures are pasted, and dropped, and leaving them keeps none', async () => {
  const { window } = running;
  await becomes(window, 'member');
  await newCase(window);
  const base64 = slicePng('image.png', 90).buffer.toString('base64');
  const dialog = window.getByRole('dialog', { name: 'Cover what is written in the picture' });
  for (const way of ['paste', 'drop'] as const) {
    await window.evaluate(
      ([content, how]) => {
        const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
        const cancelable = { bubbles: true, cancelable: true };
        if (how === 'paste') {
          document.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, ...cancelable }),
          );
        } else {
          document
            .querySelector('.picture-drop')
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, ...cancelable }));
        }
      },
      [base64, way] as const,
    );
    await expect(dialog).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(window.getByLabel(/^Caption of picture/)).toHaveCount(0);
  }
  expect(running.consoleErrors).toEqual([]);
});
