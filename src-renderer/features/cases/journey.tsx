import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../src-shared/model/cases.ts';
import './journey.css';
import { useCaseWords } from './words.ts';

interface JourneyProps {
  readonly value: Stage | null;
  readonly onChange: (stage: Stage) => void;
}

/** The stage of the patient's journey, as stops on a line; arrow keys move. */
export function Journey({ value, onChange }: JourneyProps) {
  const { t } = useTranslation('cases');
  const { stages } = useCaseWords();
  return (
    <RadioGroup
      className="ui-field"
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Stage)}
    >
      <Label className="ui-label">{t('field.stage')}</Label>
      <div className="journey">
        {stages.map(({ id, label }) => (
          <Radio key={id} value={id} className="journey-stop">
            <span className="journey-dot" aria-hidden="true" />
            <span className="journey-word">{label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
