import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../app/client.ts';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CodeField } from './code-field.tsx';
import {
  emptyPassphrase,
  isAgreed,
  NewPassphrase,
  type NewPassphraseValue,
} from './new-passphrase.tsx';
import { Checking } from './sign-in.tsx';
import { useCountdown } from './use-countdown.ts';
import { useFocusInvalid } from './use-focus-invalid.ts';

export interface CodeAndPassphraseValue {
  readonly staffId: string;
  readonly code: string;
  readonly next: NewPassphraseValue;
}

export const emptyCodeAndPassphrase: CodeAndPassphraseValue = {
  staffId: '',
  code: '',
  next: emptyPassphrase,
};

interface CodeAndPassphraseProps {
  readonly codeLabel: string;
  readonly action: string;
  readonly value: CodeAndPassphraseValue;
  readonly onChange: (value: CodeAndPassphraseValue) => void;
  readonly failure: Failure | null;
  readonly isPending: boolean;
  /** Called once nothing is missing. */
  readonly onSubmit: () => void;
}

/** Staff id, a printed code and a new passphrase: the first sign-in, and a forgotten passphrase. */
export function CodeAndPassphrase(props: CodeAndPassphraseProps) {
  const { codeLabel, action, value, onChange, failure, isPending, onSubmit } = props;
  const { staffId, code, next } = value;
  const { t } = useTranslation('session');
  const [tries, setTries] = useState(0);
  const fieldError = useFieldErrors(failure);
  const wait = useCountdown(failure);
  const form = useFocusInvalid<HTMLFormElement>(failure ?? tries);
  const missing = (text: string) =>
    tries > 0 && text.trim() === '' ? t('errors:field.required') : undefined;
  const isAboutPassphrase = failure?.code === 'weak_passphrase';

  return (
    <form
      noValidate
      ref={form}
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (staffId.trim() === '' || code.trim() === '' || !isAgreed(next)) return;
        onSubmit();
      }}
    >
      {failure?.code === 'sign_in_delayed' ? (
        <Notice tone="warn" live="alert" title={t('errors:sign_in_delayed.title')}>
          {wait > 0 ? t('signIn.wait', { count: wait }) : t('signIn.waitOver')}
        </Notice>
      ) : isAboutPassphrase ? null : (
        <FailureNotice failure={failure} />
      )}
      <TextField
        label={t('staffId')}
        value={staffId}
        onChange={(typed) => onChange({ ...value, staffId: typed })}
        error={missing(staffId)}
        maxLength={40}
        autoComplete="off"
        spellCheck="false"
        autoFocus
      />
      <CodeField
        label={codeLabel}
        value={code}
        onChange={(typed) => onChange({ ...value, code: typed })}
        error={missing(code)}
      />
      <NewPassphrase
        value={next}
        onChange={(typed) => onChange({ ...value, next: typed })}
        about={[staffId]}
        error={
          fieldError('passphrase') ??
          (isAboutPassphrase ? t('errors:field.weak_passphrase') : undefined)
        }
        hasTried={tries > 0}
      />
      <Button variant="primary" size="l" type="submit" isPending={isPending} isDisabled={wait > 0}>
        {action}
      </Button>
      <Checking isShown={isPending} />
    </form>
  );
}
