import { Folder, LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../app/client.ts';
import { Button } from '../../../ui/button.tsx';
import { StartLayout } from '../start-layout.tsx';

/** A folder as the dialog gave it: the token stands for it, the name is for reading. */
export interface ChosenFolder {
  readonly token: string;
  readonly name: string;
}

interface FolderStepProps {
  readonly above: ReactNode;
  readonly folder: ChosenFolder | null;
  readonly onChoose: (folder: ChosenFolder) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Where the workspace goes. The core looks at the folder when it is made. */
export function FolderStep({ above, folder, onChoose, onBack, onNext }: FolderStepProps) {
  const { t } = useTranslation('workspace');
  const browse = async () => {
    const chosen = await call('shell.chooseFolder', { title: t('create.folder.dialog') });
    if (chosen.ok && chosen.value !== null) onChoose(chosen.value);
  };
  return (
    <StartLayout
      size="m"
      above={above}
      title={t('create.folder.title')}
      intro={t('create.folder.intro')}
      onBack={onBack}
      footer={
        folder === null ? (
          <Button variant="primary" onPress={browse}>
            {t('create.folder.choose')}
          </Button>
        ) : (
          <>
            <Button onPress={browse}>{t('create.folder.change')}</Button>
            <Button variant="primary" onPress={onNext}>
              {t('common:continue')}
            </Button>
          </>
        )
      }
    >
      {folder === null ? null : (
        <p className="chosen" role="status">
          <Folder aria-hidden="true" />
          <span className="visually-hidden">{t('create.folder.chosen')}: </span>
          <span className="strong">{folder.name}</span>
        </p>
      )}
      <p className="flow muted small">
        <LockKeyhole aria-hidden="true" />
        {t('create.folder.private')}
      </p>
    </StartLayout>
  );
}
