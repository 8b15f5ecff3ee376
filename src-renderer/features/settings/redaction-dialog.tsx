import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findIdentifiers } from '../../../src-shared/rules/identifiers/index.ts';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ToggleChips } from '../../ui/chips.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { redactableFields } from './redactable-fields.ts';

export interface RedactionRecord {
  readonly table: string;
  readonly id: string;
  /** What a person calls it. */
  readonly label: string;
}

interface RedactionDialogProps {
  /** Null while it is closed. */
  readonly record: RedactionRecord | null;
  readonly onClose: () => void;
}

/** Destroys values of a record for good, in every version. It cannot be undone, and says so. */
export function RedactionDialog({ record, onClose }: RedactionDialogProps) {
  if (record === null) return null;
  return <OpenDialog key={record.id} record={record} onClose={onClose} />;
}

/** As short as the contract allows. */
const SHORTEST_REASON = 3;

function OpenDialog({ record, onClose }: { record: RedactionRecord; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { show } = useToast();
  const { table, id, label } = record;
  const history = useQueryCall('history.ofRecord', { table, id }, { tables: [table] });
  const redact = useCommand('history.redact');
  const fieldError = useFieldErrors(redact.failure);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [reason, setReason] = useState('');
  const [isUnderstood, setUnderstood] = useState(false);
  const fields = redactableFields(table, history.data ?? []);
  const wanted = chosen ?? fields;
  const versions = history.data?.length ?? 0;
  const isReady = isUnderstood && wanted.length > 0 && reason.trim().length >= SHORTEST_REASON;

  return (
    <Dialog
      role="alertdialog"
      title={t('redaction.title', { label })}
      isOpen
      keepOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="danger"
            isDisabled={!isReady}
            isPending={redact.isPending}
            onPress={async () => {
              const all = wanted.length === fields.length;
              const result = await redact.run({
                table,
                id,
                reason,
                understood: true,
                ...(all ? {} : { fields: [...wanted] }),
              });
              if (!result.ok) return;
              onClose();
              show({ title: t('redaction.done'), detail: t('redaction.doneText') });
            }}
          >
            {t('redaction.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('redaction.text')}</p>
      <p className="ink-2">{t('redaction.notRecalled')}</p>
      <FailureNotice failure={history.error ?? redact.failure} />
      {fields.length === 0 ? null : (
        <ToggleChips
          label={t('redaction.what')}
          hint={t('redaction.versions', { count: versions })}
          options={fields.map((field) => ({
            id: field,
            label: t(`field.${field}`, { defaultValue: field }),
          }))}
          value={wanted}
          onChange={setChosen}
        />
      )}
      <GuardedTextField
        label={t('redaction.reason')}
        hint={t('redaction.reasonHint')}
        value={reason}
        onChange={setReason}
        findings={findIdentifiers(reason)}
        error={fieldError('reason')}
        maxLength={200}
      />
      <Checkbox isSelected={isUnderstood} onChange={setUnderstood}>
        {t('redaction.understood')}
      </Checkbox>
    </Dialog>
  );
}
