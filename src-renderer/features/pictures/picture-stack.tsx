import { type PointerEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeKept } from './decode-kept.ts';
import { captionOf } from './stacks.ts';
import { Stage } from './stage.tsx';
import { useBitmap } from './use-bitmap.ts';
import { useView } from './use-view.ts';
import { ViewBar } from './view-bar.tsx';

interface PictureStackProps {
  /** Frames that the core keeps, of one stack, in order. */
  readonly frames: readonly { readonly blob: string; readonly caption: string }[];
}

/** A picture or stack of a case to look at: scrolled and zoomed by wheel, keys and buttons. */
export function PictureStack({ frames }: PictureStackProps) {
  const { t } = useTranslation('pictures');
  const canvas = useRef<HTMLCanvasElement>(null);
  const joined = frames.map(({ blob }) => blob).join(' ');
  const blobs = useMemo(() => joined.split(' '), [joined]);
  const view = useView(frames.length);
  const { shown, failed } = useBitmap(decodeKept, blobs, view.index);
  const caption = captionOf(frames);
  const kind = t('kind', { count: frames.length });
  return (
    <figure className="picture-stack" onPointerDown={view.zoom > 1 ? pan : undefined}>
      <Stage
        label={caption === '' ? kind : `${kind}: ${caption}`}
        bitmap={shown?.bitmap ?? null}
        failed={failed}
        view={view}
        canvas={canvas}
      />
      <ViewBar view={view} />
      {caption === '' ? null : <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** Pulling at a picture that is larger than its box moves it. */
function pan(start: PointerEvent<HTMLElement>): void {
  const scroller = (start.target as Element).closest<HTMLElement>('.stage-scroller');
  if (scroller === null || start.button !== 0) return;
  let { clientX: x, clientY: y } = start;
  const move = (event: globalThis.PointerEvent) => {
    scroller.scrollBy(x - event.clientX, y - event.clientY);
    x = event.clientX;
    y = event.clientY;
  };
  scroller.setPointerCapture(start.pointerId);
  scroller.addEventListener('pointermove', move);
  const end = () => scroller.removeEventListener('pointermove', move);
  scroller.addEventListener('lostpointercapture', end, { once: true });
}
