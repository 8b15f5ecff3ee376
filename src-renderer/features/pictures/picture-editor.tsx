import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import type { Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SegmentedControl } from '../../ui/segmented.tsx';
import './editor.css';
import { EditorCheck } from './editor-check.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { EditorFrame } from './editor-frame.tsx';
import { EditorMarks } from './editor-marks.tsx';
import { keepFrames } from './keep-pictures.ts';
import { cutOf, lookOf } from './marks.ts';
import { MarksLayer } from './marks-layer.tsx';
import type { Source } from './read-pictures.ts';
import type { NewPicture } from './stacks.ts';
import { Stage } from './stage.tsx';
import { useBitmap } from './use-bitmap.ts';
import { useEditor } from './use-editor.ts';
import { usePlaceOf } from './use-place-of.ts';
import { useView } from './use-view.ts';
import { useWork } from './use-work.ts';
import { ViewBar } from './view-bar.tsx';

/** A stack on its way into a case, or one that is looked at again. */
export interface Editing {
  readonly stack: string;
  readonly caption: string;
  readonly sources: readonly Source[];
}

interface PictureEditorProps {
  readonly editing: Editing;
  readonly onKept: (frames: readonly NewPicture[]) => void;
  readonly onClose: () => void;
}

/**
 * The one way of a picture into a case: black-outs, a crop, and a person's word that every frame was
 * looked at. What is kept are new pixels, with the marks burnt in.
 */
export function PictureEditor({ editing, onKept, onClose }: PictureEditorProps) {
  const { t } = useTranslation('pictures');
  const editor = useEditor(editing.sources);
  const { sources, marks, see } = editor;
  const view = useView(sources.length);
  const canvas = useRef<HTMLCanvasElement>(null);
  const work = useWork();
  const [mode, setMode] = useState<'mark' | 'preview'>('mark');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const placeOf = usePlaceOf();

  const byId = useMemo(() => new Map(editing.sources.map((each) => [each.id, each])), [editing]);
  const decode = useMemo(
    () => (id: string) => createImageBitmap(byId.get(id)?.blob ?? new Blob()).catch(() => null),
    [byId],
  );
  const names = useMemo(() => sources.map(({ id }) => id), [sources]);
  const { shown, failed } = useBitmap(decode, names, view.index);
  const look = shown === null ? null : lookOf(marks, shown.name);
  useEffect(() => {
    if (shown !== null && look !== null) see(shown.name, look);
  }, [shown, look, see]);

  const frame = sources[view.index];
  const isPreview = mode === 'preview';
  const cut = useMemo(
    () =>
      isPreview && shown !== null
        ? cutOf(marks, shown.name, shown.bitmap.width, shown.bitmap.height)
        : undefined,
    [isPreview, shown, marks],
  );
  // Buttons of the foot come and go: the focus goes to the picture, and not to the closing cross.
  const goToPicture = () => canvas.current?.focus({ preventScroll: true });
  const canKeep = editor.isConfirmed && work.progress === null;
  const keep = async () => {
    if (!canKeep) return;
    setFailure(null);
    setLeaving(false);
    goToPicture();
    const result = await work.run(sources.length, (how) =>
      keepFrames(sources, marks, editing, how),
    );
    if (result === null) return;
    if (result.ok) onKept(result.frames);
    else setFailure(result);
  };
  const close = () => {
    if (work.progress !== null) {
      work.cancel();
      goToPicture();
    } else if (editor.canUndo && !isLeaving) setLeaving(true);
    else onClose();
  };
  useAction({
    label: t('keep', { count: sources.length }),
    keys: 'Mod+Enter',
    section: 'do',
    inDialog: true,
    run: () => void keep(),
  });
  useAction({
    label: t('preview'),
    keys: 'P',
    section: 'view',
    inDialog: true,
    run: () => setMode(isPreview ? 'mark' : 'preview'),
  });
  const selected = marks.find(({ id }) => id === editor.selected);
  const kind = t('kind', { count: sources.length });
  return (
    <Dialog
      title={t('editor', { count: sources.length })}
      isOpen
      keepOpen
      onClose={close}
      footer={
        <EditorFoot
          count={sources.length}
          progress={work.progress}
          canKeep={canKeep}
          keep={() => void keep()}
          isLeaving={isLeaving}
          stay={() => {
            setLeaving(false);
            goToPicture();
          }}
          leave={close}
        />
      }
    >
      <div className="picture-editor">
        <div className="editor-stage">
          <Stage
            label={kind}
            bitmap={shown?.bitmap ?? null}
            failed={failed}
            view={view}
            canvas={canvas}
            {...(cut === undefined ? {} : { cut })}
          >
            {isPreview || frame === undefined || shown === null ? null : (
              <MarksLayer editor={editor} frame={frame} canvas={canvas} />
            )}
          </Stage>
          <ViewBar view={view}>
            <SegmentedControl
              label={t('mode')}
              segments={[
                { id: 'mark', label: t('markMode') },
                { id: 'preview', label: t('preview') },
              ]}
              value={mode}
              onChange={setMode}
            />
          </ViewBar>
        </div>
        <div className="editor-side">
          <FailureNotice failure={failure} />
          {frame === undefined ? null : <EditorMarks editor={editor} frame={frame} />}
          {sources.length > 1 ? <EditorFrame editor={editor} view={view} /> : null}
          <EditorCheck editor={editor} view={view} />
          <span className="visually-hidden" role="status">
            {selected === undefined || frame === undefined ? '' : placeOf(selected, frame)}
          </span>
        </div>
      </div>
    </Dialog>
  );
}
