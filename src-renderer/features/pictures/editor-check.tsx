import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Editor } from './use-editor.ts';
import type { View } from './use-view.ts';

interface EditorCheckProps {
  readonly editor: Editor;
  readonly view: View;
}

/** The last look before a stack is kept: every frame seen as it is now, and a person's word. */
export function EditorCheck({ editor, view }: EditorCheckProps) {
  const { t } = useTranslation('pictures');
  const { unseen } = editor;
  const count = editor.sources.length;
  const next = unseen.find((index) => index > view.index) ?? unseen[0];
  const goOn = () => {
    if (next !== undefined) view.goTo(next);
  };
  useAction(
    next === undefined
      ? null
      : { label: t('nextUnseen'), keys: 'N', section: 'view', inDialog: true, run: goOn },
  );
  return (
    <section className="editor-part editor-check" aria-label={t('check')}>
      <Notice tone="warn" title={t('cannotRead.title')}>
        {t('cannotRead.text')}
      </Notice>
      {count > 1 ? (
        <div className="flow">
          <span className="grow" role="status">
            {t('seen', { count, seen: count - unseen.length })}
          </span>
          {next === undefined ? null : (
            <Button size="s" shortcut="N" onPress={goOn}>
              {t('nextUnseen')}
            </Button>
          )}
        </div>
      ) : null}
      <Checkbox
        isSelected={editor.isConfirmed}
        isDisabled={unseen.length > 0}
        onChange={editor.confirm}
        hint={unseen.length > 0 ? t('lookFirst') : t('confirmHint')}
      >
        {t('confirm', { count })}
      </Checkbox>
    </section>
  );
}
