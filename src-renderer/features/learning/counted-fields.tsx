import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session-store.ts';
import { RadioChips } from '../../ui/chips.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { FormFieldsProps } from './form-fields.ts';
import { activityOn, offeredLine, useLines } from './use-lines.ts';
import { useToday } from './use-today.ts';
import { useLearningWords } from './words.ts';

const NONE = '';

/** What, when, how long, and where it counts. */
export function CountedFields(props: FormFieldsProps & { readonly isNew: boolean }) {
  const { form, change, guard, problems, isNew } = props;
  const { t } = useTranslation('learning');
  const words = useLearningWords();
  const me = useMe();
  const today = useToday();
  const known = useLines(form.day, form.title);
  const [hasChosen, setChosen] = useState(!isNew || form.line !== null);
  const lines = known?.lines ?? [];

  // In a new entry the line follows the words until the person chooses one.
  const offered = offeredLine(known);
  const activity = activityOn(offered, known);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new offer changes the form
  useEffect(() => {
    if (!hasChosen && offered !== null) change({ line: offered, activity });
  }, [offered, activity]);

  const options = lines.map(({ name, category }) => ({ id: name, label: name, hint: category }));
  const isKnown = form.line === null || lines.some(({ name }) => name === form.line);
  return (
    <>
      <GuardedTextField
        label={t('field.title')}
        placeholder={t('quick.placeholder')}
        value={form.title}
        onChange={(title) => change({ title })}
        maxLength={200}
        isRequired
        error={problems.includes('title') ? t('problem.title') : undefined}
        {...guard.of('title')}
      />
      <div className="editor-row">
        <div className="editor-day">
          <DateField
            label={t('field.day')}
            value={form.day}
            onChange={(day) => change({ day: day ?? today })}
          />
        </div>
        <div data-problem={problems.includes('minutes') || undefined}>
          <DurationField
            label={t('field.minutes')}
            value={form.minutes}
            onChange={(minutes) => change({ minutes })}
            error={problems.includes('minutes') ? t('problem.minutes') : undefined}
          />
        </div>
      </div>
      <div className="fields">
        <Select
          label={t('field.line')}
          value={form.line ?? NONE}
          onChange={(line) => {
            setChosen(true);
            const name = line === NONE ? null : line;
            change({ line: name, ...(isNew ? { activity: activityOn(name, known) } : {}) });
          }}
          options={[
            ...options,
            ...(isKnown || form.line === null
              ? []
              : [{ id: form.line, label: form.line, hint: t('editor.notInPlan') }]),
            { id: NONE, label: t('noLine') },
          ]}
        />
        <Select
          label={t('field.activity')}
          value={form.activity}
          onChange={(chosen) => {
            setChosen(true);
            change({ activity: chosen });
          }}
          options={words.activities}
        />
      </div>
      <RadioChips
        label={t('field.kind')}
        value={form.kind}
        onChange={(kind) => change({ kind })}
        options={words.kinds}
      />
      {form.kind === 'displaced' ? (
        <div data-problem={problems.includes('displacedReason') || undefined}>
          <RadioChips
            label={t('field.displacedReason')}
            value={form.displacedReason}
            onChange={(displacedReason) => change({ displacedReason })}
            options={words.reasons}
            error={problems.includes('displacedReason') ? t('problem.displacedReason') : undefined}
          />
        </div>
      ) : null}
      {me.registrationBody === 'GMC' && form.hcpcType === null ? null : (
        <RadioChips
          label={t('field.hcpcType')}
          aside={t('common:optional')}
          value={form.hcpcType ?? NONE}
          onChange={(type) => change({ hcpcType: type === NONE ? null : type })}
          options={[...words.types, { id: NONE, label: t('notSaid') }]}
        />
      )}
    </>
  );
}
