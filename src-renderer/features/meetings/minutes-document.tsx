import { useTranslation } from 'react-i18next';
import { caseKinds, effects } from '../../../src-shared/model/cases.ts';
import type { OutputOf } from '../../app/client.ts';
import { formatLongDay, formatMoment, formatPlainDay } from '../../ui/format.ts';
import { formatTimes } from './meeting-times.ts';
import { whereWords } from './where-words.ts';

export type Minutes = OutputOf<'meetings.minutes'>;
type MinutesCase = Minutes['cases'][number];

/** The minutes whole, on screen and on paper: no reporter, no sender, nobody's part in a case. */
export function MinutesDocument({ minutes }: { readonly minutes: Minutes }) {
  const { t } = useTranslation('meetings');
  const { series, day, startsAt, chair, visitors, byStaffGroup } = minutes;
  const counts = [
    ...byStaffGroup.map(({ staffGroup, count }) => `${staffGroup} ${count}`),
    ...visitors.map(({ role, count }) => `${role} ${count}`),
  ];
  const facts: readonly (readonly [string, string])[] = [
    ['when', `${formatLongDay(day)}, ${formatTimes(startsAt, minutes.minutes)}`],
    ['where', whereWords(t, minutes)],
    ['chair', chair ?? ''],
    ['present', minutes.present.join(', ')],
    ['counts', counts.join(' · ')],
    ['apologies', minutes.apologies.join(', ')],
  ];
  return (
    <article className="minutes" aria-label={minutes.title}>
      <header>
        <p className="minutes-series">{series}</p>
        <h2>{t('minutes.title', { day: formatPlainDay(day) })}</h2>
      </header>
      <dl className="minutes-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(`minutes.fact.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {minutes.cases.map((each) => (
        <CasePart key={each.code} of={each} />
      ))}
      {minutes.movedOn === 0 ? null : (
        <p className="muted">{t('minutes.movedOn', { count: minutes.movedOn })}</p>
      )}
      <Points points={minutes.points} title={t('minutes.otherPoints')} />
      <Actions actions={minutes.actions} title={t('minutes.otherActions')} />
      <Actions actions={minutes.carriedOver} title={t('carriedOver')} />
      {minutes.addenda.length === 0 ? null : (
        <section>
          <h3>{t('addenda.title')}</h3>
          {minutes.addenda.map(({ addendum, by, at }) => (
            <p key={at}>
              {addendum}{' '}
              <small>
                {by}, {formatMoment(at)}
              </small>
            </p>
          ))}
        </section>
      )}
    </article>
  );
}

function CasePart({ of }: { readonly of: MinutesCase }) {
  const { t } = useTranslation('meetings');
  const kind = caseKinds.find((term) => term.code === of.kind)?.name;
  const effect = effects.find((term) => term.code === of.effect)?.name;
  const consensus =
    of.consensus === 'none'
      ? [t('minutes.noConsensus'), of.consensusText].filter((word) => word !== '').join('. ')
      : of.consensusText;
  const texts: readonly (readonly [string, string])[] = [
    ['clinical', of.clinicalInformation],
    ['original', of.originalOpinion],
    ['later', of.laterOpinion],
    ['reporterAdds', of.reporterAdds],
    ['discussion', of.discussion],
    ['consensus', consensus],
    ['effect', effect ?? ''],
  ];
  return (
    <section className="minutes-case">
      <h3>
        {of.code} · {of.title}
      </h3>
      <small>{[kind, ...of.context].filter((word) => word !== undefined).join(' · ')}</small>
      <dl>
        {texts
          .filter(([, text]) => text !== '')
          .map(([key, text]) => (
            <div key={key}>
              <dt>{t(`minutes.text.${key}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <Points points={of.points} title={t('minutes.points', { count: of.points.length })} />
      <Actions actions={of.actions} title={t('minutes.actions', { count: of.actions.length })} />
    </section>
  );
}

function Points({ points, title }: { readonly points: readonly string[]; readonly title: string }) {
  if (points.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

type Agreed = Minutes['actions'][number];

function Actions({
  actions,
  title,
}: {
  readonly actions: readonly Agreed[];
  readonly title: string;
}) {
  const { t } = useTranslation('meetings');
  if (actions.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {actions.map(({ action, ownerRole, dueOn }) => (
          <li key={`${action} ${ownerRole}`}>
            {action}{' '}
            <small>
              {ownerRole}
              {dueOn === null ? '' : `, ${t('actions:dueOn', { day: formatPlainDay(dueOn) })}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
