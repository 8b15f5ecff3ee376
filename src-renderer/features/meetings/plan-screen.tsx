import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import { PlanEditor } from './plan-editor.tsx';
import { emptyPlan } from './plan-form.ts';
import { useSeries } from './use-series.ts';

/** Plans meetings of a series that the person helps to run. */
export function PlanScreen() {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const { data, error, refetch } = useSeries();
  const mine = data?.filter(({ myRoles, endedOn }) => myRoles.length > 0 && endedOn === null);
  const first = mine?.[0];
  if (first !== undefined && mine !== undefined) {
    return <PlanEditor series={mine} start={emptyPlan(first, today)} />;
  }
  return (
    <Page title={t('plan.title')}>
      {error !== null ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : mine === undefined ? null : (
        <EmptyState title={t('plan.noSeries.title')}>{t('plan.noSeries.text')}</EmptyState>
      )}
    </Page>
  );
}
