import { ArrowDown, ArrowUp, Eye, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import type { CaseGuard } from '../cases/use-case-guard.ts';
import type { NewPicture, Stack } from './stacks.ts';
import { Thumbnail } from './thumbnail.tsx';

interface StackRowProps {
  readonly stack: Stack<NewPicture>;
  readonly number: number;
  readonly isLast: boolean;
  readonly guard: Pick<CaseGuard, 'of'>;
  readonly setCaption: (caption: string) => void;
  readonly move: (by: -1 | 1) => void;
  readonly lookAgain: () => void;
  readonly remove: () => void;
}

/** A picture or stack that was kept for a case: its caption, its place, another look. */
export function StackRow(props: StackRowProps) {
  const { stack, number, isLast, guard, setCaption, move, lookAgain, remove } = props;
  const { t } = useTranslation('pictures');
  const { frames, first } = stack;
  const shown = frames[0];
  if (shown === undefined) return null;
  const { blob, width, height, caption } = shown;
  return (
    <li className="stack-row">
      <Thumbnail blob={blob} />
      <div className="stack-row-words">
        <GuardedTextField
          label={t('caption', { number })}
          placeholder={t('captionHint')}
          value={caption}
          onChange={setCaption}
          maxLength={120}
          {...guard.of(`pictures.${first}.caption`)}
        />
        <small>
          {t('frames', { count: frames.length })} · {t('size', { width, height })} · {t('lookedAt')}
        </small>
      </div>
      <span className="stack-row-tools">
        {number === 1 && isLast ? null : (
          <>
            <IconButton
              size="s"
              label={t('moveUp', { number })}
              icon={<ArrowUp aria-hidden="true" />}
              isDisabled={number === 1}
              onPress={() => move(-1)}
            />
            <IconButton
              size="s"
              label={t('moveDown', { number })}
              icon={<ArrowDown aria-hidden="true" />}
              isDisabled={isLast}
              onPress={() => move(1)}
            />
          </>
        )}
        <IconButton
          size="s"
          label={t('lookAgain', { number })}
          icon={<Eye aria-hidden="true" />}
          onPress={lookAgain}
        />
        <IconButton
          size="s"
          label={t('remove', { number })}
          icon={<Trash2 aria-hidden="true" />}
          onPress={remove}
        />
      </span>
    </li>
  );
}
