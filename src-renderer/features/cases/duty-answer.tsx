import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useToday } from '../learning/use-today.ts';
import type { Duties, DutyName } from './duties.ts';
import './duty-answer.css';

interface DutyAnswerProps {
  /** Names the case too, for those who hear it. */
  readonly label: string;
  readonly value: Duties[DutyName];
  readonly onChange: (value: Duties[DutyName]) => void;
  readonly isDisabled?: boolean;
}

const NOT_YET = 'not_yet';

/** Done on a day, not needed, or not yet. */
export function DutyAnswer({ label, value, onChange, isDisabled = false }: DutyAnswerProps) {
  const { t } = useTranslation('cases');
  const today = useToday();
  const options = ([NOT_YET, 'done', 'not_needed'] as const).map((id) => ({
    id,
    label: t(`duty.answer.${id}`),
  }));
  return (
    <div className="duty-answer">
      <Select
        look="filter"
        label={label}
        options={options}
        value={value.answer ?? NOT_YET}
        isDisabled={isDisabled}
        onChange={(id) =>
          onChange(
            id === NOT_YET
              ? { answer: null, on: null }
              : { answer: id, on: id === 'done' ? (value.on ?? today) : null },
          )
        }
      />
      {value.answer !== 'done' ? null : (
        <DateField
          label={t('duty.on', { duty: label })}
          hideLabel
          value={value.on}
          max={today}
          isDisabled={isDisabled}
          onChange={(on) => onChange({ answer: 'done', on })}
        />
      )}
    </div>
  );
}
