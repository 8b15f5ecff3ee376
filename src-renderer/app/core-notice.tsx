import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { onEvent } from './client.ts';

interface CoreNoticeState {
  readonly isShown: boolean;
  readonly dismiss: () => void;
}

/** A restart ends the session, so the notice must outlive the screen it came up on. */
const useCoreNotice = create<CoreNoticeState>((set) => ({
  isShown: false,
  dismiss: () => set({ isShown: false }),
}));

/** Begins to listen for restarts of the core; answers how to stop. */
export function followCore(): () => void {
  return onEvent((event) => {
    if (event.type === 'core-restarted') useCoreNotice.setState({ isShown: true });
  });
}

/** Says that the core stopped and was started again, until it is read. */
export function CoreNotice() {
  const { t } = useTranslation('app');
  const { isShown, dismiss } = useCoreNotice();
  if (!isShown) return null;
  return (
    <Notice
      tone="warn"
      live="alert"
      title={t('coreRestarted.title')}
      actions={
        <Button size="s" onPress={dismiss}>
          {t('coreRestarted.ok')}
        </Button>
      }
    >
      {t('coreRestarted.text')}
    </Notice>
  );
}
