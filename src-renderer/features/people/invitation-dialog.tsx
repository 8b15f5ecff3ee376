import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { dayOf } from '../workspace/sheet.ts';
import { SheetActions } from '../workspace/sheet-actions.tsx';
import { SheetView } from '../workspace/sheet-view.tsx';
import { useStatus } from '../workspace/use-status.ts';
import { useInvitation } from './invitation-store.ts';

/** The printed slip of a newcomer, shown once. It stays open until it is put away on purpose. */
export function InvitationDialog() {
  const { t } = useTranslation('people');
  const { invitation, forget } = useInvitation();
  const status = useStatus();
  // Leaving the app or being locked out must not leave a code behind.
  useEffect(() => forget, [forget]);
  const sheet = {
    ...(invitation ?? { name: '', staffId: '', code: '' }),
    kind: 'invitation',
    workspace: status.data?.name ?? '',
    madeOn: dayOf(new Date()),
  } as const;
  return (
    <Dialog
      title={t('slip.title', { name: sheet.name })}
      isOpen={invitation !== null}
      keepOpen
      onClose={forget}
      footer={
        <Button variant="primary" onPress={forget}>
          {t('slip.done')}
        </Button>
      }
    >
      <p className="ink-2">{t('slip.text')}</p>
      <SheetView sheet={sheet} />
      <SheetActions sheets={[sheet]} />
    </Dialog>
  );
}
