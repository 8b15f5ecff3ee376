import { useTranslation } from 'react-i18next';
import { RadioChips } from '../../ui/chips.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Guard } from '../learning/use-guard.ts';
import { readTime } from './meeting-times.ts';
import type { Series } from './use-series.ts';

interface PlaceForm {
  readonly startsAt: string;
  readonly minutes: number | null;
  readonly mode: Series['mode'];
  readonly place: string;
  readonly link: string;
}

interface PlaceFieldsProps {
  readonly form: PlaceForm;
  readonly change: (change: Partial<PlaceForm>) => void;
  readonly guard: Guard;
  /** The words for a field that was refused. */
  readonly fieldError: (field: string) => string | undefined;
}

/** Texts for the guard. An address is nobody's text: meeting services fill it with long numbers. */
export const placeTexts = ({ place, link }: Pick<PlaceForm, 'place' | 'link'>) => ({
  place,
  link: /^https?:\/\/\S+$/i.test(link.trim()) ? '' : link,
});

const MODES: readonly Series['mode'][] = ['in_person', 'virtual', 'hybrid'];

/** When it starts, how long it takes, and where: a room, a link, or both. */
export function PlaceFields({ form, change, guard, fieldError }: PlaceFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <div className="fields">
        <TextField
          label={t('field.startsAt')}
          value={form.startsAt}
          onChange={(startsAt) => change({ startsAt })}
          onBlur={() => change({ startsAt: readTime(form.startsAt) ?? form.startsAt })}
          error={fieldError('startsAt')}
          maxLength={5}
          autoComplete="off"
        />
        <NumberField
          label={t('field.minutes')}
          unit="min"
          value={form.minutes}
          onChange={(minutes) => change({ minutes: Number.isNaN(minutes) ? null : minutes })}
          minValue={10}
          maxValue={480}
          step={5}
          error={fieldError('minutes')}
        />
      </div>
      <RadioChips
        label={t('field.mode')}
        options={MODES.map((id) => ({ id, label: t(`mode.${id}`) }))}
        value={form.mode}
        onChange={(mode) => change({ mode })}
      />
      {form.mode === 'virtual' ? null : (
        <GuardedTextField
          label={t('field.place')}
          value={form.place}
          onChange={(place) => change({ place })}
          maxLength={120}
          error={fieldError('place')}
          {...guard.of('place')}
        />
      )}
      {form.mode === 'in_person' ? null : (
        <GuardedTextField
          label={t('field.link')}
          hint={t('field.linkHint')}
          value={form.link}
          onChange={(link) => change({ link })}
          maxLength={500}
          error={fieldError('link')}
          {...guard.of('link')}
        />
      )}
    </>
  );
}
