import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Card } from '../../ui/card.tsx';
import { formatLongDay } from '../../ui/format.ts';
import { LogLearningButton } from '../learning/log-learning-button.tsx';
import { QuickLogCard } from '../learning/quick-log-card.tsx';
import { useToday } from '../learning/use-today.ts';
import { LearningSentCard } from '../learning-points/learning-sent-card.tsx';
import { LettersCard } from '../letters/letters-card.tsx';
import { ActionsCard } from './actions-card.tsx';
import { MixCard } from './mix-card.tsx';
import { StandCard } from './stand-card.tsx';
import { StandingsCard } from './standings-card.tsx';
import './today.css';
import { WeekCard } from './week-card.tsx';

/** What Today's cards are made from; the frame asks again when one of them changes. */
const TABLES = ['learning_entry', 'job_plan', 'job_plan_line', 'employment', 'person'];

/** Log first; below and beside it, where one's minutes stand and what waits. */
export function TodayScreen() {
  const { t } = useTranslation('today');
  const me = useMe();
  const today = useToday();
  const { data, error, refetch } = useQueryCall(
    'learning.today',
    { today },
    { tables: TABLES, keepPrevious: true },
  );
  return (
    <Page title={t('title')} subtitle={formatLongDay(today)} actions={<LogLearningButton />}>
      <div className="columns today">
        <div className="stack">
          <QuickLogCard />
          {data === undefined ? (
            error === null ? (
              <p className="muted" role="status">
                {t('common:loading')}
              </p>
            ) : (
              <Card>
                <FailureState failure={error} onRetry={() => void refetch()} />
              </Card>
            )
          ) : (
            <>
              <StandingsCard month={data.monthToDate} planYear={data.planYearToDate} />
              <WeekCard week={data.week} lastWeek={data.lastWeek} />
            </>
          )}
        </div>
        {data === undefined ? null : (
          <div className="stack today-side">
            <LettersCard />
            {data.openActions.length === 0 ? null : (
              <ActionsCard actions={data.openActions} today={today} />
            )}
            {me.registrationBody === 'HCPC' ? (
              <MixCard mix={data.hcpcMix} reflections={data.reflectionsThisQuarter} />
            ) : (
              <StandCard reflections={data.reflectionsThisQuarter} />
            )}
            <LearningSentCard />
          </div>
        )}
      </div>
    </Page>
  );
}
