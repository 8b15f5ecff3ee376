import { Crop, Square, Trash2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { firstCrop, type Mark, marksOn, nextCover } from './marks.ts';
import type { Source } from './read-pictures.ts';
import type { Editor } from './use-editor.ts';
import { usePlaceOf } from './use-place-of.ts';

interface EditorMarksProps {
  readonly editor: Editor;
  readonly frame: Source;
}

/** Adding black-outs and a crop, and the list of those on the frame. */
export function EditorMarks({ editor, frame }: EditorMarksProps) {
  const { t } = useTranslation('pictures');
  const placeOf = usePlaceOf();
  const { put, select, undo } = editor;
  const marks = marksOn(editor.marks, frame.id);
  const isStack = editor.sources.length > 1;
  const add = (kind: Mark['kind']) => {
    const there = marks.find((mark) => kind === 'crop' && mark.kind === 'crop');
    const id = there?.id ?? crypto.randomUUID();
    const box = kind === 'crop' ? firstCrop : nextCover(editor.marks, frame.id);
    if (there === undefined) put({ id, kind, frame: null, box }, id);
    select(null);
    requestAnimationFrame(() => select(id));
  };
  const cover = () => add('cover');
  const crop = () => add('crop');
  useAction({ label: t('addCover'), keys: 'B', section: 'do', inDialog: true, run: cover });
  useAction({ label: t('addCrop'), keys: 'C', section: 'do', inDialog: true, run: crop });
  useAction({
    label: t('common:undo'),
    keys: 'Mod+Z',
    section: 'do',
    inDialog: true,
    inText: false,
    run: undo,
  });
  const covers = marks.filter(({ kind }) => kind === 'cover');
  const nameOf = (mark: Mark) =>
    mark.kind === 'crop' ? t('crop') : t('cover', { number: covers.indexOf(mark) + 1 });
  return (
    <section className="editor-part" aria-label={t('marks')}>
      <div className="flow">
        <Button size="s" icon={<Square aria-hidden="true" />} shortcut="B" onPress={cover}>
          {t('addCover')}
        </Button>
        <Button size="s" icon={<Crop aria-hidden="true" />} shortcut="C" onPress={crop}>
          {t('addCrop')}
        </Button>
        <span className="grow" />
        <IconButton
          size="s"
          label={t('common:undo')}
          shortcut="Mod+Z"
          icon={<Undo2 aria-hidden="true" />}
          isDisabled={!editor.canUndo}
          onPress={undo}
        />
      </div>
      {marks.length === 0 ? null : (
        <ul className="editor-list" aria-label={t('marks')}>
          {marks.map((mark) => (
            <li key={mark.id} data-selected={mark.id === editor.selected || undefined}>
              <span className="grow">
                {nameOf(mark)}
                <small>{placeOf(mark, frame)}</small>
              </span>
              {isStack ? (
                <Checkbox
                  isSelected={mark.frame === null}
                  onChange={(isOnAll) =>
                    put(
                      { ...mark, frame: isOnAll ? null : frame.id },
                      `scope-${crypto.randomUUID()}`,
                    )
                  }
                >
                  {t('everyFrame')}
                </Checkbox>
              ) : null}
              <IconButton
                size="s"
                label={t('removeMark', { name: nameOf(mark) })}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => editor.remove(mark.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="small">{t('marksHint')}</p>
    </section>
  );
}
