import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Day, daysBetween } from '../../../src-shared/rules/days.ts';
import { IconButton } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { formatDay } from '../../ui/format.ts';
import { daysOnOffer, daysToPlan, type PlanForm } from './plan-form.ts';

interface PlanDaysProps {
  readonly form: PlanForm;
  readonly change: (change: Partial<PlanForm>) => void;
  /** Days that have a meeting of this series at this time already. */
  readonly taken: ReadonlySet<Day>;
  /** Days between meetings from which the series speaks up. */
  readonly gapDays: number;
}

/** Every day on offer, to be ticked off before anything is planned. */
export function PlanDays({ form, change, taken, gapDays }: PlanDaysProps) {
  const { t } = useTranslation('meetings');
  const days = daysOnOffer(form);
  const planned = daysToPlan(form, taken);
  const gaps = planned.filter((day, at) => {
    const before = planned[at - 1];
    return before !== undefined && daysBetween(before, day) > gapDays;
  });
  const toggle = (day: Day, isIn: boolean) =>
    change({
      without: isIn ? form.without.filter((each) => each !== day) : [...form.without, day],
    });
  return (
    <Card title={t('plan.days')} count={planned.length}>
      {days.length === 0 ? (
        <CardBody>
          <small>{t(form.by === 'rule' ? 'plan.noDays' : 'plan.noSingle')}</small>
        </CardBody>
      ) : (
        <ul className="plan-days" aria-label={t('plan.days')}>
          {days.map((day) => (
            <li key={day}>
              <Checkbox
                isSelected={planned.includes(day)}
                isDisabled={taken.has(day)}
                onChange={(isIn) => toggle(day, isIn)}
                {...(taken.has(day)
                  ? { hint: t('plan.taken') }
                  : gaps.includes(day)
                    ? { hint: t('plan.gap', { days: gapDays }) }
                    : {})}
              >
                {formatDay(day)}
              </Checkbox>
              {form.by === 'days' ? (
                <IconButton
                  label={t('plan.removeDay', { day: formatDay(day) })}
                  size="s"
                  icon={<X aria-hidden="true" />}
                  onPress={() => change({ single: form.single.filter((each) => each !== day) })}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <div className="ui-card-foot">{t('plan.holidays')}</div>
    </Card>
  );
}
