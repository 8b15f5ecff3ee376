import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { isPurposeReady, PurposeField } from './purpose-field.tsx';

interface PurposeDialogProps {
  readonly onState: (purpose: string) => void;
  readonly onClose: () => void;
}

/** Names are shown for a purpose only, which those people can see. */
export function PurposeDialog({ onState, onClose }: PurposeDialogProps) {
  const { t } = useTranslation('summary');
  const [purpose, setPurpose] = useState('');
  const state = () => {
    if (isPurposeReady(purpose)) onState(purpose.trim());
  };
  return (
    <Dialog
      title={t('purpose.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isDisabled={!isPurposeReady(purpose)} onPress={state}>
            {t('purpose.show')}
          </Button>
        </>
      }
    >
      <p>{t('purpose.text')}</p>
      <PurposeField value={purpose} onChange={setPurpose} autoFocus onSubmit={state} />
    </Dialog>
  );
}
