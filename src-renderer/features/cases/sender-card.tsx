import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { ChoiceCards } from '../../ui/chips.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { type NewCaseForm, slipNameField } from './new-case-form.ts';
import type { CaseGuard } from './use-case-guard.ts';
import { useIsSeriesStaff } from './use-my-series.ts';

interface SenderCardProps {
  readonly form: NewCaseForm;
  readonly change: (change: Partial<NewCaseForm>) => void;
  readonly guard: CaseGuard;
}

/** Who can see that it was you, with what is recorded and what is not. */
export function SenderCard({ form, change, guard }: SenderCardProps) {
  const { t } = useTranslation('cases');
  const isStaff = useIsSeriesStaff();
  const choices = isStaff
    ? (['anonymous', 'known', 'slip'] as const)
    : (['anonymous', 'known'] as const);
  return (
    <Card title={t('sender.title')}>
      <CardBody>
        <ChoiceCards
          label={t('sender.title')}
          hideLabel
          layout="column"
          options={choices.map((id) => ({
            id,
            label: t(`sender.${id}`),
            hint: t(`sender.${id}Hint`),
          }))}
          value={form.sender}
          onChange={(sender) => change({ sender })}
        />
        {form.sender === 'slip' ? (
          <GuardedTextField
            label={t('sender.slipName')}
            hint={t('sender.slipNameHint')}
            value={form.slipName}
            onChange={(slipName) => change({ slipName })}
            maxLength={120}
            {...guard.of(slipNameField(form))}
          />
        ) : null}
        <p className="small" aria-live="polite">
          {t(`sender.${form.sender}Record`)}
        </p>
      </CardBody>
    </Card>
  );
}
