import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Failure } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { StartLayout } from './start-layout.tsx';

/** Codes that are about the workspace or its folder, not about what was typed. */
const OPENING_CODES = [
  'workspace_not_found',
  'workspace_damaged',
  'workspace_newer',
  'workspace_in_use',
  'workspace_read_only',
  'folder_on_network',
  'folder_cloud_synced',
  'folder_not_empty',
  'disk_full',
] as const;

type OpeningProblem = Failure & { code: (typeof OPENING_CODES)[number] };

/** Is this failure a screen of its own, rather than words beside a field? */
export function isOpeningFailure(failure: Failure | null): failure is OpeningProblem {
  return failure !== null && OPENING_CODES.some((code) => code === failure.code);
}

interface OpeningFailureProps {
  readonly failure: Failure;
  /** What was tried; `open` unless told. */
  readonly tried?: 'open' | 'create' | 'createDemo' | 'readBackup' | 'restore';
  readonly onBack: () => void;
  /** Offered where trying the same folder again can help. */
  readonly onRetry?: (() => void) | undefined;
  readonly onChooseFolder?: () => void;
}

const RETRY_HELPS = new Set(['workspace_in_use', 'workspace_read_only', 'disk_full']);

/**
 * Why a workspace did not open or was not made: what happened, what is safe, what to do. It offers
 * other folders and backups; never to replace, repair or delete what is there.
 */
export function OpeningFailure(props: OpeningFailureProps) {
  const { failure, tried = 'open', onBack, onRetry, onChooseFolder } = props;
  const { t } = useTranslation('workspace');
  const [, navigate] = useLocation();
  const textOf = useFailureText();
  const isDamaged = failure.code === 'workspace_damaged';
  const isBackup = tried === 'readBackup' || tried === 'restore';
  const words =
    isDamaged && isBackup
      ? {
          title: t('backupDamaged.title'),
          safe: t('backupDamaged.safe'),
          todo: t('backupDamaged.todo'),
        }
      : textOf(failure);
  const canRetry = onRetry !== undefined && RETRY_HELPS.has(failure.code);
  // The words say to restore: so that is the first thing offered, unless it is being done.
  const canRestore = isDamaged && !isBackup;
  const actions: ReactNode = (
    <>
      {canRestore ? (
        <Button variant="primary" onPress={() => navigate('/start/restore')}>
          {t('restore.title')}
        </Button>
      ) : null}
      {canRetry ? (
        <Button variant="primary" onPress={onRetry}>
          {t('common:tryAgain')}
        </Button>
      ) : null}
      {onChooseFolder === undefined ? null : (
        <Button variant={canRetry || canRestore ? 'secondary' : 'primary'} onPress={onChooseFolder}>
          {t('open.another')}
        </Button>
      )}
    </>
  );
  return (
    <StartLayout title={t(`failed.${tried}`)} onBack={onBack} size="m">
      <ErrorState
        title={words.title}
        safe={words.safe}
        todo={words.todo}
        code={failure.code}
        actions={actions}
      />
    </StartLayout>
  );
}
