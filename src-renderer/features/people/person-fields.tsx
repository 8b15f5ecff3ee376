import { useTranslation } from 'react-i18next';
import { contracts, nations, registrationBodies } from '../../../src-shared/model/people.ts';
import { Card, CardBody } from '../../ui/card.tsx';
import { RadioChips } from '../../ui/chips.tsx';
import { GuardMessages } from '../../ui/guard-messages.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Guard } from '../learning/use-guard.ts';
import type { PersonForm } from './person-form.ts';
import { StaffGroupField } from './staff-group-field.tsx';

interface PersonFieldsProps {
  readonly form: PersonForm;
  readonly onChange: (form: PersonForm) => void;
  readonly guard: Guard;
  readonly fieldError: (field: string) => string | undefined;
}

/** Who it is, how they are registered, and their terms. */
export function PersonFields({ form, onChange, guard, fieldError }: PersonFieldsProps) {
  const { t } = useTranslation('people');
  const set = (part: Partial<PersonForm>) => onChange({ ...form, ...part });
  return (
    <>
      <Card title={t('who')}>
        <CardBody>
          <div className="fields">
            <TextField
              label={t('field.name')}
              value={form.name}
              onChange={(name) => set({ name })}
              error={fieldError('name')}
              maxLength={120}
              autoFocus
            />
            <TextField
              label={t('field.staffId')}
              hint={t('field.staffIdHint')}
              value={form.staffId}
              onChange={(staffId) => set({ staffId })}
              error={fieldError('staffId')}
              maxLength={40}
              autoComplete="off"
              spellCheck="false"
            />
          </div>
          <div className="fields">
            <div className="stack-s">
              <StaffGroupField
                value={form.staffGroup}
                onChange={(staffGroup) => set({ staffGroup })}
                error={fieldError('staffGroup')}
              />
              <GuardMessages {...guard.of('staffGroup')} onRemove={() => set({ staffGroup: '' })} />
            </div>
            <GuardedTextField
              label={t('field.site')}
              aside={t('common:optional')}
              value={form.site}
              onChange={(site) => set({ site })}
              error={fieldError('site')}
              maxLength={80}
              {...guard.of('site')}
            />
          </div>
        </CardBody>
      </Card>
      <Card title={t('terms')}>
        <CardBody>
          <div className="fields">
            <RadioChips
              label={t('field.contract')}
              options={contracts.map(({ code }) => ({ id: code, label: t(`contract.${code}`) }))}
              value={form.contract}
              onChange={(contract) => set({ contract })}
            />
            <Select
              label={t('field.nation')}
              hint={t('field.nationHint')}
              options={nations.map(({ code }) => ({ id: code, label: t(`nation.${code}`) }))}
              value={form.nation}
              onChange={(nation) => set({ nation })}
            />
          </div>
          <div className="fields">
            <RadioChips
              label={t('field.registration')}
              options={registrationBodies.map(({ code }) => ({
                id: code,
                label: t(`registration.${code}`),
              }))}
              value={form.registrationBody}
              onChange={(registrationBody) => set({ registrationBody })}
            />
            {form.registrationBody === 'none' ? (
              <span />
            ) : (
              <TextField
                label={t('field.registrationNumber')}
                aside={t('common:optional')}
                value={form.registrationNumber}
                onChange={(registrationNumber) => set({ registrationNumber })}
                error={fieldError('registrationNumber')}
                maxLength={20}
                autoComplete="off"
                spellCheck="false"
              />
            )}
          </div>
        </CardBody>
      </Card>
    </>
  );
}
