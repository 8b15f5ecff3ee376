import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ADD_PATH } from './people-paths.ts';

/** A new workspace: how the others come in. */
export function OnlyYou() {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  if (!holdsRole(useMe(), ['administrator'])) return null;
  return (
    <EmptyState
      icon={<UserPlus aria-hidden="true" />}
      title={t('onlyYou.title')}
      actions={
        <>
          <Button onPress={() => navigate(ADD_PATH)}>{t('add')}</Button>
          <Button onPress={() => navigate('/reports/import/people')}>{t('onlyYou.import')}</Button>
        </>
      }
    >
      {t('onlyYou.text')}
    </EmptyState>
  );
}
