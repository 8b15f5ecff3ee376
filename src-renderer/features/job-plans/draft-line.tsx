import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { quantityUnits } from '../../../src-shared/model/job-plans.ts';
import { learningActivities } from '../../../src-shared/model/learning.ts';
import { IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Guard } from '../learning/use-guard.ts';
import { type LineForm, typedNumber } from './draft-form.ts';
import { activityName, categoryName } from './plan-view.tsx';
import { type Terms, weekOfLine } from './week-totals.ts';

interface DraftLineProps {
  readonly line: LineForm;
  readonly index: number;
  readonly categories: readonly string[];
  readonly terms: Terms;
  readonly guard: Guard;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<LineForm>) => void;
  /** A plan has one line at least. */
  readonly onRemove?: () => void;
}

/** An activity that is none of the list: the plan's other work has no code. */
const NO_ACTIVITY = '-';

/** One line: what it is, how much, and what that comes to in a week. */
export function DraftLine(props: DraftLineProps) {
  const { line, index, categories, terms, guard, errorOf, onChange, onRemove } = props;
  const { t } = useTranslation('job-plans');
  const week = weekOfLine({ ...line, quantity: typedNumber(line.quantity) }, terms);
  const activities: string[] = learningActivities.map(({ code }) => code);
  const number = index + 1;
  return (
    <fieldset className="job-plan-line" aria-label={t('line.label', { number })}>
      <div className="job-plan-line-row">
        <GuardedTextField
          label={t('line.name')}
          value={line.name}
          onChange={(name) => onChange({ name })}
          {...guard.of(`lines.${index}.name`)}
          error={errorOf(`lines.${index}.name`)}
          maxLength={80}
        />
        <Select
          label={t('line.category')}
          options={including(categories, line.category).map((id) => ({
            id,
            label: categoryName(t, id),
            hint: t(`categoryHint.${id}`, { defaultValue: '' }),
          }))}
          value={line.category}
          onChange={(category) => onChange({ category })}
        />
        <TextField
          label={t('line.quantity')}
          align="end"
          value={line.quantity}
          onChange={(quantity) => onChange({ quantity })}
          error={errorOf(`lines.${index}.quantity`)}
          inputMode="decimal"
        />
        <Select
          label={t('line.unit')}
          options={quantityUnits.map(({ code }) => ({
            id: code,
            label: t(`unitName.${code.replace('/', '_')}`),
          }))}
          value={line.unit}
          onChange={(unit) => onChange({ unit })}
        />
        <div className="job-plan-line-week">
          <small>{t('line.week')}</small>
          <output>
            {week === null ? '–' : week.hours}
            {week?.pa ? <small>{week.pa}</small> : null}
          </output>
        </div>
      </div>
      <div className="flow flow-wrap">
        <Select
          look="filter"
          label={t('line.activity')}
          options={[
            { id: NO_ACTIVITY, label: t('activity.none') },
            ...including(activities, line.activity).map((id) => ({
              id,
              label: activityName(t, id),
            })),
          ]}
          value={line.activity === '' ? NO_ACTIVITY : line.activity}
          onChange={(id) => onChange({ activity: id === NO_ACTIVITY ? '' : id })}
        />
        <Checkbox
          isSelected={line.countsAsLearning}
          onChange={(countsAsLearning) => onChange({ countsAsLearning })}
        >
          {t('line.countsAsLearning')}
        </Checkbox>
        <Checkbox
          isSelected={line.protected}
          onChange={(isProtected) => onChange({ protected: isProtected })}
        >
          {t('line.protected')}
        </Checkbox>
        <span className="grow" />
        {onRemove === undefined ? null : (
          <IconButton
            size="s"
            label={t('line.remove', { number })}
            icon={<Trash2 aria-hidden="true" />}
            onPress={onRemove}
          />
        )}
      </div>
    </fieldset>
  );
}

/** A department's own word stays on offer where a plan has it. */
function including(codes: readonly string[], own: string): readonly string[] {
  return own === '' || codes.includes(own) ? codes : [...codes, own];
}
