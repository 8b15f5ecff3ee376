import { useTranslation } from 'react-i18next';
import type { Weekday } from '../../../src-shared/rules/meetings/index.ts';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { PlanForm, Which } from './plan-form.ts';

interface PlanRuleFieldsProps {
  readonly form: PlanForm;
  readonly change: (change: Partial<PlanForm>) => void;
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const WHICH: readonly Which[] = ['1', '2', '3', '4', 'last'];

/** The rule as a sentence: every so many months, on the last Thursday, from a day to a day. */
export function PlanRuleFields({ form, change }: PlanRuleFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <div className="plan-rule">
        <NumberField
          label={t('plan.interval')}
          value={form.interval}
          onChange={(interval) => change({ interval: Number.isNaN(interval) ? 1 : interval })}
          minValue={1}
          maxValue={26}
        />
        <Select
          label={t('plan.every')}
          options={(['weeks', 'months'] as const).map((id) => ({ id, label: t(`plan.${id}`) }))}
          value={form.every}
          onChange={(every) => change({ every })}
        />
        {form.every === 'months' ? (
          <Select
            label={t('plan.which')}
            options={WHICH.map((id) => ({ id, label: t(`plan.whichOf.${id}`) }))}
            value={form.which}
            onChange={(which) => change({ which })}
          />
        ) : null}
        <Select
          label={t('plan.weekday')}
          options={WEEKDAYS.map((id) => ({ id, label: t(`weekday.${id}`) }))}
          value={String(form.weekday) as (typeof WEEKDAYS)[number]}
          onChange={(weekday) => change({ weekday: Number(weekday) as Weekday })}
        />
      </div>
      <div className="fields">
        <DateField label={t('plan.from')} value={form.from} onChange={(from) => change({ from })} />
        <DateField label={t('plan.to')} value={form.to} onChange={(to) => change({ to })} />
      </div>
    </>
  );
}
