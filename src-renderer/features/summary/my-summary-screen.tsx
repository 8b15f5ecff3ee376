import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { planYearHolding } from '../../../src-shared/rules/job-plans/index.ts';
import { useAction } from '../../app/actions.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { countedPlans } from '../job-plans/counted-plans.ts';
import { JobPlanTabs } from '../job-plans/job-plan-tabs.tsx';
import { EquationStrip } from './equation-strip.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { type Selection, useSelection } from './selection.ts';
import './summary.css';
import { useToday } from '../learning/use-today.ts';
import { summaryColumns } from './summary-columns.tsx';
import { SUMMARY_TABLES } from './summary-data.ts';
import { SummaryFilters } from './summary-filters.tsx';
import { SummaryFoot } from './summary-foot.tsx';
import { lineRows, personRow, type Summary } from './summary-rows.ts';
import { Subtitle } from './summary-screen.tsx';
import { SummarySkeleton } from './summary-skeleton.tsx';
import { TrendTable } from './trend-chart.tsx';
import { useHasRoomForBars, useIsNarrow } from './use-is-narrow.ts';
import { useTableOnly } from './use-table-only.ts';

/** Anybody's own summary: by line of their plan, and nobody else in it. */
export function MySummaryScreen() {
  const { t } = useTranslation('summary');
  const today = useToday();
  const plans = useQueryCall('job-plans.mine', {}, { tables: ['job_plan', 'job_plan_line'] });
  const planYear = planYearHolding(countedPlans(plans.data ?? []), today);
  const selection = useSelection('mine', today, planYear);
  const [isExporting, setExporting] = useState(false);
  const query = useQueryCall('summary.mine', selection.input, {
    tables: SUMMARY_TABLES,
    keepPrevious: true,
  });
  const openExport = () => setExporting(true);
  useAction({ label: t('command.myExport'), section: 'do', run: openExport });
  return (
    <Page
      title={t('mine.title')}
      subtitle={<Subtitle selection={selection} />}
      actions={
        <Button
          variant="primary"
          icon={<FileDown aria-hidden="true" />}
          isDisabled={query.data === undefined}
          onPress={openExport}
        >
          {t('export')}
        </Button>
      }
    >
      <JobPlanTabs />
      <div className="summary">
        <SummaryFilters selection={selection} summary={query.data} ofOneself />
        {query.error ? (
          <FailureState failure={query.error} onRetry={query.refetch} />
        ) : query.data === undefined ? (
          <SummarySkeleton />
        ) : (
          <MyFigures
            summary={query.data}
            selection={selection}
            isUpdating={query.isPlaceholderData}
          />
        )}
      </div>
      {isExporting ? (
        <ExportDialog
          selection={selection}
          ofOneself
          purpose={null}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </Page>
  );
}

interface MyFiguresProps {
  readonly summary: Summary;
  readonly selection: Selection;
  readonly isUpdating: boolean;
}

function MyFigures({ summary, selection, isUpdating }: MyFiguresProps) {
  const { t } = useTranslation('summary');
  const [, navigate] = useLocation();
  const [isTable, setTable] = useTableOnly();
  const isNarrow = useIsNarrow();
  const hasBars = useHasRoomForBars() && !isTable;
  const [me] = summary.people;
  if (me === undefined) return null;
  const isToDate = selection.period.to === selection.today;
  const planned = t(isToDate ? 'column.plannedToDate' : 'column.planned');
  const rows = lineRows(me);
  return (
    <div className="summary-body" aria-busy={isUpdating}>
      {me.plan === 'none' || me.plan === 'draft' ? (
        <Notice
          actions={
            <Button size="s" onPress={() => navigate('/job-plans/mine')}>
              {t('mine.seePlan')}
            </Button>
          }
        >
          {t(me.plan === 'none' ? 'mine.planNone' : 'mine.planDraft')}
        </Notice>
      ) : null}
      <EquationStrip
        summary={summary}
        total={personRow(me)}
        counted={t('equation.lines', { count: rows.length })}
        isToDate={isToDate}
        isTable={isTable}
      />
      <Card title={t('mine.tableTitle')} aside={t('mine.tableAside')}>
        <div className="summary-scroll">
          <DataTable
            label={t('mine.tableTitle')}
            columns={summaryColumns(t, {
              first: t('mine.firstColumn'),
              planned,
              hasBars,
              ofLines: true,
              isNarrow,
              areClosed: false,
            })}
            rows={rows}
            rowKey={(row) => row.key}
            // Of one line alone the total would say the same again.
            {...(selection.line === null
              ? { total: { ...personRow(me), key: 'total', name: t('mine.total') } }
              : {})}
          />
        </div>
      </Card>
      <SummaryFoot summary={summary} today={selection.today} isTable={isTable} onTable={setTable} />
      {isTable ? <TrendTable summary={summary} /> : null}
    </div>
  );
}
