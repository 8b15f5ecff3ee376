import { Eye, FolderOpen, FolderPlus, LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Row, RowDivider, Rows } from '../../ui/card.tsx';
import { OpeningFailure } from './opening-failure.tsx';
import { StartLayout } from './start-layout.tsx';
import { useChooseWorkspace } from './use-choose-workspace.ts';
import { useStatus } from './use-status.ts';

/** Create a workspace, open one, look around; the ones used before stand first. */
export function WaysIn() {
  const { t } = useTranslation('workspace');
  const [, navigate] = useLocation();
  const recent = useStatus().data?.recent ?? [];
  const choosing = useChooseWorkspace();
  if (choosing.failure !== null) {
    return (
      <OpeningFailure
        failure={choosing.failure}
        onBack={choosing.forget}
        onRetry={choosing.retry}
        onChooseFolder={choosing.browse}
      />
    );
  }
  const isKnown = recent.length > 0;
  return (
    <StartLayout
      title={t(isKnown ? 'start.again' : 'start.title')}
      intro={t(isKnown ? 'start.introAgain' : 'start.intro')}
      below={
        <Button size="s" variant="quiet" onPress={() => navigate('/start/restore')}>
          {t('restore.title')}
        </Button>
      }
    >
      <div className="start-choices">
        <Rows label={t('start.ways')}>
          {recent.map((workspace) => (
            <Row
              key={workspace.token}
              icon={<LockKeyhole aria-hidden="true" />}
              detail={<span className="start-path">{workspace.folder}</span>}
              onOpen={() => choosing.choose(workspace.token)}
            >
              <span className="strong">{workspace.name}</span>
            </Row>
          ))}
          {isKnown ? <RowDivider>{t('start.orElse')}</RowDivider> : null}
          <Row
            icon={<FolderPlus aria-hidden="true" />}
            detail={t('start.createDetail')}
            onOpen={() => navigate('/start/create')}
          >
            <span className="strong">{t('start.create')}</span>
          </Row>
          <Row
            icon={<FolderOpen aria-hidden="true" />}
            detail={t('start.openDetail')}
            onOpen={() => choosing.browse()}
          >
            <span className="strong">{t('start.open')}</span>
          </Row>
          <Row
            icon={<Eye aria-hidden="true" />}
            detail={t('start.lookAroundDetail')}
            onOpen={() => navigate('/start/look-around')}
          >
            <span className="strong">{t('start.lookAround')}</span>
          </Row>
        </Rows>
      </div>
    </StartLayout>
  );
}
