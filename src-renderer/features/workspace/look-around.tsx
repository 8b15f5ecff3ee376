import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { HOME_PATH } from '../../app/routes.tsx';
import { useSession } from '../../app/session-store.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Rows } from '../../ui/card.tsx';
import { ProgressBar } from '../../ui/progress.tsx';
import { isOpeningFailure, OpeningFailure } from './opening-failure.tsx';
import { StartLayout } from './start-layout.tsx';
import { useRefreshStatus } from './use-status.ts';

/** Enough people and time for every screen to have something to show; the same each time. */
const DEMO = { people: 24, years: 2, seed: 2026 };

type Demo = OutputOf<'workspace.createDemo'>;

/** Invented people in a workspace of their own: made here, then looked at as one of them. */
export function LookAround() {
  const { t } = useTranslation('workspace');
  const [, navigate] = useLocation();
  const make = useCommand('workspace.createDemo');
  const refreshStatus = useRefreshStatus();
  const [demo, setDemo] = useState<Demo | null>(null);
  const back = () => navigate('/start/workspaces');

  if (isOpeningFailure(make.failure)) {
    return <OpeningFailure failure={make.failure} tried="createDemo" onBack={make.reset} />;
  }
  if (demo !== null) return <ChooseWho demo={demo} />;
  return (
    <StartLayout
      title={t('lookAround.title')}
      intro={t('lookAround.intro')}
      onBack={back}
      footer={
        <Button
          variant="primary"
          isPending={make.isPending}
          onPress={async () => {
            const result = await make.run(DEMO);
            if (!result.ok) return;
            setDemo(result.value);
            await refreshStatus();
          }}
        >
          {t('lookAround.make')}
        </Button>
      }
    >
      {make.isPending ? <ProgressBar label={t('lookAround.making')} value={null} /> : null}
      <FailureNotice failure={make.failure} />
    </StartLayout>
  );
}

function ChooseWho({ demo }: { readonly demo: Demo }) {
  const { t } = useTranslation('workspace');
  const [, navigate] = useLocation();
  const refresh = useSession((state) => state.refresh);
  const signIn = useCommand('session.signIn');
  const passphrase = demo.signIns[0]?.passphrase ?? '';
  return (
    <StartLayout
      title={t('lookAround.as')}
      intro={t('lookAround.asIntro')}
      below={
        <small>
          {t('lookAround.passphrase')} <span className="start-secret">{passphrase}</span>
        </small>
      }
    >
      <FailureNotice failure={signIn.failure} />
      {signIn.isPending ? <ProgressBar label={t('lookAround.signingIn')} value={null} /> : null}
      <div className="start-choices">
        <Rows label={t('lookAround.as')}>
          {demo.signIns.map(({ staffId, name, passphrase: own }, index) => (
            <Row
              key={staffId}
              icon={<UserRound aria-hidden="true" />}
              // The demo names its first three in this order.
              detail={t(`lookAround.who.${index}`, { defaultValue: staffId })}
              onOpen={async () => {
                if (signIn.isPending) return;
                const result = await signIn.run({ staffId, passphrase: own });
                if (!result.ok) return;
                await refresh();
                navigate(HOME_PATH, { replace: true });
              }}
            >
              <span className="strong">{name}</span>
            </Row>
          ))}
        </Rows>
      </div>
    </StartLayout>
  );
}
