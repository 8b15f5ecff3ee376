import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../app/client.ts';
import { FailureNotice, useFieldErrors } from '../../../app/failure.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { StaffGroupField } from '../../people/staff-group-field.tsx';
import { emptyPassphrase, isAgreed, NewPassphrase } from '../../session/new-passphrase.tsx';
import { useFocusInvalid } from '../../session/use-focus-invalid.ts';
import { StartLayout } from '../start-layout.tsx';

export interface Founder {
  readonly workspace: string;
  readonly name: string;
  readonly staffId: string;
  readonly staffGroup: string;
  readonly secret: typeof emptyPassphrase;
}

export const emptyFounder: Founder = {
  workspace: '',
  name: '',
  staffId: '',
  staffGroup: '',
  secret: emptyPassphrase,
};

interface PersonStepProps {
  readonly above: ReactNode;
  readonly value: Founder;
  readonly onChange: (value: Founder) => void;
  readonly failure: Failure | null;
  readonly isPending: boolean;
  readonly onBack: () => void;
  readonly onSubmit: () => void;
}

/** The department's name, the first person and their passphrase. */
export function PersonStep(props: PersonStepProps) {
  const { above, value, onChange, failure, isPending, onBack, onSubmit } = props;
  const { t } = useTranslation('workspace');
  const [tries, setTries] = useState(0);
  const form = useFocusInvalid<HTMLFormElement>(failure ?? tries);
  const fieldError = useFieldErrors(failure);
  const isWeak = failure?.code === 'weak_passphrase';
  const empty = (text: string) =>
    tries > 0 && text.trim() === '' ? t('errors:field.required') : undefined;
  const isFilled = [value.workspace, value.name, value.staffId, value.staffGroup].every(
    (text) => text.trim() !== '',
  );

  return (
    <StartLayout
      size="m"
      above={above}
      title={t('create.person.title')}
      intro={t('create.person.intro')}
      onBack={onBack}
    >
      <form
        noValidate
        ref={form}
        className="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTries(tries + 1);
          if (isFilled && isAgreed(value.secret) && !isPending) onSubmit();
        }}
      >
        {isWeak ? null : <FailureNotice failure={failure} />}
        <TextField
          label={t('create.person.workspace')}
          hint={t('create.person.workspaceHint')}
          value={value.workspace}
          onChange={(workspace) => onChange({ ...value, workspace })}
          error={fieldError('name') ?? empty(value.workspace)}
          maxLength={80}
          autoFocus
        />
        <div className="start-pair">
          <TextField
            label={t('create.person.name')}
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
            error={fieldError('administrator.name') ?? empty(value.name)}
            maxLength={120}
          />
          <TextField
            label={t('session:staffId')}
            hint={t('create.person.staffIdHint')}
            value={value.staffId}
            onChange={(staffId) => onChange({ ...value, staffId })}
            error={fieldError('administrator.staffId') ?? empty(value.staffId)}
            maxLength={40}
            autoComplete="off"
            spellCheck="false"
          />
        </div>
        <StaffGroupField
          value={value.staffGroup}
          onChange={(staffGroup) => onChange({ ...value, staffGroup })}
          error={fieldError('administrator.staffGroup') ?? empty(value.staffGroup)}
        />
        <div className="start-pair">
          <NewPassphrase
            value={value.secret}
            onChange={(secret) => onChange({ ...value, secret })}
            about={[value.staffId, value.name]}
            error={
              fieldError('passphrase') ?? (isWeak ? t('errors:field.weak_passphrase') : undefined)
            }
            hasTried={tries > 0}
          />
        </div>
        {isPending ? <ProgressBar label={t('create.person.making')} value={null} /> : null}
        <div className="start-foot">
          <Button variant="primary" type="submit" isPending={isPending}>
            {t('create.person.action')}
          </Button>
        </div>
      </form>
    </StartLayout>
  );
}
