import { Eye, EyeOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RevealStep } from '../../../src-shared/model/meetings.ts';
import { hasReached } from '../../../src-shared/rules/meetings/reveal.ts';

interface StepTabsProps {
  readonly steps: readonly RevealStep[];
  readonly current: RevealStep;
  readonly onStep: (step: RevealStep) => void;
}

/** What is revealed and what is not, in order; a press goes there. */
export function StepTabs({ steps, current, onStep }: StepTabsProps) {
  const { t } = useTranslation('meeting-run');
  return (
    <ol className="run-steps" aria-label={t('steps')}>
      {steps.map((step) => {
        const isShown = hasReached(current, step);
        return (
          <li key={step}>
            <Button
              className="run-step"
              data-shown={isShown || undefined}
              {...(step === current ? { 'aria-current': 'step' } : {})}
              onPress={() => onStep(step)}
            >
              {isShown ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
              {t(`step.${step}`)}
              <span className="visually-hidden">, {t(isShown ? 'stepShown' : 'stepHidden')}</span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
