import { Archive } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure } from '../../../app/client.ts';
import { FailureNotice } from '../../../app/failure.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress.tsx';
import { SegmentedControl } from '../../../ui/segmented.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CodeField } from '../../session/code-field.tsx';
import { PassphraseField } from '../../session/passphrase-field.tsx';
import { useFocusInvalid } from '../../session/use-focus-invalid.ts';
import { StartLayout } from '../start-layout.tsx';

export interface BackupSecret {
  readonly by: 'key' | 'passphrase';
  readonly recoveryKey: string;
  readonly staffId: string;
  readonly passphrase: string;
}

export const emptySecret: BackupSecret = {
  by: 'key',
  recoveryKey: '',
  staffId: '',
  passphrase: '',
};

/** The part of the secret that the call takes. */
export function secretInput({ by, recoveryKey, staffId, passphrase }: BackupSecret) {
  return by === 'key' ? { recoveryKey } : { staffId, passphrase };
}

interface BackupFormProps {
  readonly above: ReactNode;
  readonly backup: { readonly token: string; readonly name: string } | null;
  readonly onChoose: (backup: { readonly token: string; readonly name: string }) => void;
  readonly secret: BackupSecret;
  readonly onSecret: (secret: BackupSecret) => void;
  readonly failure: Failure | null;
  readonly isPending: boolean;
  readonly onBack: () => void;
  readonly onSubmit: () => void;
}

/** Which backup, and a secret that opened the workspace on its day. */
export function BackupForm(props: BackupFormProps) {
  const { above, backup, onChoose, secret, onSecret, failure, isPending } = props;
  const { t } = useTranslation('workspace');
  const [tries, setTries] = useState(0);
  const form = useFocusInvalid<HTMLFormElement>(failure ?? tries);
  const browse = async () => {
    const chosen = await call('shell.chooseFolder', { title: t('restore.dialog') });
    if (chosen.ok && chosen.value !== null) onChoose(chosen.value);
  };
  const isWrong = failure?.code === 'wrong_key';
  const empty = (text: string) =>
    tries > 0 && text.trim() === '' ? t('errors:field.required') : isWrong ? '' : undefined;
  const isFilled = Object.values(secretInput(secret)).every((text) => text.trim() !== '');

  return (
    <StartLayout
      size="m"
      above={above}
      title={t('restore.title')}
      intro={t('restore.intro')}
      onBack={props.onBack}
    >
      <form
        noValidate
        ref={form}
        className="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTries(tries + 1);
          if (backup !== null && isFilled && !isPending) props.onSubmit();
        }}
      >
        <FailureNotice failure={failure} />
        {backup === null ? null : (
          <p className="chosen" role="status">
            <Archive aria-hidden="true" />
            <span className="visually-hidden">{t('restore.backup')}: </span>
            <span className="strong grow">{backup.name}</span>
            <Button size="s" onPress={browse}>
              {t('restore.changeBackup')}
            </Button>
          </p>
        )}
        {backup === null ? null : (
          <>
            <div className="stack-s">
              <div className="flow">
                <SegmentedControl
                  label={t('restore.secret')}
                  value={secret.by}
                  onChange={(by) => onSecret({ ...secret, by })}
                  segments={[
                    { id: 'key', label: t('restore.byKey') },
                    { id: 'passphrase', label: t('restore.byPassphrase') },
                  ]}
                />
              </div>
              <small>{t('restore.secretHint')}</small>
            </div>
            {secret.by === 'key' ? (
              <CodeField
                label={t('restore.byKey')}
                value={secret.recoveryKey}
                onChange={(recoveryKey) => onSecret({ ...secret, recoveryKey })}
                error={empty(secret.recoveryKey)}
              />
            ) : (
              <div className="start-pair">
                <TextField
                  label={t('session:staffId')}
                  value={secret.staffId}
                  onChange={(staffId) => onSecret({ ...secret, staffId })}
                  error={empty(secret.staffId)}
                  maxLength={40}
                  autoComplete="off"
                />
                <PassphraseField
                  label={t('session:passphrase.label')}
                  kind="current"
                  value={secret.passphrase}
                  onChange={(passphrase) => onSecret({ ...secret, passphrase })}
                  error={empty(secret.passphrase)}
                />
              </div>
            )}
          </>
        )}
        {isPending ? <ProgressBar label={t('restore.previewing')} value={null} /> : null}
        <div className="start-foot">
          {backup === null ? (
            <Button variant="primary" onPress={browse}>
              {t('restore.choose')}
            </Button>
          ) : (
            <Button variant="primary" type="submit" isPending={isPending}>
              {t('restore.preview')}
            </Button>
          )}
        </div>
      </form>
    </StartLayout>
  );
}
