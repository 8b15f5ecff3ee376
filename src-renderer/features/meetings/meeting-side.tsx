import { ExternalLink, ListChecks, MailCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { formatLongDay, formatPlainDay } from '../../ui/format.ts';
import { lettersPath } from './meeting-paths.ts';
import { formatTimes } from './meeting-times.ts';
import { ReadyCases } from './ready-cases.tsx';
import { isHolderOf, isStaffOf, type Meeting } from './use-meeting.ts';
import { whereWords } from './where-words.ts';

/** Beside the agenda: the facts, who is still to be told, and what earlier meetings left open. */
export function MeetingSide({ meeting }: { readonly meeting: Meeting }) {
  const canPlan = isStaffOf(meeting) && meeting.status === 'planned';
  return (
    <div className="stack">
      <Facts meeting={meeting} />
      {isStaffOf(meeting) ? <ToTell meeting={meeting} /> : null}
      {canPlan ? <ReadyCases meeting={meeting} /> : null}
      <CarriedOver meeting={meeting} />
    </div>
  );
}

function Facts({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { day, startsAt, minutes, link, chair, mine, expected } = meeting;
  return (
    <Card title={t('facts.title')}>
      <CardBody>
        <dl className="meeting-facts">
          <dt>{t('facts.when')}</dt>
          <dd>
            {formatLongDay(day)}
            <br />
            {formatTimes(startsAt, minutes)}
          </dd>
          <dt>{t('facts.where')}</dt>
          <dd>{whereWords(t, meeting)}</dd>
          {chair === null ? null : (
            <>
              <dt>{t('facts.chair')}</dt>
              <dd>{chair}</dd>
            </>
          )}
          <dt>{t('column.expected')}</dt>
          <dd>{t('peopleCount', { count: expected })}</dd>
          {mine === null ? null : (
            <>
              <dt>{t('column.mine')}</dt>
              <dd>{t(`attendance.status.${mine}`)}</dd>
            </>
          )}
        </dl>
        {/^https:\/\//i.test(link) ? (
          <div>
            <Button
              size="s"
              icon={<ExternalLink aria-hidden="true" />}
              onPress={() => void call('shell.openExternal', { url: link })}
            >
              {t('facts.join')}
            </Button>
          </div>
        ) : link === '' ? null : (
          <small className="meeting-link">{link}</small>
        )}
      </CardBody>
    </Card>
  );
}

function ToTell({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const waiting = meeting.agenda.filter(({ toTell }) => leftToTell(toTell) > 0);
  const all = meeting.agenda.reduce((sum, { toTell }) => sum + (toTell?.all ?? 0), 0);
  const done = meeting.agenda.reduce((sum, { toTell }) => sum + (toTell?.dealtWith ?? 0), 0);
  if (all === 0) return null;
  return (
    <Card
      title={t('toTell.title')}
      aside={t('toTell.of', { done, all })}
      footer={
        isHolderOf(meeting) ? (
          <Button
            size="s"
            icon={<MailCheck aria-hidden="true" />}
            onPress={() => navigate(lettersPath(meeting.id))}
          >
            {t('toTell.letters')}
          </Button>
        ) : (
          t('toTell.chairs')
        )
      }
    >
      {waiting.length === 0 ? (
        <CardBody>
          <small>{t('toTell.allTold')}</small>
        </CardBody>
      ) : (
        <Rows label={t('toTell.title')}>
          {waiting.map(({ id, code, chairTitle, toTell }) => (
            <Row key={id} detail={`${code} · ${t('toTell.count', { count: leftToTell(toTell) })}`}>
              {chairTitle}
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}

const leftToTell = (toTell: Meeting['agenda'][number]['toTell']): number =>
  toTell === null ? 0 : toTell.all - toTell.dealtWith;

function CarriedOver({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const { carriedOver } = meeting;
  if (carriedOver.length === 0) return null;
  return (
    <Card title={t('carriedOver')} count={carriedOver.length}>
      <Rows label={t('carriedOver')}>
        {carriedOver.map(({ id, action, ownerRole, dueOn, doneOn }) => (
          <Row
            key={id}
            icon={<ListChecks aria-hidden="true" />}
            detail={[
              ownerRole,
              doneOn !== null
                ? t('actions:doneOn', { day: formatPlainDay(doneOn) })
                : dueOn === null
                  ? t('actions:noDue')
                  : t('actions:dueOn', { day: formatPlainDay(dueOn) }),
            ].join(' · ')}
            onOpen={() => navigate('/meetings/actions')}
          >
            {action}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
