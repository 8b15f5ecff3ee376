import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type PersonForm, type SpellForm, withSpell } from './person-form.ts';

interface EmploymentFieldsProps {
  readonly form: PersonForm;
  readonly onChange: (form: PersonForm) => void;
  readonly today: string;
  readonly fieldError: (field: string) => string | undefined;
}

/** Dated employment: a change of WTE is a new period, so that earlier figures stay right. */
export function EmploymentFields({ form, onChange, today, fieldError }: EmploymentFieldsProps) {
  const { t } = useTranslation('people');
  const setSpell = (key: string, part: Partial<SpellForm>) =>
    onChange({
      ...form,
      employment: form.employment.map((spell) =>
        spell.key === key ? { ...spell, ...part } : spell,
      ),
    });
  const overlaps = fieldError('employment');
  return (
    <Card title={t('employment.title')} aside={t('employment.aside')}>
      <CardBody>
        {form.employment.map((spell, index) => (
          <fieldset key={spell.key} className="ui-fieldset person-spell">
            <legend className="visually-hidden">
              {t('employment.period', { number: index + 1 })}
            </legend>
            <DateField
              label={t('employment.from')}
              value={spell.from}
              onChange={(from) => setSpell(spell.key, { from })}
              error={fieldError(`employment.${index}.from`) ?? (index === 0 ? overlaps : undefined)}
            />
            <DateField
              label={t('employment.to')}
              aside={t('employment.mayBeOpen')}
              value={spell.to}
              onChange={(to) => setSpell(spell.key, { to })}
              error={fieldError(`employment.${index}.to`)}
            />
            <TextField
              label={t('field.wte')}
              align="end"
              inputMode="decimal"
              value={spell.wte}
              onChange={(wte) => setSpell(spell.key, { wte })}
              error={fieldError(`employment.${index}.wte`)}
              maxLength={8}
            />
            {form.employment.length === 1 ? (
              <span />
            ) : (
              <IconButton
                label={t('employment.remove', { number: index + 1 })}
                icon={<X aria-hidden="true" />}
                onPress={() =>
                  onChange({
                    ...form,
                    employment: form.employment.filter(({ key }) => key !== spell.key),
                  })
                }
              />
            )}
          </fieldset>
        ))}
        <div>
          <Button
            size="s"
            icon={<Plus aria-hidden="true" />}
            onPress={() => onChange(withSpell(form, today))}
          >
            {t('employment.add')}
          </Button>
        </div>
      </CardBody>
    </Card>
  );
}
