import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../app/client.ts';
import { HOME_PATH } from '../../../app/routes.tsx';
import { useSession } from '../../../app/session-store.ts';
import { useCommand } from '../../../app/use-call.ts';
import { Stepper } from '../../../ui/progress.tsx';
import { isOpeningFailure, OpeningFailure } from '../opening-failure.tsx';
import { dayOf } from '../sheet.ts';
import { BackupStep } from './backup-step.tsx';
import { CodeStep } from './code-step.tsx';
import { type ChosenFolder, FolderStep } from './folder-step.tsx';
import { KeyStep } from './key-step.tsx';
import { emptyFounder, type Founder, PersonStep } from './person-step.tsx';

const STEPS = ['folder', 'person', 'key', 'code', 'backup'] as const;

/**
 * Creating a workspace. Until the second step is done nothing exists; from then on there is no way
 * back, since both secrets are shown once.
 */
export function CreateWorkspace() {
  const { t } = useTranslation('workspace');
  const [, navigate] = useLocation();
  const refresh = useSession((state) => state.refresh);
  const create = useCommand('workspace.create');
  const [step, setStep] = useState<(typeof STEPS)[number]>('folder');
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  const [founder, setFounder] = useState<Founder>(emptyFounder);
  const [made, setMade] = useState<OutputOf<'workspace.create'> | null>(null);

  const above = (
    <Stepper
      label={t('create.steps')}
      steps={STEPS.map((each) => t(`create.step.${each}`))}
      current={STEPS.indexOf(step)}
    />
  );
  const backToFolder = () => {
    create.reset();
    setStep('folder');
  };

  if (isOpeningFailure(create.failure)) {
    return (
      <OpeningFailure
        failure={create.failure}
        tried="create"
        onBack={backToFolder}
        onChooseFolder={backToFolder}
      />
    );
  }
  if (step === 'folder' || folder === null) {
    return (
      <FolderStep
        above={above}
        folder={folder}
        onChoose={setFolder}
        onBack={() => navigate('/start/workspaces')}
        onNext={() => setStep('person')}
      />
    );
  }
  if (step === 'person' || made === null) {
    return (
      <PersonStep
        above={above}
        value={founder}
        onChange={setFounder}
        failure={create.failure}
        isPending={create.isPending}
        onBack={backToFolder}
        onSubmit={async () => {
          const { workspace, name, staffId, staffGroup } = founder;
          const result = await create.run({
            folder: folder.token,
            name: workspace,
            administrator: { staffId, name, staffGroup },
            passphrase: founder.secret.passphrase,
          });
          if (!result.ok) return;
          setMade(result.value);
          setStep('key');
        }}
      />
    );
  }
  const common = { workspace: founder.workspace, madeOn: dayOf(new Date()) };
  if (step === 'key') {
    const sheet = { ...common, kind: 'recovery-key', name: '', staffId: '' } as const;
    return (
      <KeyStep
        above={above}
        sheet={{ ...sheet, code: made.recoveryKey }}
        onNext={() => setStep('code')}
      />
    );
  }
  if (step === 'code') {
    const { name, staffId } = founder;
    const sheet = { ...common, kind: 'personal-code', name, staffId } as const;
    return (
      <CodeStep
        above={above}
        sheet={{ ...sheet, code: made.personalRecoveryCode }}
        onNext={() => setStep('backup')}
      />
    );
  }
  return (
    <BackupStep
      above={above}
      onDone={async () => {
        await refresh();
        navigate(HOME_PATH, { replace: true });
      }}
    />
  );
}
