import { Ellipsis, Eraser, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useFailureText } from '../../app/failure.tsx';
import { useMe } from '../../app/session-store.ts';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RedactionDialog } from '../settings/redaction-dialog.tsx';
import { DIRECTORY_PATH } from './people-paths.ts';
import type { Person } from './use-people.ts';

/** What else an administrator can do with a person's record. */
export function PersonMenu({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const { show } = useToast();
  const { showDone } = useUndo();
  const textOf = useFailureText();
  const remove = useCommand('people.remove');
  const isMe = useMe().personId === person.id;
  const [isRedacting, setRedacting] = useState(false);
  return (
    <>
      <Menu
        label={t('moreAbout', { name: person.name })}
        trigger={
          <IconButton
            label={t('moreAbout', { name: person.name })}
            icon={<Ellipsis aria-hidden="true" />}
          />
        }
        items={[
          {
            id: 'remove',
            label: t('remove'),
            icon: <Trash2 aria-hidden="true" />,
            isDisabled: isMe,
            onAction: async () => {
              const result = await remove.run({ id: person.id });
              if (!result.ok) {
                const { title, todo } = textOf(result);
                show({ title, detail: todo, tone: 'bad' });
                return;
              }
              navigate(DIRECTORY_PATH);
              showDone(t('removed', { name: person.name }));
            },
          },
          'separator',
          {
            id: 'redact',
            label: t('settings:redaction.open'),
            icon: <Eraser aria-hidden="true" />,
            tone: 'danger',
            onAction: () => setRedacting(true),
          },
        ]}
      />
      <RedactionDialog
        record={isRedacting ? { table: 'person', id: person.id, label: person.name } : null}
        onClose={() => setRedacting(false)}
      />
    </>
  );
}
