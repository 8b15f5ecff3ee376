import { useTranslation } from 'react-i18next';
import { RadioChips } from '../../ui/chips.tsx';
import { Select } from '../../ui/select.tsx';
import type { CaseFormProps } from './case-form-props.ts';
import { Journey } from './journey.tsx';
import { useCaseWords } from './words.ts';

type AboutFieldsProps = Omit<CaseFormProps, 'guard'> & {
  /** What is wrong with the kind, where something is. */
  readonly kindProblem?: string | undefined;
};

/** What kind of case, how it came up, what of, and where in the patient's journey. */
export function AboutFields({ form, change, kindProblem }: AboutFieldsProps) {
  const { t } = useTranslation('cases');
  const words = useCaseWords();
  return (
    <>
      <RadioChips
        label={t('field.kind')}
        options={words.kinds}
        value={form.kind}
        onChange={(kind) => change({ kind })}
        error={kindProblem}
      />
      <div className="case-selects">
        <Select
          label={t('field.source')}
          placeholder={t('notSaid')}
          options={words.sources}
          value={form.source}
          onChange={(source) => change({ source })}
        />
        <Select
          label={t('field.modality')}
          placeholder={t('notSaid')}
          options={words.modalities}
          value={form.modality}
          onChange={(modality) => change({ modality })}
        />
        <Select
          label={t('field.region')}
          placeholder={t('notSaid')}
          options={words.regions}
          value={form.region}
          onChange={(region) => change({ region })}
        />
        <Select
          label={t('field.setting')}
          placeholder={t('notSaid')}
          options={words.settings}
          value={form.setting}
          onChange={(setting) => change({ setting })}
        />
      </div>
      <Journey value={form.stage} onChange={(stage) => change({ stage })} />
    </>
  );
}
