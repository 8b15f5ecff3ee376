import { ChartLine, FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useSeries } from '../meetings/use-series.ts';
import { CertificatesDialog } from './certificates-dialog.tsx';
import './compliance.css';
import { DistributionCard } from './distribution-card.tsx';
import { InsightTabs } from './insight-tabs.tsx';
import { PackCard } from './pack-card.tsx';
import { PeriodFilters } from './period-filters.tsx';
import { seriesStaffRoles } from './report-roles.ts';
import { RuleDrawer } from './rule-drawer.tsx';
import { RulesTable } from './rules-table.tsx';
import { ShortCard } from './short-card.tsx';
import { REPORT_TABLES, type Report, usePeriod } from './use-period.ts';
import { type ReportFormat, useReportFile } from './use-report-file.ts';

/** How the service's meetings stand against the REALM standards, over any twelve months. */
export function RealmScreen() {
  const { t } = useTranslation('compliance');
  const me = useMe();
  const { to, seriesId } = usePeriod();
  const [isPrinting, setPrinting] = useState(false);
  const series = useSeries();
  const query = useQueryCall(
    'compliance.report',
    { seriesId, to },
    { tables: REPORT_TABLES, keepPrevious: true },
  );
  const report = query.data;
  const saveReport = useReportFile();
  const name = series.data?.find(({ id }) => id === seriesId)?.name ?? t('wholeService');
  const save = (format: ReportFormat) => {
    if (report !== undefined) void saveReport(format, { report, seriesId, series: name });
  };
  const mayPrint = holdsRole(me, seriesStaffRoles);
  useAction({ label: t('export.csv'), section: 'do', run: () => save('csv') });
  useAction({ label: t('export.pdf'), section: 'do', run: () => save('pdf') });
  useAction(
    mayPrint
      ? { label: t('certificates.open'), section: 'do', run: () => setPrinting(true) }
      : null,
  );
  return (
    <Page
      title={t('realm.title')}
      subtitle={t('realm.subtitle')}
      actions={
        <>
          {mayPrint ? (
            <Button onPress={() => setPrinting(true)}>{t('certificates.open')}</Button>
          ) : null}
          <Menu
            label={t('export.title')}
            trigger={
              <Button
                variant="primary"
                icon={<FileDown aria-hidden="true" />}
                isDisabled={report === undefined}
              >
                {t('export.title')}
              </Button>
            }
            items={(['csv', 'json', 'pdf'] as const).map((format) => ({
              id: format,
              label: t(`export.${format}`),
              onAction: () => save(format),
            }))}
          />
        </>
      }
    >
      <InsightTabs />
      <div className="insight">
        <PeriodFilters period={report?.period} />
        {query.error ? (
          <FailureState failure={query.error} onRetry={() => void query.refetch()} />
        ) : report === undefined ? (
          <p className="muted" role="status">
            {t('common:loading')}
          </p>
        ) : series.data?.length === 0 ? (
          <NoSeries />
        ) : (
          <ReportView report={report} isUpdating={query.isPlaceholderData} />
        )}
      </div>
      {isPrinting ? <CertificatesDialog to={to} onClose={() => setPrinting(false)} /> : null}
    </Page>
  );
}

interface ReportViewProps {
  readonly report: Report;
  readonly isUpdating: boolean;
}

function ReportView({ report, isUpdating }: ReportViewProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = report.rules.find(({ id }) => id === openId);
  return (
    <div className="insight-body" aria-busy={isUpdating}>
      <RulesTable report={report} onOpen={({ id }) => setOpenId(id)} />
      <div className="insight-halves">
        <div className="stack">
          <DistributionCard report={report} />
          <PackCard pack={report.pack} />
        </div>
        {report.short === null ? null : <ShortCard short={report.short} />}
      </div>
      {open === undefined ? null : <RuleDrawer rule={open} onClose={() => setOpenId(null)} />}
    </div>
  );
}

function NoSeries() {
  const { t } = useTranslation('compliance');
  const [, navigate] = useLocation();
  return (
    <EmptyState
      icon={<ChartLine aria-hidden="true" />}
      title={t('empty.title')}
      actions={<Button onPress={() => navigate('/series')}>{t('empty.open')}</Button>}
    >
      {t('empty.text')}
    </EmptyState>
  );
}
