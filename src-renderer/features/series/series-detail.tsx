import { CalendarArrowDown, Mail, Pencil, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { formatTimes } from '../meetings/meeting-times.ts';
import { useCalendarFile } from '../meetings/use-calendar-file.ts';
import { isHolderOf } from '../meetings/use-meeting.ts';
import type { Series } from '../meetings/use-series.ts';
import { HoldersCard } from './holders-card.tsx';
import { NewcomersCard } from './newcomers-card.tsx';
import { SWITCHES } from './series-form.ts';
import { editSeriesPath, expectedPath, wordingsPath } from './series-paths.ts';

/** One series to read: who runs it, who is expected, what it usually is, and its local choices. */
export function SeriesDetail({ series }: { readonly series: Series }) {
  const { t } = useTranslation('series');
  const [, navigate] = useLocation();
  const calendar = useCalendarFile();
  const me = useMe();
  const isAdministrator = holdsRole(me, ['administrator']);
  const canEdit = isAdministrator || isHolderOf(series);
  const canSeeExpected = series.myRoles.length > 0 || holdsRole(me, ['administrator', 'manager']);
  const { id, name, scope, site, listener, mode, place, startsAt, minutes } = series;
  const facts: readonly (readonly [string, string])[] = [
    ['scope', site === '' ? t(`scope.${scope}`) : `${site} · ${t(`scope.${scope}`)}`],
    ['usually', `${formatTimes(startsAt, minutes)}, ${t(`meetings:mode.${mode}`)}`],
    ['place', place],
    ['listener', listener === '' ? t('listenerNone') : listener],
    ['endedOn', series.endedOn === null ? '' : formatPlainDay(series.endedOn)],
  ];
  return (
    <div className="series">
      <div className="series-head">
        <h2 className="grow">{name}</h2>
        <Button
          variant="quiet"
          icon={<CalendarArrowDown aria-hidden="true" />}
          isPending={calendar.isPending}
          onPress={() => void calendar.saveCalendar({ seriesId: id }, t('calendarFile'))}
        >
          {t('meetings:calendar.save')}
        </Button>
        {canEdit ? (
          <Button icon={<Pencil aria-hidden="true" />} onPress={() => navigate(editSeriesPath(id))}>
            {t('common:edit')}
          </Button>
        ) : null}
      </div>
      <FailureNotice failure={calendar.failure} />
      <HoldersCard series={series} canChange={isAdministrator} />
      {isHolderOf(series) ? <NewcomersCard series={series} /> : null}
      <Card
        title={t('expected.title')}
        aside={t('meetings:expectedCount', { count: series.expected })}
      >
        <CardBody>
          <p>{t('expected.gist')}</p>
          {canSeeExpected ? (
            <div>
              <Button
                icon={<Users aria-hidden="true" />}
                onPress={() => navigate(expectedPath(id))}
              >
                {t('expected.open')}
              </Button>
            </div>
          ) : null}
        </CardBody>
      </Card>
      <Card title={t('about')}>
        <CardBody>
          <dl className="series-facts">
            {facts
              .filter(([, value]) => value !== '')
              .map(([key, value]) => (
                <div key={key}>
                  <dt>{t(`fact.${key}`)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </CardBody>
      </Card>
      <Card
        title={t('switches')}
        aside={t('switchesAside')}
        {...(isHolderOf(series)
          ? {
              footer: (
                <Button
                  size="s"
                  icon={<Mail aria-hidden="true" />}
                  onPress={() => navigate(wordingsPath(id))}
                >
                  {t('wordings')}
                </Button>
              ),
            }
          : {})}
      >
        <CardBody>
          <dl className="series-switches">
            {SWITCHES.map(({ field, unit }) => (
              <div key={field}>
                <dt>
                  {t(`switch.${field}`)}
                  <small>{t(`switchHint.${field}`)}</small>
                </dt>
                <dd>
                  {unit === 'min'
                    ? formatDuration(series[field])
                    : t(`unit.${unit}`, { count: series[field] })}
                </dd>
              </div>
            ))}
          </dl>
        </CardBody>
      </Card>
    </div>
  );
}
