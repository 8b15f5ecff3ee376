import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { arrowWays } from './arrow-ways.ts';
import { type Box, type Handle, movedBy, resizedBy } from './boxes.ts';
import type { Mark } from './marks.ts';
import { follow, shareAt } from './pointer.ts';
import type { Source } from './read-pictures.ts';
import { usePlaceOf } from './use-place-of.ts';

const HANDLES: readonly Handle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];
/** Share of the frame that an arrow key moves or resizes by; with Ctrl it is one pixel. */
const STEP = 0.01;

interface MarkBoxProps {
  readonly mark: Mark;
  /** Which black-out of the frame it is, from 1. */
  readonly number: number;
  readonly frame: Source;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onLeave: () => void;
  readonly put: (box: Box, step: string) => void;
  readonly remove: () => void;
}

/**
 * One rectangle over a frame. Pulled at by pointer; with the focus on it arrow keys move it, with
 * Shift they resize it from its lower right corner, Delete takes it out, Escape leaves it.
 */
export function MarkBox(props: MarkBoxProps) {
  const { mark, number, frame, layer, isSelected, onSelect, onLeave, put, remove } = props;
  const { t } = useTranslation('pictures');
  const placeOf = usePlaceOf();
  const button = useRef<HTMLButtonElement>(null);
  const { id, kind, box } = mark;
  useEffect(() => {
    if (isSelected) button.current?.focus({ preventScroll: true });
  }, [isSelected]);

  const pull = (event: PointerEvent, handle: Handle | null) => {
    const here = layer.current;
    if (here === null || event.button !== 0) return;
    event.stopPropagation();
    onSelect();
    const from = shareAt(here, event);
    const step = crypto.randomUUID();
    follow(here, event, (to) => {
      const by = { x: to.x - from.x, y: to.y - from.y };
      put(handle === null ? movedBy(box, by) : resizedBy(box, handle, by), step);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = arrowWays[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'Escape') onLeave();
    else if (way !== undefined && !event.altKey && !event.metaKey) {
      const by = {
        x: way.x * (event.ctrlKey ? 1 / frame.width : STEP),
        y: way.y * (event.ctrlKey ? 1 / frame.height : STEP),
      };
      if (event.shiftKey) put(resizedBy(box, 'se', by), `size-${id}`);
      else put(movedBy(box, by), `move-${id}`);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const name = kind === 'crop' ? t('crop') : t('cover', { number });
  return (
    <button
      ref={button}
      type="button"
      className="mark"
      data-kind={kind}
      data-selected={isSelected || undefined}
      aria-label={`${name}: ${placeOf(mark, frame)}`}
      style={{
        left: `${box.x * 100}%`,
        top: `${box.y * 100}%`,
        width: `${box.width * 100}%`,
        height: `${box.height * 100}%`,
      }}
      onFocus={onSelect}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => pull(event, null)}
    >
      {HANDLES.map((handle) => (
        <span
          key={handle}
          className="mark-handle"
          data-handle={handle}
          onPointerDown={(event) => pull(event, handle)}
        />
      ))}
    </button>
  );
}
