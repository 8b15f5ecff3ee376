import { ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { IconButton } from '../../ui/button.tsx';
import { formatShare } from '../../ui/format.ts';
import { Slider } from '../../ui/slider.tsx';
import { FrameCanvas } from '../presenter/frame-canvas.tsx';
import { type LoadFrame, useFrame } from '../presenter/use-frame.ts';
import { useWheel } from '../presenter/use-wheel.ts';
import type { RunItem, Showing } from './use-run.ts';
import { closerBy } from './zoom.ts';

const load: LoadFrame = (blob) => call('cases.picture', { blob });

interface PicturePanelProps {
  readonly frames: RunItem['pictures'];
  readonly showing: Showing;
  readonly show: (change: Partial<Showing>) => void;
}

/** The frame that the room looks at: wheel, slider or arrow keys turn the stack. */
export function PicturePanel({ frames, showing, show }: PicturePanelProps) {
  const { t } = useTranslation('meeting-run');
  const box = useRef<HTMLDivElement>(null);
  const names = frames.map(({ blob }) => blob).join(' ');
  const blobs = useMemo(() => names.split(' '), [names]);
  const last = frames.length - 1;
  const frame = Math.min(showing.frame, last);
  const { zoom } = showing;
  const { bitmap, failed } = useFrame(load, blobs, frame);
  useWheel(box, ({ frames: by, zoom: closer }) =>
    show({
      frame: Math.min(last, Math.max(0, frame + by)),
      zoom: closerBy(zoom, closer),
    }),
  );
  const position = { number: frame + 1, of: frames.length };
  const caption = frames[frame]?.caption ?? '';
  return (
    <div className="run-picture">
      <div ref={box} className="run-picture-box">
        <FrameCanvas label={t('picture', position)} bitmap={bitmap} zoom={zoom} />
        {failed ? <span>{t('presenter:pictureMissing')}</span> : null}
      </div>
      {last > 0 ? (
        <Slider
          label={t('frame')}
          value={frame + 1}
          min={1}
          max={frames.length}
          onChange={(number) => show({ frame: number - 1 })}
        />
      ) : null}
      <div className="run-picture-foot">
        <small className="grow">
          {[t('slice', position), caption === '' ? t('covered') : caption].join(' · ')}
        </small>
        <IconButton
          size="s"
          label={t('further')}
          icon={<ZoomOut aria-hidden="true" />}
          isDisabled={zoom === closerBy(zoom, -1)}
          onPress={() => show({ zoom: closerBy(zoom, -1) })}
        />
        <small className="tabular">{formatShare(zoom)}</small>
        <IconButton
          size="s"
          label={t('closer')}
          icon={<ZoomIn aria-hidden="true" />}
          isDisabled={zoom === closerBy(zoom, 1)}
          onPress={() => show({ zoom: closerBy(zoom, 1) })}
        />
      </div>
    </div>
  );
}
