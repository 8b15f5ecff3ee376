import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanPatterns, type PlanVariant } from './plan-marks.tsx';

/** The words under a chart; each item brings its own mark. */
function Legend({ children }: { readonly children: ReactNode }) {
  return <ul className="ui-legend">{children}</ul>;
}

/** The four marks of PlanBar in words. */
export function PlanLegend({ variant = 'screen' }: { readonly variant?: PlanVariant }) {
  const { t } = useTranslation('ui');
  const id = useId();
  const box = { x: 0.5, y: 0.5, width: 15, height: 9, rx: 1.5 };
  const mark = (drawing: ReactNode) => (
    <svg width="16" height="10" data-variant={variant} aria-hidden="true">
      {drawing}
    </svg>
  );
  return (
    <Legend>
      <li>
        {mark(<rect width="16" height="10" rx="1.5" className="ui-mark-delivered" />)}
        {t('plan.inPlan')}
      </li>
      <li>
        {mark(
          <>
            <PlanPatterns id={id} />
            <rect {...box} fill={`url(#${id}-hatch)`} />
            <rect {...box} className="ui-mark-outline" />
          </>,
        )}
        {t('plan.displaced')}
      </li>
      <li>
        {mark(
          <>
            <rect {...box} className="ui-mark-planned" />
            <rect {...box} className="ui-mark-outline" />
          </>,
        )}
        {t('plan.notYetLogged')}
      </li>
      <li>
        {mark(
          variant === 'print' ? (
            <rect
              x="0.5"
              y="3"
              width="15"
              height="5"
              fill={`url(#${id}-dots)`}
              className="ui-mark-own-print"
            />
          ) : (
            <rect y="3" width="16" height="4" rx="1" className="ui-mark-own" />
          ),
        )}
        {t('plan.own')}
      </li>
    </Legend>
  );
}
