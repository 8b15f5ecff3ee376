import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useToast } from '../../ui/toast.tsx';
import { saveFile } from '../meetings/save-file.ts';
import type { PrintedReport } from './print-report.tsx';
import type { Report } from './use-period.ts';

export type ReportFormat = 'csv' | 'json' | 'pdf';

interface Shown {
  readonly report: Report;
  readonly seriesId: string | null;
  readonly series: string;
}

/** Writes the report where the person says. No format names anybody. */
export function useReportFile() {
  const { t } = useTranslation('compliance');
  const { show } = useToast();
  const textOf = useFailureText();
  return async (format: ReportFormat, { report, seriesId, series }: Shown) => {
    const { to } = report.period;
    const saved = await saveFile(
      t('export.save'),
      `${t('export.file')}-${to}.${format}`,
      (file) => {
        if (format !== 'pdf') return call('compliance.export', { seriesId, to, format, file });
        const { short: _, ...printed } = report;
        const content: PrintedReport = { ...printed, series };
        return call('shell.printPdf', {
          route: `/print/realm-report/${to}`,
          file,
          content: JSON.stringify(content),
        });
      },
    );
    if (!saved.ok) show({ title: textOf(saved).title });
    else if (saved.value !== null) show({ title: t('savedAs', { file: saved.value }) });
  };
}
