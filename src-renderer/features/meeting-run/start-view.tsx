import { ArrowLeft, Play, Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useToday } from '../learning/use-today.ts';
import { meetingPath } from '../meetings/meeting-paths.ts';
import { openChecks } from './checklist.ts';
import { ChecklistFields } from './checklist-fields.tsx';
import type { Run } from './use-run.ts';
import { useRunSubtitle } from './use-run-subtitle.ts';

/** Before the first case: what the room must not find out too late, and what will be told. */
export function StartView({ run }: { readonly run: Run }) {
  const { t } = useTranslation('meeting-run');
  const [, navigate] = useLocation();
  const start = useCommand('meetings.start');
  const today = useToday();
  const { id, series, day, items, expected } = run;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const left = openChecks(run).length;
  return (
    <Page
      title={series}
      subtitle={useRunSubtitle(run)}
      back={
        <IconButton
          label={t('toMeeting')}
          icon={<ArrowLeft aria-hidden="true" />}
          onPress={() => navigate(meetingPath(id))}
        />
      }
      actions={
        <Button
          variant="primary"
          icon={<Play aria-hidden="true" />}
          isPending={start.isPending}
          onPress={() => void start.run({ id })}
        >
          {t('start')}
        </Button>
      }
    >
      <div className="columns">
        <div className="stack">
          <FailureNotice failure={start.failure} />
          {day === today ? null : (
            <Notice tone="warn" title={t('otherDay', { day: formatDay(day) })}>
              {t('otherDayGist')}
            </Notice>
          )}
          <Card
            title={t('before')}
            aside={left === 0 ? t('allLookedAt') : t('toLookAt', { count: left })}
          >
            <CardBody>
              <ChecklistFields run={run} />
            </CardBody>
          </Card>
        </div>
        <Card
          title={t('agenda')}
          count={items.length}
          aside={t('agendaFoot', { minutes, count: expected })}
        >
          {items.length === 0 ? (
            <CardBody>
              <small>{t('noCases')}</small>
            </CardBody>
          ) : (
            <Rows label={t('agenda')}>
              {items.map((item) => (
                <Row
                  key={item.id}
                  detail={
                    <>
                      {item.code} · <Presentation aria-hidden="true" /> {item.roomTitle}
                    </>
                  }
                  trailing={<small>{t('minutes', { minutes: item.minutes })}</small>}
                >
                  {item.chairTitle}
                </Row>
              ))}
            </Rows>
          )}
        </Card>
      </div>
    </Page>
  );
}
