import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import type { CallResult, Failure } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import { type Guard, useGuard } from '../learning/use-guard.ts';
import type { Point } from './audiences.ts';

interface WordingEditorProps {
  readonly point: Point;
  /** What stands there now. */
  readonly words: string;
  readonly onSave: (text: string, guard: Guard['answers']) => Promise<CallResult>;
  readonly onClose: () => void;
}

/** The changed wording is the first of those that are saved; so the core's guard calls it. */
const FIELD = 'wordings.0.wording';

/** One point in the words of its audience. */
export function WordingEditor({ point, words, onSave, onClose }: WordingEditorProps) {
  const { t } = useTranslation('learning-points');
  const [text, setText] = useState(words);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const guard = useGuard({ [FIELD]: text });
  const isReady = text.trim() !== '' && guard.open.length === 0;
  const save = async () => {
    if (!isReady || isPending) return;
    setPending(true);
    const result = await onSave(text.trim(), guard.answers);
    setPending(false);
    if (result.ok) onClose();
    else setFailure(guard.learn(result) ? null : result);
  };
  useAction({ label: t('saveWords'), keys: 'Mod+Enter', section: 'do', run: () => void save() });
  return (
    <form
      className="circulate-words"
      aria-label={t('words')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <FailureNotice failure={failure} />
      <GuardedTextArea
        label={t('words')}
        hint={t('wordsHint')}
        rows={2}
        value={text}
        onChange={setText}
        maxLength={1000}
        autoFocus
        {...guard.of(FIELD)}
      />
      <div className="flow flow-wrap">
        <Button
          type="submit"
          size="s"
          shortcut="Mod+Enter"
          isDisabled={!isReady}
          isPending={isPending}
        >
          {t('common:save')}
        </Button>
        <Button size="s" variant="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
        {text === point.point ? null : (
          <Button size="s" variant="quiet" onPress={() => setText(point.point)}>
            {t('asNoted')}
          </Button>
        )}
      </div>
    </form>
  );
}
