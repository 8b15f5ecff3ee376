import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { formatRange } from '../../ui/format.ts';
import './print.css';
import { SummaryDocument } from './summary-document.tsx';
import { usePrintReady } from './use-print-ready.ts';

/** The job-plan summary on paper. Its ticket stands for what was chosen on the screen. */
export function JobPlanSummaryPage() {
  const { t } = useTranslation('print');
  const { ticket = '' } = useParams();
  // A ticket's document never changes.
  const query = useQueryCall('summary.printDocument', { ticket }, { tables: [] });
  const summary = query.data;
  usePrintReady(
    summary === undefined
      ? null
      : t('documentTitle', { range: formatRange(summary.period.from, summary.period.to) }),
  );
  if (query.error) return <FailureState failure={query.error} />;
  return summary === undefined ? null : <SummaryDocument summary={summary} />;
}
