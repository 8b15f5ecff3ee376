import { ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { formatShare } from '../../ui/format.ts';
import { Slider } from '../../ui/slider.tsx';
import type { View } from './use-view.ts';

interface ViewBarProps {
  readonly view: View;
  /** What stands at the left end. */
  readonly children?: ReactNode;
}

/** Under a picture: where it is in its stack, and how closely it is looked at. */
export function ViewBar({ view, children }: ViewBarProps) {
  const { t } = useTranslation('pictures');
  return (
    <div className="view-bar">
      {children}
      {view.count > 1 ? (
        <>
          <div className="grow">
            <Slider
              label={t('frame')}
              value={view.index + 1}
              min={1}
              max={view.count}
              onChange={(number) => view.goTo(number - 1)}
            />
          </div>
          <small className="view-place tabular" aria-hidden="true">
            {t('sliceShort', { number: view.index + 1, of: view.count })}
          </small>
        </>
      ) : (
        <span className="grow" />
      )}
      <IconButton
        size="s"
        label={t('further')}
        shortcut="-"
        icon={<ZoomOut aria-hidden="true" />}
        isDisabled={view.zoom === 1}
        onPress={() => view.zoomBy(-1)}
      />
      <small className="view-zoom tabular">{formatShare(view.zoom)}</small>
      <IconButton
        size="s"
        label={t('closer')}
        shortcut="+"
        icon={<ZoomIn aria-hidden="true" />}
        onPress={() => view.zoomBy(1)}
      />
    </div>
  );
}
