import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import type { Editor } from './use-editor.ts';
import type { View } from './use-view.ts';

interface EditorFrameProps {
  readonly editor: Editor;
  readonly view: View;
}

/** The frame looked at: its place in the stack, and leaving it out. */
export function EditorFrame({ editor, view }: EditorFrameProps) {
  const { t } = useTranslation('pictures');
  const { index, count } = view;
  const frame = editor.sources[index];
  if (frame === undefined) return null;
  const move = (by: -1 | 1) => {
    editor.moveFrame(frame.id, by);
    view.turn(by);
  };
  return (
    <section className="editor-part" aria-label={t('thisFrame')}>
      <div className="flow">
        <span className="grow truncate">
          {t('slice', { number: index + 1, of: count })}
          <small className="truncate editor-file">{frame.name}</small>
        </span>
        <IconButton
          size="s"
          label={t('frameEarlier')}
          icon={<ArrowLeft aria-hidden="true" />}
          isDisabled={index === 0}
          onPress={() => move(-1)}
        />
        <IconButton
          size="s"
          label={t('frameLater')}
          icon={<ArrowRight aria-hidden="true" />}
          isDisabled={index === count - 1}
          onPress={() => move(1)}
        />
        <IconButton
          size="s"
          label={t('leaveOut')}
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => editor.leaveOut(frame.id)}
        />
      </div>
    </section>
  );
}
