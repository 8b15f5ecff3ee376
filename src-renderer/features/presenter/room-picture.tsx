import { Mouse, ZoomIn } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { formatShare } from '../../ui/format.ts';
import { FrameCanvas } from './frame-canvas.tsx';
import type { Shown } from './room-case.tsx';
import { type LoadFrame, useFrame } from './use-frame.ts';
import { useWheel } from './use-wheel.ts';

const load: LoadFrame = (blob) => call('presenter.picture', { blob });

/** The frame that the meeting looks at, with where it is in its stack. */
export function RoomPicture({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('presenter');
  const box = useRef<HTMLDivElement>(null);
  const { frames, frame, zoom } = shown;
  const names = frames.map(({ blob }) => blob).join(' ');
  const blobs = useMemo(() => names.split(' '), [names]);
  const { bitmap, failed } = useFrame(load, blobs, frame);
  // Whoever runs the meeting turns it: both screens go on showing the same.
  useWheel(box, (turn) => void call('shell.turnPicture', turn));
  const position = { number: frame + 1, of: frames.length };
  const isStack = frames.length > 1;
  const { width = 1, height = 1 } = frames[frame] ?? {};
  return (
    <figure className="room-figure">
      <div ref={box} className="room-frame" data-stack={isStack || undefined}>
        <div className="room-picture" style={{ aspectRatio: `${width} / ${height}` }}>
          <FrameCanvas label={t('picture', position)} bitmap={bitmap} zoom={zoom} />
          {failed ? <span className="room-missing">{t('pictureMissing')}</span> : null}
          {isStack ? <span className="room-position">{t('position', position)}</span> : null}
        </div>
        {isStack ? <StackBar {...position} /> : null}
      </div>
      <figcaption>
        {isStack ? (
          <span>
            <Mouse aria-hidden="true" /> {t('scroll')}
          </span>
        ) : null}
        <span>
          <ZoomIn aria-hidden="true" /> {t('zoom')}
        </span>
        <span className="room-end tabular">{formatShare(zoom)}</span>
      </figcaption>
    </figure>
  );
}

/** Where the frame is in the stack; the words below the picture say the same. */
function StackBar({ number, of }: { readonly number: number; readonly of: number }) {
  return (
    <div className="room-stack" aria-hidden="true">
      <div style={{ top: `${((number - 1) / of) * 100}%`, height: `max(${100 / of}%, 12px)` }} />
    </div>
  );
}
