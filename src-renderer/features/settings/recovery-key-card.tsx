import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { KeyCheck } from '../workspace/create/key-step.tsx';
import { dayOf } from '../workspace/sheet.ts';
import { SheetActions } from '../workspace/sheet-actions.tsx';
import { SheetView } from '../workspace/sheet-view.tsx';
import { useStatus } from '../workspace/use-status.ts';

type Stage = 'closed' | 'asked' | 'sheet' | 'check';

/** A new recovery key: it voids the sheet that is locked away, so it asks first. */
export function RecoveryKeyCard() {
  const { t } = useTranslation('settings');
  const { show } = useToast();
  const status = useStatus();
  const renew = useCommand('workspace.renewRecoveryKey');
  const [stage, setStage] = useState<Stage>('closed');
  const [code, setCode] = useState('');
  const close = () => {
    setStage('closed');
    setCode('');
    renew.reset();
  };
  const make = async () => {
    const result = await renew.run({});
    if (!result.ok) return;
    setCode(result.value.recoveryKey);
    setStage('sheet');
  };
  const sheet = {
    kind: 'recovery-key',
    workspace: status.data?.name ?? '',
    name: '',
    staffId: '',
    code,
    madeOn: dayOf(new Date()),
  } as const;
  return (
    <Card>
      <CardBody>
        <div className="settings-line">
          <span className="settings-words">
            <span className="strong">{t('recoveryKey.title')}</span>
            <small>{t('recoveryKey.text')}</small>
          </span>
          <Button onPress={() => setStage('asked')}>{t('recoveryKey.renew')}</Button>
        </div>
      </CardBody>
      <Dialog
        role="alertdialog"
        title={t('recoveryKey.ask')}
        isOpen={stage === 'asked'}
        onClose={close}
        footer={
          <>
            <Button onPress={close}>{t('common:cancel')}</Button>
            <Button variant="danger" isPending={renew.isPending} onPress={make}>
              {t('recoveryKey.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('recoveryKey.askText')}</p>
        <FailureNotice failure={renew.failure} />
      </Dialog>
      <Dialog
        title={t('workspace:create.key.title')}
        isOpen={stage === 'sheet' || stage === 'check'}
        keepOpen
        onClose={close}
        footer={
          stage === 'check' ? undefined : (
            <Button variant="primary" onPress={() => setStage('check')}>
              {t('workspace:create.key.action')}
            </Button>
          )
        }
      >
        {stage === 'check' ? (
          <>
            <p className="ink-2">{t('workspace:create.key.checkIntro')}</p>
            <KeyCheck
              groups={code.split('-').length}
              onShowAgain={() => setStage('sheet')}
              onNext={() => {
                close();
                show({ title: t('recoveryKey.done') });
              }}
            />
          </>
        ) : (
          <>
            <p className="ink-2">{t('workspace:create.key.intro')}</p>
            <SheetView sheet={sheet} />
            <SheetActions sheets={[sheet]} />
          </>
        )}
      </Dialog>
    </Card>
  );
}
