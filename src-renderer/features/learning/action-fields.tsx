import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { ACTION_FIELD } from './entry-form.ts';
import type { FormFieldsProps } from './form-fields.ts';

/** What the person will do about it, and by when. It waits on Today until it is done. */
export function ActionFields({ form, change, guard }: FormFieldsProps) {
  const { t } = useTranslation('learning');
  return (
    <fieldset className="editor-part">
      <legend>{t('field.action')}</legend>
      <div className="editor-row editor-action">
        <div className="grow">
          <GuardedTextField
            label={t('action.what')}
            placeholder={t('action.placeholder')}
            value={form.actionText}
            onChange={(actionText) => change({ actionText })}
            maxLength={500}
            {...guard.of(ACTION_FIELD)}
          />
        </div>
        <div className="editor-day">
          <DateField
            label={t('action.by')}
            value={form.actionDueOn}
            onChange={(actionDueOn) => change({ actionDueOn })}
          />
        </div>
      </div>
      {form.actionText.trim() === '' ? null : (
        <Checkbox isSelected={form.actionDone} onChange={(actionDone) => change({ actionDone })}>
          {t('action.done')}
        </Checkbox>
      )}
    </fieldset>
  );
}
