import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { boxBetween, THINNEST } from './boxes.ts';
import { MarkBox } from './mark-box.tsx';
import { marksOn } from './marks.ts';
import { follow, shareAt } from './pointer.ts';
import type { Source } from './read-pictures.ts';
import type { Editor } from './use-editor.ts';

interface MarksLayerProps {
  readonly editor: Editor;
  readonly frame: Source;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/** Black-outs and crop over the frame. Drawing on the picture adds a black-out. */
export function MarksLayer({ editor, frame, canvas }: MarksLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const { selected, select } = editor;
  const marks = marksOn(editor.marks, frame.id);
  const isGone = selected !== null && !marks.some(({ id }) => id === selected);
  useEffect(() => {
    if (isGone) select(null);
  }, [isGone, select]);

  const draw = (event: PointerEvent) => {
    const here = layer.current;
    if (here === null || event.target !== here || event.button !== 0) return;
    event.preventDefault();
    canvas.current?.focus({ preventScroll: true });
    const from = shareAt(here, event);
    const id = crypto.randomUUID();
    select(null);
    follow(
      here,
      event,
      (to) => {
        const box = boxBetween(from, to);
        if (box.width < THINNEST || box.height < THINNEST) return;
        editor.put({ id, kind: 'cover', frame: null, box }, id);
      },
      () => select(id),
    );
  };
  const leave = () => {
    select(null);
    canvas.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={layer} className="marks" onPointerDown={draw}>
      {marks.map((mark) => (
        <MarkBox
          key={mark.id}
          mark={mark}
          number={marks.filter(({ kind }) => kind === 'cover').indexOf(mark) + 1}
          frame={frame}
          layer={layer}
          isSelected={mark.id === selected}
          onSelect={() => select(mark.id)}
          onLeave={leave}
          put={(box, step) => editor.put({ ...mark, box }, step)}
          remove={() => {
            editor.remove(mark.id);
            leave();
          }}
        />
      ))}
    </div>
  );
}
