import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import type { OutputOf } from '../../app/client.ts';
import { formatPlainDay, formatRange } from '../../ui/format.ts';
import { usePrintContent } from '../meetings/use-print-content.ts';
import '../print/minutes-table.css';
import '../print/print.css';
import { usePrintReady } from '../print/use-print-ready.ts';
import './print-compliance.css';

type Certificate = OutputOf<'compliance.certificates'>[number];

/** Certificates of attendance and CPD on paper, each on a page of its own. */
export function PrintCertificates() {
  const { t } = useTranslation('compliance');
  const certificates = usePrintContent<readonly Certificate[]>();
  usePrintReady(certificates === null ? null : t('certificate.title'));
  if (certificates === null) return null;
  return (
    <main>
      {certificates.map((certificate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name
        <CertificatePage key={index} certificate={certificate} />
      ))}
    </main>
  );
}

function CertificatePage({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTranslation('compliance');
  const { name, registration, period, workspace, issuedOn, meetings, minutes } = certificate;
  const { elsewhere, attended, expected, percent } = certificate;
  const facts = [
    { label: t('certificate.name'), value: name },
    { label: t('certificate.registration'), value: registration || t('certificate.none') },
    { label: t('certificate.period'), value: formatRange(period.from, period.to) },
    { label: t('certificate.issued'), value: formatPlainDay(issuedOn) },
  ];
  return (
    <article className="print-page certificate">
      <header className="print-head">
        <p className="print-running">
          <span>{workspace}</span>
          <span>{t('common:appName')}</span>
        </p>
        <h1>{t('certificate.title')}</h1>
        <p className="print-subtitle">{t('certificate.subtitle')}</p>
      </header>
      <dl className="print-facts certificate-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="print-sentence">
        {t(percent === null ? 'certificate.sentenceFew' : 'certificate.sentence', {
          name,
          attended,
          count: expected,
          percent,
          time: formatDuration(minutes),
        })}{' '}
        {elsewhere === 0 ? '' : t('certificate.elsewhere', { count: elsewhere })}
      </p>
      {meetings.length === 0 ? null : (
        <section>
          <h2>{t('certificate.meetings')}</h2>
          <table className="print-table" aria-label={t('certificate.meetings')}>
            <thead>
              <tr>
                <th scope="col">{t('meetings.day')}</th>
                <th scope="col" className="certificate-series">
                  {t('certificate.meeting')}
                </th>
                <th scope="col">{t('meetings.minutes')}</th>
              </tr>
            </thead>
            <tbody>
              {meetings.map((meeting, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two meetings may be on one day
                <tr key={index}>
                  <th scope="row">{formatPlainDay(meeting.day)}</th>
                  <td className="certificate-series">{meeting.series}</td>
                  <td>{formatDuration(meeting.minutes)}</td>
                </tr>
              ))}
              <tr className="print-total">
                <th scope="row">{t('certificate.together')}</th>
                <td className="certificate-series" />
                <td>{formatDuration(minutes)}</td>
              </tr>
            </tbody>
          </table>
        </section>
      )}
      <p className="print-small">{t('certificate.how')}</p>
      <div className="certificate-sign">
        <span>{t('certificate.signed')}</span>
        <span>{t('certificate.date')}</span>
      </div>
    </article>
  );
}
