import { Trans } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { formatDecimal } from '../../ui/format.ts';
import type { Summary } from './summary-document.tsx';

interface SummarySentenceProps {
  readonly total: Omit<Summary['total'], 'people' | 'plans' | 'staffGroup' | 'wte'>;
  readonly isToDate: boolean;
  readonly isOwn: boolean;
}

/** The figures in words, for whoever reads no table. */
export function SummarySentence({ total, isToDate, isOwn }: SummarySentenceProps) {
  const { planned, inPlan, displaced, notYetLogged, ownTime, percent } = total;
  const kind = planned === 0 ? 'nothing' : notYetLogged < 0 ? 'beyond' : 'usual';
  return (
    <p className="print-sentence">
      <Trans
        ns="print"
        i18nKey={`sentence.${isOwn ? 'own' : 'service'}.${kind}.${isToDate ? 'toDate' : 'whole'}`}
        components={{ b: <strong /> }}
        values={{
          planned: formatDuration(planned),
          inPlan: formatDuration(inPlan),
          displaced: formatDuration(displaced),
          notYetLogged: formatDuration(Math.abs(notYetLogged)),
          ownTime: formatDuration(ownTime),
          percent: `${formatDecimal(percent ?? 0, 1)} %`,
        }}
      />
    </p>
  );
}
