import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useInvitation } from './invitation-store.ts';
import type { Person } from './use-people.ts';

interface ResetKeysDialogProps {
  readonly person: Person;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** New keys for somebody who lost everything. It cannot be undone, so it says what is lost. */
export function ResetKeysDialog({ person, isOpen, onClose }: ResetKeysDialogProps) {
  const { t } = useTranslation('people');
  const reset = useCommand('people.resetKeys');
  const showSlip = useInvitation((state) => state.show);
  const [isUnderstood, setUnderstood] = useState(false);
  const close = () => {
    setUnderstood(false);
    reset.reset();
    onClose();
  };
  return (
    <Dialog
      role="alertdialog"
      title={t('reset.title', { name: person.name })}
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button
            variant="danger"
            isDisabled={!isUnderstood}
            isPending={reset.isPending}
            onPress={async () => {
              const result = await reset.run({ id: person.id, understood: true });
              if (!result.ok) return;
              close();
              showSlip(result.value);
            }}
          >
            {t('reset.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('reset.first')}</p>
      <ul className="person-points">
        <li>{t('reset.lost')}</li>
        <li>{t('reset.kept')}</li>
        <li>{t('reset.shown')}</li>
      </ul>
      <FailureNotice failure={reset.failure} />
      <Checkbox isSelected={isUnderstood} onChange={setUnderstood}>
        {t('reset.understood')}
      </Checkbox>
    </Dialog>
  );
}
