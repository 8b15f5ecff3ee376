import { useId, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDuration, parseDuration } from '../../src-shared/rules/durations.ts';
import './chips.css';
import './duration-field.css';
import type { FieldProps } from './field.tsx';

interface DurationFieldProps extends FieldProps {
  /** Whole minutes, or null while empty or not understood. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  /** Minutes of the chips. */
  readonly presets?: readonly number[];
}

const PRESETS = [15, 30, 45, 60];

/** A length of time: a chip, or typed as "1h20", "80" or "1:20". */
export function DurationField(props: DurationFieldProps) {
  const { t } = useTranslation('ui');
  const { label, hideLabel, aside, hint, error, value, onChange, presets = PRESETS } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const labelId = useId();
  const noteId = useId();
  const isPreset = value !== null && presets.includes(value);
  const shown = typed ?? (value === null || isPreset ? '' : formatDuration(value));
  const parsed = parseDuration(shown);
  const unread =
    isLeft && !parsed.ok && parsed.code !== 'empty' ? t(`duration.${parsed.code}`) : undefined;
  const note = error ?? unread;

  const read = (text: string) => {
    setTyped(text);
    setLeft(false);
    const result = parseDuration(text);
    onChange(result.ok ? result.minutes : null);
  };
  return (
    <fieldset className="ui-field ui-fieldset" aria-labelledby={labelId}>
      <div className={hideLabel ? 'visually-hidden' : 'ui-field-head'}>
        <span id={labelId} className="ui-label">
          {label}
        </span>
        {aside === undefined ? null : <span className="ui-field-aside">{aside}</span>}
      </div>
      <div className="ui-duration">
        <RadioGroup
          aria-labelledby={labelId}
          className="ui-chips"
          orientation="horizontal"
          value={isPreset && typed === null ? String(value) : null}
          onChange={(minutes) => {
            setTyped(null);
            onChange(Number(minutes));
          }}
        >
          {presets.map((minutes) => (
            <Radio key={minutes} value={String(minutes)} className="ui-chip">
              {formatDuration(minutes)}
            </Radio>
          ))}
        </RadioGroup>
        <input
          className="ui-duration-other"
          aria-label={t('duration.other')}
          aria-describedby={noteId}
          aria-invalid={note !== undefined}
          placeholder={t('duration.placeholder')}
          data-filled={shown !== '' || undefined}
          value={shown}
          onChange={(event) => read(event.target.value)}
          onBlur={() => {
            setLeft(true);
            if (parsed.ok) setTyped(null);
          }}
        />
      </div>
      {hint === undefined ? null : <span className="ui-field-hint">{hint}</span>}
      <span id={noteId} className={note === undefined ? 'visually-hidden' : 'ui-field-error'}>
        {note}
      </span>
    </fieldset>
  );
}
