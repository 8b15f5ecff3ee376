import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './progress.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1, or null while it is not known. */
  readonly value: number | null;
  /** In words: "1,200 of 4,000 rows". */
  readonly detail?: ReactNode;
  readonly onCancel?: () => void;
}

/** Long work: how far it is, and a way to stop it. */
export function ProgressBar({ label, value, detail, onCancel }: ProgressBarProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="ui-progress-work">
      <AriaProgressBar
        value={value === null ? 0 : value * 100}
        isIndeterminate={value === null}
        className="ui-progress"
        data-indeterminate={value === null || undefined}
      >
        <div className="ui-progress-head">
          <Label>{label}</Label>
          <small>{detail}</small>
        </div>
        <div className="ui-progress-track">
          <div
            className="ui-progress-fill"
            style={value === null ? undefined : { width: `${value * 100}%` }}
          />
        </div>
      </AriaProgressBar>
      {onCancel === undefined ? null : (
        <Button size="s" onPress={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}

interface StepperProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step one is on. */
  readonly current: number;
}

/** Where one is in a wizard. It shows, it is not pressed. */
export function Stepper({ label, steps, current }: StepperProps) {
  const { t } = useTranslation('ui');
  return (
    <ol className="ui-steps" aria-label={label}>
      {steps.map((step, index) => {
        const state = index === current ? 'current' : index < current ? 'done' : 'ahead';
        return (
          <li
            key={step}
            className="ui-step"
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className="ui-step-dot" aria-hidden="true">
              {state === 'done' ? <Check /> : index + 1}
            </span>
            <span className="ui-step-label">{step}</span>
            {state === 'done' ? <span className="visually-hidden">{t('stepDone')}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
