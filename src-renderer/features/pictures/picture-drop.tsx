import { ImagePlus } from 'lucide-react';
import { type DragEvent, useEffect, useEffectEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress.tsx';
import type { Adding } from './use-adding.ts';

const TEXT_BOX = 'input, textarea, [contenteditable=true]';

/** Where pictures come in: chosen, dropped or pasted; and how far taking them is. */
export function PictureDrop({ adding }: { readonly adding: Adding }) {
  const { t } = useTranslation('pictures');
  const [isOver, setOver] = useState(false);
  const { work, choose } = adding;
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { files, types } = event.clipboardData ?? {};
    if (files === undefined || files.length === 0) return;
    // Copied words come with a picture of themselves: in a text box the words are meant.
    const inText = event.target instanceof Element && event.target.matches(TEXT_BOX);
    if (inText && types?.includes('text/plain')) return;
    event.preventDefault();
    void choose([...files]);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void choose([...event.dataTransfer.files]);
  };
  if (work.progress !== null) {
    return (
      <ProgressBar
        label={t('reading')}
        value={work.progress.done / work.progress.total}
        detail={t('progress', work.progress)}
        onCancel={work.cancel}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is by mouse; the button inside is the way for everybody
    <div
      className="picture-drop"
      data-over={isOver || undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileTrigger
        allowsMultiple
        onSelect={(files) => void choose(files === null ? [] : [...files])}
      >
        <Button size="s" icon={<ImagePlus aria-hidden="true" />}>
          {t('choose')}
        </Button>
      </FileTrigger>
      <p>
        {t('dropHere')}
        <small>{t('dropHint')}</small>
      </p>
    </div>
  );
}
