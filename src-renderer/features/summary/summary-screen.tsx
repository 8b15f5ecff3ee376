import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { Button } from '../../ui/button.tsx';
import { formatRange } from '../../ui/format.ts';
import { JobPlanTabs } from '../job-plans/job-plan-tabs.tsx';
import { EquationStrip } from './equation-strip.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { NobodyToSummarise } from './nobody-to-summarise.tsx';
import { peopleCounted } from './plan-counts.ts';
import { PurposeDialog } from './purpose-dialog.tsx';
import { type Selection, useSelection } from './selection.ts';
import './summary.css';
import { useToday } from '../learning/use-today.ts';
import { useSummary } from './summary-data.ts';
import { SummaryFilters } from './summary-filters.tsx';
import { SummaryFoot } from './summary-foot.tsx';
import { type Summary, totalRow } from './summary-rows.ts';
import { SummarySkeleton } from './summary-skeleton.tsx';
import { SummaryTable } from './summary-table.tsx';
import { TrendTable } from './trend-chart.tsx';
import { useTableOnly } from './use-table-only.ts';

/** A manager's summary: by staff group, and by name once a purpose is stated. */
export function SummaryScreen() {
  const { t } = useTranslation('summary');
  const today = useToday();
  const selection = useSelection('groups', today, null);
  const [purpose, setPurpose] = useState<string | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [isExporting, setExporting] = useState(false);
  const { summary, failure, isUpdating, retry } = useSummary(selection, purpose);
  const isEmpty = summary !== undefined && summary.total.people === 0;
  const openExport = () => setExporting(true);
  useAction(isEmpty ? null : { label: t('command.export'), section: 'do', run: openExport });

  return (
    <Page
      title={t('title')}
      subtitle={<Subtitle selection={selection} />}
      actions={
        <Button
          variant="primary"
          icon={<FileDown aria-hidden="true" />}
          isDisabled={summary === undefined || isEmpty}
          onPress={openExport}
        >
          {t('export')}
        </Button>
      }
    >
      <JobPlanTabs />
      <div className="summary">
        <SummaryFilters selection={selection} summary={summary} />
        {failure ? (
          <FailureState
            failure={failure}
            onRetry={() => {
              setPurpose(failure.code.startsWith('identifier') ? null : purpose);
              retry();
            }}
          />
        ) : summary === undefined ? (
          <SummarySkeleton />
        ) : isEmpty ? (
          <NobodyToSummarise selection={selection} />
        ) : (
          <SummaryBody
            summary={summary}
            selection={selection}
            purpose={purpose}
            openGroup={asking}
            isUpdating={isUpdating}
            onAskForNames={setAsking}
            onHideNames={() => {
              setPurpose(null);
              setAsking(null);
            }}
          />
        )}
      </div>
      {asking !== null && purpose === null ? (
        <PurposeDialog onState={setPurpose} onClose={() => setAsking(null)} />
      ) : null}
      {isExporting ? (
        <ExportDialog
          selection={selection}
          ofOneself={false}
          purpose={purpose}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </Page>
  );
}

interface SummaryBodyProps {
  readonly summary: Summary;
  readonly selection: Selection;
  readonly purpose: string | null;
  readonly openGroup: string | null;
  readonly isUpdating: boolean;
  readonly onAskForNames: (groupKey: string) => void;
  readonly onHideNames: () => void;
}

function SummaryBody({ summary, selection, isUpdating, ...table }: SummaryBodyProps) {
  const { t } = useTranslation('summary');
  const [isTable, setTable] = useTableOnly();
  const isToDate = selection.period.to === selection.today;
  const shared = { summary, isToDate, isTable };
  return (
    <div className="summary-body" aria-busy={isUpdating}>
      <EquationStrip
        {...shared}
        total={totalRow(summary)}
        counted={peopleCounted(t, summary.total.plans)}
      />
      <SummaryTable {...shared} {...table} />
      <SummaryFoot summary={summary} today={selection.today} isTable={isTable} onTable={setTable} />
      {isTable ? <TrendTable summary={summary} /> : null}
    </div>
  );
}

/** "Learning time released by the service, month to date against plan to date". */
export function Subtitle({ selection: { kind, period } }: { readonly selection: Selection }) {
  const { t } = useTranslation('summary');
  const isToDate = kind === 'monthToDate' || kind === 'quarterToDate' || kind === 'yearToDate';
  const phrase = t(`subtitlePhrase.${isToDate ? kind : 'other'}`, {
    range: formatRange(period.from, period.to),
  });
  return t('subtitle', { period: phrase });
}
