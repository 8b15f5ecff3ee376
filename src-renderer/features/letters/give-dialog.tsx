import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useToday } from '../learning/use-today.ts';
import type { Addressee } from './telling.ts';
import type { Letter } from './use-letter.ts';

interface GiveDialogProps {
  readonly letter: Letter;
  readonly to: string;
  readonly person: Addressee;
  readonly onClose: () => void;
}

/** Asks once: a letter that was given cannot be taken back. */
export function GiveDialog({ letter, to, person, onClose }: GiveDialogProps) {
  const { t } = useTranslation('letters');
  const { show } = useToast();
  const today = useToday();
  const command = useCommand('letters.give');
  const isAgain = person.state === 'told' && person.toldBy === 'addendum';
  const give = async () => {
    if (command.isPending) return;
    const id = await letter.save();
    if (id === null) {
      onClose();
      return;
    }
    const result = await command.run({ id, on: today });
    if (!result.ok) return;
    onClose();
    show({ title: t('give.done'), detail: t('give.doneDetail') });
  };
  useAction({
    label: t('give.confirm'),
    keys: 'Mod+Enter',
    section: 'do',
    inDialog: true,
    keysOnly: true,
    run: () => void give(),
  });
  return (
    <Dialog
      role="alertdialog"
      size="s"
      isOpen
      title={t('give.title')}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            autoFocus
            isPending={command.isPending}
            onPress={() => void give()}
          >
            {t('give.confirm')}
          </Button>
        </>
      }
    >
      <FailureNotice failure={command.failure} />
      <p>{t('give.text', { name: to })}</p>
      {isAgain ? <p className="ink-2">{t('give.again')}</p> : null}
    </Dialog>
  );
}
