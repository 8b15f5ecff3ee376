import { Phone } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamTold as Told } from '../../../src-shared/model/cases.ts';
import { RadioChips } from '../../ui/chips.tsx';
import { useCaseWords } from './words.ts';

interface TeamToldProps {
  readonly value: Told | null;
  readonly onChange: (told: Told) => void;
}

/** Before anything else: the patient's team and the addendum. This form tells nobody. */
export function TeamTold({ value, onChange }: TeamToldProps) {
  const { t } = useTranslation('cases');
  const { teamTolds } = useCaseWords();
  const question = useId();
  return (
    <section className="team-told" aria-labelledby={question}>
      <Phone aria-hidden="true" />
      <p id={question} className="strong grow">
        {t('teamToldQuestion')}
      </p>
      <RadioChips
        label={t('teamToldLabel')}
        hideLabel
        options={teamTolds}
        value={value}
        onChange={onChange}
      />
    </section>
  );
}
