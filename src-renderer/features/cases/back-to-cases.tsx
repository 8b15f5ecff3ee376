import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { IconButton } from '../../ui/button.tsx';
import { casesPath } from './cases-paths.ts';

/** The way back to the board or the library. */
export function BackToCases({ path = casesPath }: { readonly path?: string }) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  return (
    <IconButton
      label={t('backToCases')}
      icon={<ArrowLeft aria-hidden="true" />}
      onPress={() => navigate(path)}
    />
  );
}
