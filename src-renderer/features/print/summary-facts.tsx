import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { daysIn } from '../../../src-shared/rules/days.ts';
import { formatRange } from '../../ui/format.ts';
import type { Summary } from './summary-document.tsx';

/** Period, people, when and by whom, and what for. */
export function SummaryFacts({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('print');
  const { period, madeAt, madeBy, timeZone, purpose, scope } = summary;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(madeAt);
  const facts = [
    {
      name: t('fact.period'),
      value: t('fact.periodDays', {
        range: formatRange(period.from, period.to),
        count: daysIn(period),
      }),
    },
    { name: t('fact.made'), value: t('fact.madeBy', { made, name: madeBy }) },
    { name: t('fact.people'), value: peopleWords(t, summary) },
    { name: t('fact.purpose'), value: purpose ?? t(`fact.noPurpose.${scope}`) },
  ];
  return (
    <dl className="print-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "31; 30 with an agreed plan, 1 draft". */
function peopleWords(t: TFunction<'print'>, { scope, people, total }: Summary): string {
  if (scope === 'mine') return people[0]?.name ?? '';
  const { agreed, reviewDue, draft, none } = total.plans;
  const parts = [
    t('fact.withPlan', { count: agreed + reviewDue }),
    draft > 0 ? t('fact.drafts', { count: draft }) : '',
    none > 0 ? t('fact.withoutPlan', { count: none }) : '',
  ];
  return `${total.people}; ${parts.filter((part) => part !== '').join(', ')}`;
}
