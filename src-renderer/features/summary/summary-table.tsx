import { Eye } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { summaryColumns, uncounted } from './summary-columns.tsx';
import {
  groupRows,
  peopleByGroup,
  type Summary,
  type SummaryRow,
  totalRow,
} from './summary-rows.ts';
import { useHasRoomForBars, useIsNarrow } from './use-is-narrow.ts';

interface SummaryTableProps {
  readonly summary: Summary;
  readonly isToDate: boolean;
  readonly isTable: boolean;
  /** Null while only groups are shown. */
  readonly purpose: string | null;
  /** The group that was opened to ask for names. */
  readonly openGroup: string | null;
  readonly onAskForNames: (groupKey: string) => void;
  readonly onHideNames: () => void;
}

/** By staff group, A to Z; a group opens to its people once a purpose is stated. */
export function SummaryTable(props: SummaryTableProps) {
  const { summary, isToDate, isTable, purpose, openGroup, onAskForNames, onHideNames } = props;
  const { t } = useTranslation('summary');
  const isNamed = purpose !== null && summary.scope === 'people';
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNamed) return;
    // After the dialog has given the focus back to a row that is drawn anew.
    const wait = setTimeout(() =>
      table.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus(),
    );
    return () => clearTimeout(wait);
  }, [isNamed]);
  const people = peopleByGroup(summary);
  const hasBars = useHasRoomForBars() && !isTable;
  const columns = summaryColumns(t, {
    first: t(isNamed ? 'table.firstColumnNamed' : 'table.firstColumn'),
    planned: t(isToDate ? 'column.plannedToDate' : 'column.planned'),
    hasBars,
    ofLines: false,
    isNarrow: useIsNarrow(),
    areClosed: !isNamed,
  });
  const all = { count: summary.total.people, site: summary.site };
  const total = {
    ...totalRow(summary),
    name: t(summary.site === null ? 'table.total' : 'table.totalAt', all),
    // Whose plan has no such line is in no row.
    beside: summary.line === null ? null : t('table.withLine'),
  };
  // The total is of all, whatever is open: said where it is not what the eye adds up.
  const shownOfAll = (expanded: ReadonlySet<string>) => {
    const shown = [...expanded].reduce((sum, key) => sum + (people.get(key)?.length ?? 0), 0);
    return shown === 0 || shown === all.count ? null : (
      <small>{t('table.shown', { ...all, shown })}</small>
    );
  };
  return (
    <Card
      title={
        <>
          {t('table.title')} <small className="summary-aside">{t('table.neverRanked')}</small>
        </>
      }
      aside={
        isNamed ? (
          <span className="flow" role="status">
            <Eye aria-hidden="true" />
            <span>{t('named.note', { purpose })}</span>
            <Button size="s" variant="quiet" onPress={onHideNames}>
              {t('named.hide')}
            </Button>
          </span>
        ) : (
          t('table.nameHint')
        )
      }
    >
      <div ref={table} className="summary-scroll">
        <DataTable<SummaryRow>
          // Opening to names starts anew, at the group that was asked for.
          key={isNamed ? 'named' : 'groups'}
          label={t('table.label')}
          columns={columns}
          rows={groupRows(summary)}
          rowKey={(row) => row.key}
          total={total}
          mergedCells={(row) => uncounted(t, row, hasBars)}
          {...(isNamed
            ? {
                totalNote: shownOfAll,
                childRows: (row) => (row.plans === null ? undefined : (people.get(row.key) ?? [])),
                defaultExpanded: openGroup === null ? [] : [openGroup],
              }
            : { onOpen: (row) => onAskForNames(row.key) })}
        />
      </div>
    </Card>
  );
}
