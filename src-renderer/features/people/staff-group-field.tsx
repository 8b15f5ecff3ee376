import { useTranslation } from 'react-i18next';
import { staffGroups } from '../../../src-shared/model/people.ts';
import { codeOf } from '../../../src-shared/model/vocabulary.ts';
import { ComboBox } from '../../ui/combo-box.tsx';

interface StaffGroupFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}

const OPTIONS = staffGroups.map(({ code, name }) => ({ id: code, label: name }));

/** The staff group: one the app knows, found by typing, or the department's own words. */
export function StaffGroupField({ value, onChange, error }: StaffGroupFieldProps) {
  const { t } = useTranslation('people');
  return (
    <ComboBox
      label={t('field.staffGroup')}
      hint={t('field.staffGroupHint')}
      options={OPTIONS}
      value={OPTIONS.find(({ id }) => id === codeOf(staffGroups, value))?.id ?? null}
      onChange={(id) => {
        const chosen = OPTIONS.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.label);
      }}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      menuTrigger="focus"
      error={error}
    />
  );
}
