import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { useMe } from '../../app/session-store.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { useToast } from '../../ui/toast.tsx';
import { emptyPassphrase, isAgreed, NewPassphrase } from '../session/new-passphrase.tsx';
import { PassphraseField } from '../session/passphrase-field.tsx';
import { useFocusInvalid } from '../session/use-focus-invalid.ts';

/** A new passphrase for oneself; the personal recovery code stays as it is. */
export function PassphraseCard() {
  const { t } = useTranslation('settings');
  const me = useMe();
  const { show } = useToast();
  const change = useCommand('session.changePassphrase');
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(emptyPassphrase);
  const [tries, setTries] = useState(0);
  const { failure } = change;
  const fieldError = useFieldErrors(failure);
  const form = useFocusInvalid<HTMLFormElement>(failure ?? tries);
  const close = () => {
    setOpen(false);
    setCurrent('');
    setNext(emptyPassphrase);
    setTries(0);
    change.reset();
  };

  if (!isOpen) {
    return (
      <Card>
        <CardBody>
          <div className="settings-line">
            <span className="settings-words">
              <span className="strong">{t('passphrase.title')}</span>
              <small>{t('passphrase.text')}</small>
            </span>
            <Button onPress={() => setOpen(true)}>{t('passphrase.change')}</Button>
          </div>
        </CardBody>
      </Card>
    );
  }
  return (
    <Card title={t('passphrase.title')}>
      <CardBody>
        <form
          noValidate
          ref={form}
          className="settings-form"
          onSubmit={async (event) => {
            event.preventDefault();
            setTries(tries + 1);
            if (current === '' || !isAgreed(next)) return;
            const result = await change.run({ current, next: next.passphrase });
            if (!result.ok) return;
            close();
            show({ title: t('passphrase.changed') });
          }}
        >
          {failure === null || failure.fields !== undefined ? null : (
            <FailureNotice failure={failure} />
          )}
          <PassphraseField
            label={t('passphrase.current')}
            kind="current"
            value={current}
            onChange={setCurrent}
            error={
              fieldError('current') ??
              (tries > 0 && current === '' ? t('errors:field.required') : undefined)
            }
            autoFocus
          />
          <NewPassphrase
            value={next}
            onChange={setNext}
            about={[me.staffId, me.name]}
            error={fieldError('next')}
            hasTried={tries > 0}
          />
          <div className="settings-end">
            <Button onPress={close}>{t('common:cancel')}</Button>
            <Button variant="primary" type="submit" isPending={change.isPending}>
              {t('passphrase.change')}
            </Button>
          </div>
        </form>
      </CardBody>
    </Card>
  );
}
