import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useQuickLog } from './quick-log-store.ts';

/** "Log learning" in the bar of a screen; primary where the screen has nothing else to do. */
export function LogLearningButton({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const { t } = useTranslation('learning');
  const open = useQuickLog((state) => state.open);
  return (
    <Button
      variant={isPrimary ? 'primary' : 'secondary'}
      icon={<Plus aria-hidden="true" />}
      shortcut="Mod+N"
      onPress={open}
    >
      {t('quick.label')}
    </Button>
  );
}
