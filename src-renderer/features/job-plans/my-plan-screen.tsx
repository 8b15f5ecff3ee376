import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import './job-plans.css';
import { JobPlanTabs } from './job-plan-tabs.tsx';
import { personTerms } from './person-terms.ts';
import { PlanVersions } from './plan-versions.tsx';

/** Anybody's own job plan: every version, read only. */
export function MyPlanScreen() {
  const { t } = useTranslation('job-plans');
  const me = useMe();
  const today = useToday();
  const [chosenId, choose] = useState<string | null>(null);
  const plans = useQueryCall('job-plans.mine', {}, { tables: ['job_plan', 'job_plan_line'] });
  return (
    <Page title={t('mine.title')} subtitle={t('mine.subtitle')}>
      <JobPlanTabs />
      {plans.error ? (
        <FailureState failure={plans.error} onRetry={plans.refetch} />
      ) : plans.data === undefined ? null : plans.data.length === 0 ? (
        <EmptyState icon={<CalendarClock aria-hidden="true" />} title={t('mine.emptyTitle')}>
          {t('mine.emptyText')}
        </EmptyState>
      ) : (
        <PlanVersions
          plans={plans.data}
          today={today}
          terms={personTerms(me)}
          wte={null}
          chosenId={chosenId}
          onChoose={choose}
        />
      )}
    </Page>
  );
}
