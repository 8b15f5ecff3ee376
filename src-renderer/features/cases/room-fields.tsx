import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import type { CaseFormProps } from './case-form-props.ts';

/** What the room is asked, what the case is called there and among the chairs. */
export function RoomFields({ form, change, guard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <>
      <GuardedTextField
        label={t('field.question')}
        placeholder={t('defaultQuestion')}
        value={form.question}
        onChange={(question) => change({ question })}
        maxLength={400}
        {...guard.of('question')}
      />
      <div className="case-opinions">
        <GuardedTextField
          label={t('field.roomTitle')}
          hint={t('field.roomTitleHint')}
          value={form.roomTitle}
          onChange={(roomTitle) => change({ roomTitle })}
          maxLength={120}
          {...guard.of('roomTitle')}
        />
        <GuardedTextField
          label={t('field.chairTitle')}
          hint={t('field.chairTitleHint')}
          value={form.chairTitle}
          onChange={(chairTitle) => change({ chairTitle })}
          maxLength={120}
          {...guard.of('chairTitle')}
        />
      </div>
      <Checkbox
        isSelected={form.correctedBeforeUse}
        onChange={(correctedBeforeUse) => change({ correctedBeforeUse })}
        hint={t('field.correctedBeforeUseHint')}
      >
        {t('field.correctedBeforeUse')}
      </Checkbox>
    </>
  );
}
