import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { passphraseStrength } from './passphrase-strength.ts';
import './passphrase.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** An empty one outlines the box: the form above says what is wrong. */
  readonly error?: string | undefined;
  /** `new` says how strong it is while it is typed. */
  readonly kind: 'current' | 'new';
  /** Words of the person that make a passphrase easier to guess. */
  readonly about?: readonly string[];
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A passphrase, hidden unless its owner wants to see it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, error, kind, about = [], hint, autoFocus, inputRef } = props;
  const { t } = useTranslation('session');
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      type={isShown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      maxLength={256}
      isRequired
      validationBehavior="aria"
      autoFocus={autoFocus ?? false}
      {...(inputRef === undefined ? {} : { inputRef })}
      hint={kind === 'new' ? <StrengthWords value={value} about={about} /> : hint}
      trailing={
        <IconButton
          size="s"
          label={t(isShown ? 'passphrase.hide' : 'passphrase.show')}
          icon={isShown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
          onPress={() => setShown(!isShown)}
        />
      }
    />
  );
}

const STEPS = ['weak', 'fair', 'good', 'strong'] as const;

/** How hard a passphrase is to guess: words, and four marks that say the same. */
function StrengthWords({ value, about }: { value: string; about: readonly string[] }) {
  const { t } = useTranslation('session');
  const { strength, missing } = passphraseStrength(value, about);
  const reached = STEPS.indexOf(strength as (typeof STEPS)[number]) + 1;
  return (
    <span className="passphrase-strength">
      <span className="passphrase-marks" aria-hidden="true" data-strength={strength}>
        {STEPS.map((step, index) => (
          <span key={step} data-reached={index < reached || undefined} />
        ))}
      </span>
      {t(`passphrase.strength.${strength}`, { count: missing })}
    </span>
  );
}
