import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';

/** Before the first series: what meetings are for, and who can begin. */
export function NoSeries() {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const isAdministrator = holdsRole(useMe(), ['administrator']);
  return (
    <EmptyState
      icon={<Users aria-hidden="true" />}
      title={t('noSeries.title')}
      actions={
        isAdministrator ? (
          <Button variant="primary" onPress={() => navigate('/series/new')}>
            {t('noSeries.start')}
          </Button>
        ) : undefined
      }
    >
      {t(isAdministrator ? 'noSeries.administrator' : 'noSeries.member')}
    </EmptyState>
  );
}
