import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import './passphrase.css';

interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** A printed code: capitals, spaces and hyphens do not matter. */
export function CodeField({ hint, autoFocus, ...field }: CodeFieldProps) {
  const { t } = useTranslation('session');
  return (
    <div className="code-input">
      <TextField
        {...field}
        hint={hint ?? t('code.hint')}
        autoComplete="off"
        spellCheck="false"
        maxLength={200}
        isRequired
        validationBehavior="aria"
        autoFocus={autoFocus ?? false}
      />
    </div>
  );
}
