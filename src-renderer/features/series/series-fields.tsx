import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { RadioChips } from '../../ui/chips.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Guard } from '../learning/use-guard.ts';
import { PlaceFields } from '../meetings/place-fields.tsx';
import { type SeriesForm, SWITCHES } from './series-form.ts';

interface SeriesFieldsProps {
  readonly form: SeriesForm;
  readonly change: (change: Partial<SeriesForm>) => void;
  readonly guard: Guard;
  readonly fieldError: (field: string) => string | undefined;
  readonly isNew: boolean;
}

const SCOPES = ['department', 'site', 'trust', 'network'] as const;

/** What a series is, when and where it usually meets, and the department's own choices for it. */
export function SeriesFields({ form, change, guard, fieldError, isNew }: SeriesFieldsProps) {
  const { t } = useTranslation('series');
  return (
    <>
      <Card title={t('about')}>
        <CardBody>
          <GuardedTextField
            label={t('field.name')}
            placeholder={t('field.namePlaceholder')}
            value={form.name}
            onChange={(name) => change({ name })}
            maxLength={120}
            autoFocus={isNew}
            error={fieldError('name')}
            {...guard.of('name')}
          />
          <RadioChips
            label={t('fact.scope')}
            options={SCOPES.map((id) => ({ id, label: t(`scope.${id}`) }))}
            value={form.scope}
            onChange={(scope) => change({ scope })}
          />
          <div className="fields">
            <GuardedTextField
              label={t('field.site')}
              aside={t('common:optional')}
              value={form.site}
              onChange={(site) => change({ site })}
              maxLength={80}
              error={fieldError('site')}
              {...guard.of('site')}
            />
            <TextField
              label={t('fact.listener')}
              aside={t('common:optional')}
              hint={t('field.listenerHint')}
              value={form.listener}
              onChange={(listener) => change({ listener })}
              maxLength={120}
              error={fieldError('listener')}
              autoComplete="off"
            />
          </div>
        </CardBody>
      </Card>
      <Card title={t('usually')} aside={t('usuallyAside')}>
        <CardBody>
          <PlaceFields form={form} change={change} guard={guard} fieldError={fieldError} />
        </CardBody>
      </Card>
      <Card title={t('switches')} aside={t('switchesAside')}>
        <CardBody>
          <div className="series-numbers">
            {SWITCHES.map(({ field, unit, min, max }) => (
              <NumberField
                key={field}
                label={t(`switch.${field}`)}
                hint={t(`switchHint.${field}`)}
                unit={t(`unitShort.${unit}`)}
                value={form[field]}
                onChange={(value) => change({ [field]: Number.isNaN(value) ? null : value })}
                minValue={min}
                maxValue={max}
                error={fieldError(field)}
              />
            ))}
          </div>
        </CardBody>
      </Card>
      {isNew ? null : (
        <Card title={t('ending')}>
          <CardBody>
            <DateField
              label={t('fact.endedOn')}
              aside={t('common:optional')}
              hint={t('field.endedHint')}
              value={form.endedOn}
              onChange={(endedOn) => change({ endedOn })}
            />
          </CardBody>
        </Card>
      )}
    </>
  );
}
