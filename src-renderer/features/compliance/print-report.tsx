import { useTranslation } from 'react-i18next';
import { BarChart } from '../../ui/bar-chart.tsx';
import { formatRange } from '../../ui/format.ts';
import { usePrintContent } from '../meetings/use-print-content.ts';
import '../print/minutes-table.css';
import '../print/print.css';
import { usePrintReady } from '../print/use-print-ready.ts';
import { distributionBars } from './distribution-card.tsx';
import './print-compliance.css';
import { shareWords, sourceNumbers, stateOf, thresholdWords, valueWords } from './rule-words.ts';
import type { Report } from './use-period.ts';

/** What is printed: figures alone, nobody's name. */
export type PrintedReport = Omit<Report, 'short'> & { readonly series: string };

/** The report on paper, in black and white. */
export function PrintReport() {
  const { t } = useTranslation('compliance');
  const report = usePrintContent<PrintedReport>();
  usePrintReady(report === null ? null : `${t('realm.title')}, ${report.series}`);
  if (report === null) return null;
  const { series, period, rules, pack } = report;
  const met = rules.filter((rule) => stateOf(rule) === 'met').length;
  const notYet = rules.filter((rule) => stateOf(rule) === 'not_yet').length;
  return (
    <main className="print-page">
      <header className="print-head">
        <p className="print-running">
          <span>{series}</span>
          <span>{t('common:appName')}</span>
        </p>
        <h1>{t('realm.title')}</h1>
        <p className="print-subtitle">
          {t('twelveMonths', { range: formatRange(period.from, period.to) })}
        </p>
      </header>
      <p className="print-sentence">{t('print.sentence', { met, notYet })}</p>
      <section>
        <h2>{t('rules.title')}</h2>
        <table className="print-table report-table" aria-label={t('rules.title')}>
          <thead>
            <tr>
              {(['rule', 'value', 'share', 'threshold', 'state', 'basis'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`rules.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">
                  <small>{rule.id}</small> {rule.title}
                </th>
                <td>
                  <strong>{valueWords(t, rule)}</strong>
                </td>
                <td>{shareWords(t, rule)}</td>
                <td>{thresholdWords(t, rule)}</td>
                <td>{t(`state.${stateOf(rule)}`)}</td>
                <td>
                  {t(`basis.${rule.basis}`)} <small>{sourceNumbers(rule)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="report-bars">
        <h2>{t('distribution.title')}</h2>
        <BarChart
          variant="print"
          label={t('distribution.label')}
          bars={distributionBars(report, (band) => t(`band.${band}`))}
        />
      </section>
      <section className="print-how">
        <h2>{t('pack.title')}</h2>
        <p>
          {pack.title}. {pack.limits}
        </p>
      </section>
    </main>
  );
}
