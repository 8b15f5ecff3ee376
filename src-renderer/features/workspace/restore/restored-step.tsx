import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { OpeningFailure } from '../opening-failure.tsx';
import { StartLayout } from '../start-layout.tsx';
import { useChooseWorkspace } from '../use-choose-workspace.ts';

interface RestoredStepProps {
  readonly above: ReactNode;
  readonly folder: { readonly token: string; readonly name: string };
  readonly onStay: () => void;
}

/** Done: to the restored workspace, or on with the present one. */
export function RestoredStep({ above, folder, onStay }: RestoredStepProps) {
  const { t } = useTranslation('workspace');
  const choosing = useChooseWorkspace();
  if (choosing.failure !== null) {
    return (
      <OpeningFailure
        failure={choosing.failure}
        onBack={choosing.forget}
        onRetry={choosing.retry}
      />
    );
  }
  return (
    <StartLayout
      size="m"
      above={above}
      title={t('restore.doneTitle')}
      intro={t('restore.doneText', { folder: folder.name })}
      footer={
        <>
          <Button onPress={onStay}>{t('restore.stay')}</Button>
          <Button
            variant="primary"
            isPending={choosing.isPending}
            onPress={() => choosing.choose(folder.token)}
          >
            {t('restore.open')}
          </Button>
        </>
      }
    />
  );
}
