import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { formatPlainDay, formatWte } from '../../ui/format.ts';
import { MinutesTable } from './minutes-table.tsx';
import type { Summary } from './summary-document.tsx';

interface PeoplePagesProps {
  readonly summary: Summary;
  readonly isToDate: boolean;
}

/** Everybody who is named, with the lines of their plan, by staff group and A to Z. */
export function PeoplePages({ summary, isToDate }: PeoplePagesProps) {
  const { t } = useTranslation('print');
  const groups = [...new Set(summary.people.map(({ staffGroup }) => staffGroup))].sort((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  return groups.map((group, index) => (
    <section key={group} className="print-people" data-first={index === 0 || undefined}>
      <h2>{group}</h2>
      {summary.people
        .filter(({ staffGroup }) => staffGroup === group)
        .map((person) => (
          <article key={person.personId} className="print-person">
            <h3>{person.name}</h3>
            <p className="print-small">{personWords(t, person)}</p>
            <MinutesTable
              label={person.name}
              first={t('column.line')}
              rows={person.lines.map((row) => ({ ...row, name: row.line || t('noLine') }))}
              total={{ ...totalOf(person), name: t('allLines') }}
              isToDate={isToDate}
            />
          </article>
        ))}
    </section>
  ));
}

type Person = Summary['people'][number];

/** Without the WTE, which stands above the table. */
function totalOf({ planned, inPlan, displaced, notYetLogged, percent, ownTime }: Person) {
  return { planned, inPlan, displaced, notYetLogged, percent, ownTime };
}

/** "R014 · 0.8 WTE · plan agreed · policy 4 h 00". */
function personWords(t: TFunction<'print'>, person: Person): string {
  const { staffId, wte, plan, reviewDueOn, policyMinutes } = person;
  const state =
    plan === 'review_due' && reviewDueOn !== null
      ? t('plan.reviewDueOn', { day: formatPlainDay(reviewDueOn) })
      : t(`plan.${plan}`);
  return [
    staffId,
    t('wte', { wte: formatWte(Number(wte)) }),
    state,
    policyMinutes === null ? '' : t('policyTime', { time: formatDuration(policyMinutes) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
