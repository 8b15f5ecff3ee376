import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { ActionFields } from './action-fields.tsx';
import { CountedFields } from './counted-fields.tsx';
import './entry-editor.css';
import { GuardState } from './guard-state.tsx';
import { ReflectionFields } from './reflection-fields.tsx';
import type { EntryEditing } from './use-entry-editor.ts';

interface EntryEditorProps {
  readonly title: string;
  readonly editing: EntryEditing;
  readonly isNew?: boolean;
  /** The entry was deleted meanwhile: saving logs it anew. */
  readonly isGone?: boolean;
  readonly onDrop: () => void;
}

/** Every field of an entry. What is typed keeps itself; Ctrl/Cmd+Enter saves. */
export function EntryEditor(props: EntryEditorProps) {
  const { title, editing, isNew = false, isGone = false, onDrop } = props;
  const { t } = useTranslation('learning');
  const { form, change, guard, problems, news } = editing;
  const box = useRef<HTMLFormElement>(null);
  const save = async () => {
    if (!(await editing.save())) goToProblem();
  };
  const goToProblem = () =>
    requestAnimationFrame(() =>
      box.current
        ?.querySelector<HTMLElement>(
          ':is(input, textarea)[aria-invalid=true], [data-problem] input',
        )
        ?.focus(),
    );
  useAction({ label: t('common:save'), keys: 'Mod+Enter', section: 'do', run: save });

  const isReady = form !== null;
  useEffect(() => {
    if (isReady) box.current?.querySelector<HTMLElement>('input')?.focus();
  }, [isReady]);
  if (form === null) return null;

  const fields = { form, change, guard, problems };
  const waiting = [...problems, ...guard.open];
  return (
    <form
      ref={box}
      className="editor"
      aria-label={title}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="editor-fields">
        <h2>{title}</h2>
        {editing.restoredFrom === null || isNew ? null : (
          <Notice live="status">
            {t('editor.restored', { when: formatMoment(editing.restoredFrom) })}
          </Notice>
        )}
        {isGone ? (
          <Notice tone="warn" title={t('editor.goneTitle')} live="status">
            {t('editor.goneText')}
          </Notice>
        ) : null}
        {news === null ? null : (
          <Notice tone="warn" title={t('editor.newsTitle')} live="status">
            {news.contested.length === 0
              ? t('editor.newsTaken')
              : t('editor.newsContested', {
                  fields: [...new Set(news.contested.map((name) => t(`formField.${name}`)))].join(
                    ', ',
                  ),
                })}
          </Notice>
        )}
        <FailureNotice failure={editing.failure} />
        <CountedFields {...fields} isNew={isNew} />
        <ReflectionFields {...fields} />
        <ActionFields {...fields} />
      </div>
      <div className="editor-foot">
        <GuardState open={waiting} isKept={editing.isKept} />
        <Button variant="quiet" onPress={onDrop}>
          {t('editor.drop')}
        </Button>
        <Button type="submit" variant="primary" shortcut="Mod+Enter" isPending={editing.isPending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
