import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, OutputOf } from '../../../app/client.ts';
import { FailureNotice } from '../../../app/failure.tsx';
import { Button } from '../../../ui/button.tsx';
import { formatCount, formatMoment } from '../../../ui/format.ts';
import { ProgressBar } from '../../../ui/progress.tsx';
import { StartLayout } from '../start-layout.tsx';

interface PreviewStepProps {
  readonly above: ReactNode;
  readonly content: OutputOf<'workspace.previewBackup'>;
  readonly failure: Failure | null;
  readonly isPending: boolean;
  readonly onBack: () => void;
  readonly onRestore: () => void;
}

/** What the backup holds, read from the backup itself. */
export function PreviewStep(props: PreviewStepProps) {
  const { above, content, failure, isPending, onBack, onRestore } = props;
  const { t } = useTranslation('workspace');
  const { name, madeAt, people, plans, entries, lastChangeAt } = content;
  const facts = [
    [t('restore.workspace'), name],
    [t('restore.madeAt'), formatMoment(madeAt)],
    [t('restore.people'), formatCount(people)],
    [t('restore.plans'), formatCount(plans)],
    [t('restore.entries'), formatCount(entries)],
    [
      t('restore.lastChange'),
      lastChangeAt === null ? t('restore.never') : formatMoment(lastChangeAt),
    ],
  ];
  return (
    <StartLayout
      size="m"
      above={above}
      title={t('restore.whatIsIn')}
      intro={t('restore.intro')}
      onBack={onBack}
      footer={
        <Button variant="primary" isPending={isPending} onPress={onRestore}>
          {t('restore.into')}
        </Button>
      }
    >
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isPending ? <ProgressBar label={t('restore.restoring')} value={null} /> : null}
      <FailureNotice failure={failure} />
    </StartLayout>
  );
}
