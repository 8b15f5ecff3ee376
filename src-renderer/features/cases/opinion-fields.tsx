import { useTranslation } from 'react-i18next';
import { RadioChips } from '../../ui/chips.tsx';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import type { CaseFormProps } from './case-form-props.ts';
import { useCaseWords } from './words.ts';

type OpinionFieldsProps = CaseFormProps & {
  readonly textProblem?: string | undefined;
};

/** What was known then, what was said, what is known now, and by what. */
export function OpinionFields({ form, change, guard, textProblem }: OpinionFieldsProps) {
  const { t } = useTranslation('cases');
  const { truths } = useCaseWords();
  return (
    <>
      <GuardedTextArea
        label={t('field.clinicalInformation')}
        rows={2}
        value={form.clinicalInformation}
        onChange={(clinicalInformation) => change({ clinicalInformation })}
        maxLength={4000}
        error={textProblem}
        {...guard.of('clinicalInformation')}
      />
      <div className="case-opinions">
        <GuardedTextArea
          label={t('field.originalOpinion')}
          rows={4}
          value={form.originalOpinion}
          onChange={(originalOpinion) => change({ originalOpinion })}
          maxLength={4000}
          {...guard.of('originalOpinion')}
        />
        <GuardedTextArea
          label={t('field.laterOpinion')}
          rows={4}
          value={form.laterOpinion}
          onChange={(laterOpinion) => change({ laterOpinion })}
          maxLength={4000}
          {...guard.of('laterOpinion')}
        />
      </div>
      <RadioChips
        label={t('field.truth')}
        options={truths}
        value={form.truth}
        onChange={(truth) => change({ truth })}
      />
    </>
  );
}
