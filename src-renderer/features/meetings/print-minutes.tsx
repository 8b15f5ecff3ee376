import { useTranslation } from 'react-i18next';
import '../print/print.css';
import { usePrintReady } from '../print/use-print-ready.ts';
import { type Minutes, MinutesDocument } from './minutes-document.tsx';
import './minutes.css';
import './print-meeting.css';
import { usePrintContent } from './use-print-content.ts';

/** Minutes on paper, for the hidden print window. */
export function PrintMinutes() {
  const { t } = useTranslation('meetings');
  const minutes = usePrintContent<Minutes>();
  usePrintReady(minutes?.title ?? null);
  if (minutes === null) return null;
  return (
    <main className="print-page print-minutes">
      <p className="print-running">
        <span>{t(minutes.status === 'closed' ? 'minutes.signed' : 'minutes.draft')}</span>
        <span>{t('common:appName')}</span>
      </p>
      <MinutesDocument minutes={minutes} />
    </main>
  );
}
