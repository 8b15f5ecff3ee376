import { useTranslation } from 'react-i18next';
import { findIdentifiers } from '../../../src-shared/rules/identifiers/index.ts';
import { Button } from '../../ui/button.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';

interface PurposeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly onSubmit?: () => void;
}

const SUGGESTIONS = ['review', 'supervision', 'planning'] as const;
/** As short and as long as the contract allows. */
const SHORTEST = 3;
const LONGEST = 200;

/** What names are needed for, in a few words; the usual ones are a press away. */
export function PurposeField({ value, onChange, error, autoFocus, onSubmit }: PurposeFieldProps) {
  const { t } = useTranslation('summary');
  return (
    <div className="stack-s">
      <GuardedTextField
        label={t('purpose.label')}
        value={value}
        onChange={onChange}
        findings={findIdentifiers(value)}
        hint={t('purpose.hint')}
        error={error}
        maxLength={LONGEST}
        autoFocus={autoFocus ?? false}
        {...(onSubmit === undefined ? {} : { onSubmit })}
      />
      <fieldset className="ui-fieldset flow flow-wrap" aria-label={t('purpose.suggestions')}>
        {SUGGESTIONS.map((name) => (
          <Button key={name} size="s" onPress={() => onChange(t(`purpose.${name}`))}>
            {t(`purpose.${name}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

/** Can the purpose be recorded as it stands? The guard reads it like any text. */
export function isPurposeReady(purpose: string): boolean {
  return purpose.trim().length >= SHORTEST && findIdentifiers(purpose).length === 0;
}
