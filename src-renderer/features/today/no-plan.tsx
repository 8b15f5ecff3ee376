import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';

/** Nobody agreed a plan for this person: what that means, and who can. */
export function NoPlan() {
  const { t } = useTranslation('today');
  const [, navigate] = useLocation();
  const canEnter = holdsRole(useMe(), ['manager', 'administrator']);
  return (
    <EmptyState
      icon={<CalendarClock aria-hidden="true" />}
      title={t('noPlan.title')}
      actions={
        canEnter ? (
          <Button onPress={() => navigate('/job-plans')}>{t('noPlan.open')}</Button>
        ) : undefined
      }
    >
      {t(canEnter ? 'noPlan.textManager' : 'noPlan.text')}
    </EmptyState>
  );
}
