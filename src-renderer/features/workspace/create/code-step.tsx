import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretShownOnce } from '../../session/secret-shown-once.tsx';
import type { Sheet } from '../sheet.ts';
import { StartLayout } from '../start-layout.tsx';

interface CodeStepProps {
  readonly above: ReactNode;
  readonly sheet: Sheet;
  readonly onNext: () => void;
}

/** The first person's own recovery code, apart from the workspace's sheet: it is theirs alone. */
export function CodeStep({ above, sheet, onNext }: CodeStepProps) {
  const { t } = useTranslation('workspace');
  return (
    <StartLayout
      size="m"
      above={above}
      title={t('create.code.title')}
      intro={t('create.code.intro')}
    >
      <SecretShownOnce sheet={sheet} doneLabel={t('common:continue')} onDone={onNext} />
    </StartLayout>
  );
}
