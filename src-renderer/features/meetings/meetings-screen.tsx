import { CalendarArrowDown, CalendarPlus, CheckCheck, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addYears } from '../../../src-shared/rules/days.ts';
import { useAction } from '../../app/actions.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import { ForYou } from './for-you.tsx';
import { actionsPath, planPath } from './meeting-paths.ts';
import { MeetingsTable } from './meetings-table.tsx';
import { NoSeries } from './no-series.tsx';
import { useCalendarFile } from './use-calendar-file.ts';
import { MEETING_TABLES } from './use-meeting.ts';
import { useSeries } from './use-series.ts';
import './meetings.css';

const ALL = 'all';
const STAFF = ['chair', 'deputy', 'assistant'] as const;

/** Meetings to come and meetings held, and what waits for the person in them. */
export function MeetingsScreen() {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const today = useToday();
  const isStaff = holdsRole(useMe(), STAFF);
  const series = useSeries();
  const [chosen, setChosen] = useState<string>(ALL);
  const [years, setYears] = useState(1);
  const calendar = useCalendarFile();
  const meetings = useQueryCall(
    'meetings.list',
    { from: addYears(today, -years), ...(chosen === ALL ? {} : { seriesId: chosen }) },
    { tables: MEETING_TABLES, keepPrevious: true },
  );
  const toPlan = () => navigate(planPath);
  const saveCalendar = () =>
    calendar.saveCalendar(chosen === ALL ? {} : { seriesId: chosen }, t('calendar.file'));
  useAction(isStaff ? { label: t('plan.title'), section: 'do', run: toPlan } : null);
  useAction({ label: t('calendar.save'), section: 'do', run: () => void saveCalendar() });

  const upcoming = (meetings.data ?? []).filter(isToCome(today)).reverse();
  const past = (meetings.data ?? []).filter((each) => !isToCome(today)(each));
  const options = [
    { id: ALL, label: t('allSeries') },
    ...(series.data ?? []).map(({ id, name }) => ({ id, label: name })),
  ];
  const actions = (
    <>
      <Button
        variant="quiet"
        icon={<CheckCheck aria-hidden="true" />}
        onPress={() => navigate(actionsPath)}
      >
        {t('actions:title')}
      </Button>
      {isStaff ? (
        <Button variant="primary" icon={<CalendarPlus aria-hidden="true" />} onPress={toPlan}>
          {t('plan.title')}
        </Button>
      ) : null}
    </>
  );
  const failure = meetings.error ?? series.error;
  return (
    <Page title={t('title')} actions={actions}>
      {failure !== null ? (
        <FailureState failure={failure} onRetry={() => void meetings.refetch()} />
      ) : meetings.data === undefined || series.data === undefined ? (
        <p className="muted" role="status">
          {t('common:loading')}
        </p>
      ) : series.data.length === 0 ? (
        <NoSeries />
      ) : (
        <div className="columns">
          <div className="stack">
            <div className="flow flow-wrap">
              <Select
                label={t('filterSeries')}
                look="filter"
                options={options}
                value={chosen}
                onChange={setChosen}
              />
              <span className="grow" />
              <Button
                variant="quiet"
                icon={<CalendarArrowDown aria-hidden="true" />}
                isDisabled={upcoming.length === 0}
                isPending={calendar.isPending}
                onPress={() => void saveCalendar()}
              >
                {t('calendar.save')}
              </Button>
            </div>
            <FailureNotice failure={calendar.failure} />
            <Card title={t('upcoming')} count={upcoming.length}>
              {upcoming.length === 0 ? (
                <EmptyState icon={<Users aria-hidden="true" />} title={t('noneToCome.title')}>
                  {t(isStaff ? 'noneToCome.staff' : 'noneToCome.member')}
                </EmptyState>
              ) : (
                <MeetingsTable label={t('upcoming')} meetings={upcoming} kind="upcoming" />
              )}
            </Card>
            <Card
              title={t('past')}
              count={past.length}
              aside={t('pastYears', { count: years })}
              footer={
                <Button size="s" onPress={() => setYears(years + 4)}>
                  {t('earlier')}
                </Button>
              }
            >
              {past.length === 0 ? (
                <EmptyState title={t('nonePast.title')}>{t('nonePast.text')}</EmptyState>
              ) : (
                <MeetingsTable label={t('past')} meetings={past} kind="past" />
              )}
            </Card>
          </div>
          <ForYou next={upcoming.find(({ status }) => status !== 'cancelled')} past={past} />
        </div>
      )}
    </Page>
  );
}

/** Still ahead, or going on; one that was called off stays in sight until its day. */
const isToCome =
  (today: string) =>
  ({ day, status }: { readonly day: string; readonly status: string }): boolean =>
    status === 'running' || status === 'planned' || (day >= today && isOff(status));

const isOff = (status: string): boolean => status === 'postponed' || status === 'cancelled';
