import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress.tsx';
import type { WorkState } from './use-work.ts';

interface EditorFootProps {
  readonly count: number;
  readonly progress: WorkState['progress'];
  readonly canKeep: boolean;
  readonly keep: () => void;
  /** Whether it is asked if everything done here may go. */
  readonly isLeaving: boolean;
  readonly stay: () => void;
  /** Stops what is under way, else leaves, or asks whether to. */
  readonly leave: () => void;
}

/** Below the editor: keep or leave, how far keeping is, and the question before work is lost. */
export function EditorFoot(props: EditorFootProps) {
  const { count, progress, canKeep, keep, isLeaving, stay, leave } = props;
  const { t } = useTranslation('pictures');
  if (progress !== null) {
    return (
      <div className="grow">
        <ProgressBar
          label={t('keeping')}
          value={progress.done / progress.total}
          detail={t('progress', progress)}
          onCancel={leave}
        />
      </div>
    );
  }
  if (isLeaving) {
    return (
      <>
        <span className="grow" role="alert">
          {t('leaveQuestion')}
        </span>
        <Button autoFocus onPress={stay}>
          {t('stay')}
        </Button>
        <Button variant="danger" onPress={leave}>
          {t('leave')}
        </Button>
      </>
    );
  }
  return (
    <>
      <small className="grow">{t('reencoded')}</small>
      <Button variant="quiet" onPress={leave}>
        {t('common:cancel')}
      </Button>
      <Button variant="primary" shortcut="Mod+Enter" isDisabled={!canKeep} onPress={keep}>
        {t('keep', { count })}
      </Button>
    </>
  );
}
