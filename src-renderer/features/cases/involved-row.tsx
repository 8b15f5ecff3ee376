import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { Involved } from './new-case-form.ts';
import type { CaseGuard } from './use-case-guard.ts';
import { useCaseWords } from './words.ts';

type TypedField = 'name' | 'staffGroup' | 'shift' | 'site';

interface InvolvedRowProps {
  readonly person: Involved;
  readonly number: number;
  readonly change: (change: Partial<Involved>) => void;
  readonly onRemove: () => void;
  readonly guard: CaseGuard;
  readonly fieldOf: (name: TypedField) => string;
}

/** Somebody in a case: the part they had, and what is known of them. */
export function InvolvedRow(props: InvolvedRowProps) {
  const { person, number, change, onRemove, guard, fieldOf } = props;
  const { t } = useTranslation('cases');
  const { parts, shifts } = useCaseWords();
  // Of somebody in the directory, group and site are known.
  const isKnown = person.personId !== null;
  const typed = (name: 'staffGroup' | 'site', maxLength: number) => (
    <GuardedTextField
      label={t(`involved.${name}`)}
      value={person[name]}
      onChange={(text) => change({ [name]: text })}
      maxLength={maxLength}
      {...guard.of(fieldOf(name))}
    />
  );
  return (
    <fieldset className="involved-row" data-known={isKnown || undefined}>
      <legend className="visually-hidden">{t('involved.person', { number })}</legend>
      <Select
        label={t('involved.part')}
        options={parts}
        value={person.part}
        onChange={(part) => change({ part: part as Involved['part'] })}
      />
      {isKnown ? (
        <div className="involved-known">
          <span className="ui-label">{t('involved.name')}</span>
          <span className="truncate">{person.name}</span>
        </div>
      ) : (
        <GuardedTextField
          label={t('involved.name')}
          placeholder={t('involved.nameUnknown')}
          value={person.name}
          onChange={(name) => change({ name })}
          maxLength={120}
          {...guard.of(fieldOf('name'))}
        />
      )}
      {isKnown ? null : typed('staffGroup', 60)}
      <Select
        label={t('involved.shift')}
        placeholder={t('notSaid')}
        options={shifts}
        value={person.shift === '' ? null : person.shift}
        onChange={(shift) => change({ shift })}
      />
      {isKnown ? null : typed('site', 80)}
      <IconButton
        label={t('involved.remove', { number })}
        icon={<X aria-hidden="true" />}
        onPress={onRemove}
      />
    </fieldset>
  );
}
