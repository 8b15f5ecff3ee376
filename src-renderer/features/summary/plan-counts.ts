import type { TFunction } from 'i18next';
import type { SummaryGroup } from './summary-rows.ts';

/** "7 agreed · 1 review due · 1 draft"; what there is none of is left out. */
export function planCounts(t: TFunction<'summary'>, plans: SummaryGroup['plans']): string {
  const parts = (['agreed', 'reviewDue', 'draft', 'none'] as const)
    .filter((state) => plans[state] > 0)
    .map((state) => t(`plans.${state}`, { count: plans[state] }));
  return parts.join(' · ');
}

/** "30 people · 1 draft": whose plans are counted, and whose are not. */
export function peopleCounted(t: TFunction<'summary'>, plans: SummaryGroup['plans']): string {
  const counted = t('people', { count: plans.agreed + plans.reviewDue });
  const others = planCounts(t, { ...plans, agreed: 0, reviewDue: 0 });
  return others === '' ? counted : `${counted} · ${others}`;
}
