import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { QuickLogForm } from './quick-log-form.tsx';
import { useQuickLog } from './quick-log-store.ts';

/** Ctrl/Cmd+N from every screen. What was typed is kept when it is closed. */
export function QuickLogDialog() {
  const { t } = useTranslation('learning');
  const { isOpen, open, close } = useQuickLog();
  useAction({ label: t('quick.label'), keys: 'Mod+N', section: 'do', run: open });
  return (
    <Dialog title={t('quick.label')} isOpen={isOpen} onClose={close} size="l">
      <QuickLogForm place="dialog" onDone={close} />
    </Dialog>
  );
}
