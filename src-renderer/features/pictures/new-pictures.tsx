import { useTranslation } from 'react-i18next';
import type { CaseGuard } from '../cases/use-case-guard.ts';
import { PictureDrop } from './picture-drop.tsx';
import { PictureEditor } from './picture-editor.tsx';
import './pictures.css';
import { Refusals } from './refusals.tsx';
import { StackRow } from './stack-row.tsx';
import { type NewPicture, stacksOf, withCaption, withStackMoved } from './stacks.ts';
import { useAdding } from './use-adding.ts';

export interface NewPicturesProps {
  /** Frames kept for a case that does not name them yet; those of a stack lie together. */
  readonly frames: readonly NewPicture[];
  readonly onChange: (frames: readonly NewPicture[]) => void;
  /** Of the texts `pictures.0.caption`, … by place in `frames`. */
  readonly guard: Pick<CaseGuard, 'of'>;
}

/** Adds pictures and stacks to a case: choosing, editing, captions, order. */
export function NewPictures({ frames, onChange, guard }: NewPicturesProps) {
  const { t } = useTranslation('pictures');
  const adding = useAdding(frames, onChange);
  const stacks = stacksOf(frames);
  return (
    <>
      {stacks.length === 0 ? null : (
        <ul className="stack-rows" aria-label={t('title')}>
          {stacks.map((stack, index) => (
            <StackRow
              key={stack.stack}
              stack={stack}
              number={index + 1}
              isLast={index === stacks.length - 1}
              guard={guard}
              setCaption={(caption) => onChange(withCaption(frames, stack.stack, caption))}
              move={(by) => onChange(withStackMoved(frames, stack.stack, by))}
              lookAgain={() => void adding.lookAgain(stack)}
              remove={() => onChange(frames.filter((frame) => frame.stack !== stack.stack))}
            />
          ))}
        </ul>
      )}
      <PictureDrop adding={adding} />
      <Refusals adding={adding} />
      {adding.editing === null ? null : (
        <PictureEditor editing={adding.editing} onKept={adding.keep} onClose={adding.close} />
      )}
    </>
  );
}
