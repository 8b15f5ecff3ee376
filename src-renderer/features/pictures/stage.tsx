import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWheel } from '../presenter/use-wheel.ts';
import { arrowWays } from './arrow-ways.ts';
import { paint, sizeOf } from './encode.ts';
import type { Cut } from './marks.ts';
import './stage.css';
import type { View } from './use-view.ts';

interface StageProps {
  /** What is looked at, for screen readers: "Picture", "Stack". */
  readonly label: string;
  readonly bitmap: ImageBitmap | null;
  readonly failed: boolean;
  readonly view: View;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Drawn into the picture: what is left of it and what is black. */
  readonly cut?: Cut;
  /** What lies over the picture, in shares of its size. */
  readonly children?: ReactNode;
}

const uncut: Cut = { crop: null, covers: [] };
/** Pixels that an arrow key moves a picture larger than its box. */
const PAN = 60;

/**
 * A frame as large as its box lets it be, and larger by zoom. Nothing lies over it: text may be burnt
 * into any corner. Wheel, arrow keys, Page Up and Down,
 * Home and End turn the stack; Ctrl with the wheel, + and − zoom; Shift with an arrow moves what is
 * larger than the box.
 */
export function Stage({ label, bitmap, failed, view, canvas, cut = uncut, children }: StageProps) {
  const { t } = useTranslation('pictures');
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { index, count, zoom, turn, zoomBy, showWhole } = view;
  useWheel(box, ({ frames, zoom: closer }) => (closer === 0 ? turn(frames) : zoomBy(closer)));
  const size = bitmap === null ? { width: 1, height: 1 } : sizeOf(cut, bitmap);
  useEffect(() => {
    const here = canvas.current;
    const pen = here?.getContext('2d');
    if (!here || !pen || bitmap === null) return;
    const { width, height } = sizeOf(cut, bitmap);
    here.width = width;
    here.height = height;
    paint(pen, bitmap, cut);
  }, [canvas, bitmap, cut]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const way = arrowWays[event.key];
    if (way !== undefined && event.shiftKey) {
      scroller.current?.scrollBy(way.x * PAN, way.y * PAN);
    } else if (way !== undefined) turn(way.x + way.y);
    else if (event.key === 'PageDown') turn(10);
    else if (event.key === 'PageUp') turn(-10);
    else if (event.key === 'Home') turn(-count);
    else if (event.key === 'End') turn(count);
    else if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
    else if (event.key === '0') showWhole();
    else return;
    event.preventDefault();
  };
  const position = { number: index + 1, of: count };
  const isStack = count > 1;
  return (
    <div ref={box} className="stage">
      <div ref={scroller} className="stage-scroller" data-zoomed={zoom > 1 || undefined}>
        <div
          className="stage-picture"
          style={{
            width: `calc(min(100cqw, 100cqh * ${size.width / size.height}) * ${zoom})`,
            aspectRatio: `${size.width} / ${size.height}`,
          }}
        >
          <canvas
            ref={canvas}
            tabIndex={0}
            onKeyDown={onKeyDown}
            aria-label={label}
            {...(isStack
              ? {
                  role: 'slider',
                  'aria-orientation': 'vertical',
                  'aria-valuemin': 1,
                  'aria-valuemax': count,
                  'aria-valuenow': position.number,
                  'aria-valuetext': t('slice', position),
                }
              : { role: 'img' })}
          />
          {children}
        </div>
      </div>
      {failed ? <span className="stage-missing">{t('missing')}</span> : null}
    </div>
  );
}
