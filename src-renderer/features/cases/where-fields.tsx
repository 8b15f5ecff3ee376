import { useTranslation } from 'react-i18next';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import type { CaseFormProps } from './case-form-props.ts';

/** Where the pictures are: a folder in PACS and the place in it, never a patient's number. */
export function WhereFields({ form, change, guard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <>
      <div className="case-where">
        <GuardedTextField
          label={t('field.pacsFolder')}
          value={form.pacsFolder}
          onChange={(pacsFolder) => change({ pacsFolder })}
          maxLength={80}
          {...guard.of('pacsFolder')}
        />
        <GuardedTextField
          label={t('field.pacsPosition')}
          value={form.pacsPosition}
          onChange={(pacsPosition) => change({ pacsPosition })}
          maxLength={20}
          {...guard.of('pacsPosition')}
        />
      </div>
      <small>{t('whereHint')}</small>
    </>
  );
}
