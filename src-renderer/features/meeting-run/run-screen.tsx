import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { meetingPath } from '../meetings/meeting-paths.ts';
import './meeting-run.css';
import { RunView } from './run-view.tsx';
import { StartView } from './start-view.tsx';
import { type Run, useRun } from './use-run.ts';
import { useRunSubtitle } from './use-run-subtitle.ts';

/** A meeting from its checklist to its end. */
export function RunScreen() {
  const { t } = useTranslation('meeting-run');
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, refetch } = useRun(id);
  if (error !== null) {
    return (
      <Page title={t('title')}>
        <FailureState failure={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (data === undefined) return <Page title={t('title')}>{null}</Page>;
  if (data.status === 'running') return <RunView key={id} run={data} />;
  if (data.status === 'planned') return <StartView run={data} />;
  return <Over run={data} />;
}

function Over({ run }: { readonly run: Run }) {
  const { t } = useTranslation('meeting-run');
  const [, navigate] = useLocation();
  return (
    <Page title={run.series} subtitle={useRunSubtitle(run)}>
      <EmptyState
        icon={<CheckCheck aria-hidden="true" />}
        title={t(`over.${run.status}`)}
        actions={
          <Button variant="primary" onPress={() => navigate(meetingPath(run.id))}>
            {t('over.open')}
          </Button>
        }
      >
        {t('over.gist')}
      </EmptyState>
    </Page>
  );
}
