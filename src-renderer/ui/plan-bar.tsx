import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../src-shared/rules/durations.ts';
import { PlanPatterns, type PlanVariant } from './plan-marks.tsx';

interface PlanBarProps {
  /** All in minutes. */
  readonly planned: number;
  readonly inPlan: number;
  readonly displaced: number;
  readonly own: number;
  /** Minutes that fill the width; the same in every bar of a table that compares lines. */
  readonly scale?: number;
  /** `print` is black and white. */
  readonly variant?: PlanVariant;
}

/**
 * What became of planned time: in planned time solid from the left, displaced hatched from the
 * right, not yet logged the pale rest, own time a thin line below. The words are its label.
 */
export function PlanBar(props: PlanBarProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const { planned, inPlan, displaced, own, variant = 'screen' } = props;
  // More than was planned may be logged: the bar then grows past the planned outline.
  const length = Math.max(planned, inPlan + displaced);
  const scale = Math.max(props.scale ?? length, 1);
  const percent = (minutes: number) => `${(minutes / scale) * 100}%`;
  const print = variant === 'print';
  return (
    <svg
      className="ui-plan-bar"
      data-variant={variant}
      role="img"
      aria-label={t('planBar.label', {
        planned: formatDuration(planned),
        inPlan: formatDuration(inPlan),
        displaced: formatDuration(displaced),
        own: formatDuration(own),
      })}
    >
      <PlanPatterns id={id} />
      <rect y="9.5" width={percent(planned)} height="9" rx="1.5" className="ui-mark-planned" />
      <rect y="9" width={percent(inPlan)} height="10" rx="1.5" className="ui-mark-delivered" />
      {displaced > 0 ? (
        <rect
          x={percent(length - displaced)}
          y="9.5"
          width={percent(displaced)}
          height="9"
          fill={`url(#${id}-hatch)`}
        />
      ) : null}
      {length > 0 ? (
        <rect y="9.5" width={percent(length)} height="9" rx="1.5" className="ui-mark-outline" />
      ) : null}
      {own > 0 ? (
        <rect
          y={print ? 21.5 : 22}
          width={percent(Math.min(own, scale))}
          height={print ? 5 : 4}
          rx={print ? 0 : 1}
          {...(print
            ? { fill: `url(#${id}-dots)`, className: 'ui-mark-own-print' }
            : { className: 'ui-mark-own' })}
        />
      ) : null}
    </svg>
  );
}
