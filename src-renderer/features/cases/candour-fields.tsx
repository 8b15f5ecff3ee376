import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useToday } from '../learning/use-today.ts';
import type { Duties } from './duties.ts';
import type { CaseGuard } from './use-case-guard.ts';

interface CandourFieldsProps {
  readonly value: Duties['candour'];
  readonly onChange: (value: Duties['candour']) => void;
  readonly roleGuard: ReturnType<CaseGuard['of']>;
  readonly isDisabled: boolean;
}

const NOT_SAID = 'not_said';
const ANSWERS = ['passed', 'already_open', 'outside'] as const;

/** Candour: to which role it was passed and when, already open, or outside this meeting. */
export function CandourFields({ value, onChange, roleGuard, isDisabled }: CandourFieldsProps) {
  const { t } = useTranslation('cases');
  const today = useToday();
  const options = ([NOT_SAID, ...ANSWERS] as const).map((id) => ({
    id,
    label: id === NOT_SAID ? t('notSaid') : t(`candour.${id}`),
  }));
  return (
    <>
      <Select
        label={t('candour.label')}
        options={options}
        value={value?.answer ?? NOT_SAID}
        isDisabled={isDisabled}
        onChange={(id) => {
          if (id === NOT_SAID) onChange(null);
          else if (id === 'passed') onChange({ answer: id, role: value?.role ?? '', on: today });
          else onChange({ answer: id, role: '', on: null });
        }}
      />
      {value?.answer !== 'passed' ? null : (
        <div className="fields">
          <GuardedTextField
            label={t('candour.role')}
            value={value.role}
            onChange={(text) => onChange({ ...value, role: text })}
            maxLength={80}
            isDisabled={isDisabled}
            {...roleGuard}
          />
          <DateField
            label={t('candour.on')}
            value={value.on}
            max={today}
            isDisabled={isDisabled}
            onChange={(on) => onChange({ ...value, on })}
          />
        </div>
      )}
      <small>{t('candour.hint')}</small>
    </>
  );
}
