import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { newCasePath } from './cases-paths.ts';

/** "New case" in the bar of a screen; primary where the screen has nothing else to do. */
export function NewCaseButton({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  return (
    <Button
      variant={isPrimary ? 'primary' : 'secondary'}
      icon={<Plus aria-hidden="true" />}
      shortcut="Mod+Shift+N"
      onPress={() => navigate(newCasePath)}
    >
      {t('newCase')}
    </Button>
  );
}
