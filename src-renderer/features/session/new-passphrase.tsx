import { useTranslation } from 'react-i18next';
import { PassphraseField } from './passphrase-field.tsx';

export interface NewPassphraseValue {
  readonly passphrase: string;
  readonly again: string;
}

export const emptyPassphrase: NewPassphraseValue = { passphrase: '', again: '' };

interface NewPassphraseProps {
  readonly value: NewPassphraseValue;
  readonly onChange: (value: NewPassphraseValue) => void;
  readonly about: readonly string[];
  readonly error?: string | undefined;
  /** Says that the two differ; only once the person tried to go on. */
  readonly hasTried: boolean;
}

/** A new passphrase, typed twice. */
export function NewPassphrase({ value, onChange, about, error, hasTried }: NewPassphraseProps) {
  const { t } = useTranslation('session');
  const { passphrase, again } = value;
  const differs = hasTried && passphrase !== '' && again !== passphrase;
  return (
    <>
      <PassphraseField
        label={t('passphrase.new')}
        kind="new"
        value={passphrase}
        onChange={(next) => onChange({ ...value, passphrase: next })}
        about={about}
        error={error ?? (hasTried && passphrase === '' ? t('errors:field.required') : undefined)}
      />
      <PassphraseField
        label={t('passphrase.again')}
        kind="current"
        value={again}
        onChange={(next) => onChange({ ...value, again: next })}
        error={differs ? t('passphrase.differs') : undefined}
      />
    </>
  );
}

/** May the form go on? */
export function isAgreed({ passphrase, again }: NewPassphraseValue): boolean {
  return passphrase !== '' && passphrase === again;
}
