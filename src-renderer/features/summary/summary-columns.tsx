import type { TFunction } from 'i18next';
import { ChevronRight } from 'lucide-react';
import type { TableColumn } from '../../ui/data-table-parts.ts';
import { formatDurationOrDash, formatPlainDay, formatShare, formatWte } from '../../ui/format.ts';
import { formatNotYetLogged } from '../../ui/not-yet-logged.ts';
import { PlanBar } from '../../ui/plan-bar.tsx';
import { Tag } from '../../ui/tag.tsx';
import { planCounts } from './plan-counts.ts';
import type { SummaryRow } from './summary-rows.ts';

type Words = TFunction<'summary'>;

export interface ColumnChoice {
  /** What the first column names. */
  readonly first: string;
  readonly planned: string;
  /** Else the same numbers alone. */
  readonly hasBars: boolean;
  /** Lines of one person have neither WTE nor a plan of their own. */
  readonly ofLines: boolean;
  /** A small window: a plan's state goes beside the name, where it is not agreed. */
  readonly isNarrow: boolean;
  /** Groups that would open, once a purpose is stated. */
  readonly areClosed: boolean;
}

/** The summary's columns. None can be sorted: people and groups are never ranked. */
export function summaryColumns(t: Words, choice: ColumnChoice): TableColumn<SummaryRow>[] {
  const minutes = (
    id: 'inPlan' | 'displaced' | 'ownTime',
    rest: Partial<TableColumn<SummaryRow>>,
  ): TableColumn<SummaryRow> => ({
    id,
    header: t(`column.${id}`),
    align: 'end',
    tone: 'quiet',
    cell: (row) => formatDurationOrDash(row[id]),
    ...rest,
  });
  const wte: TableColumn<SummaryRow> = {
    id: 'wte',
    header: t('column.wte'),
    align: 'end',
    tone: 'quiet',
    cell: (row) => (row.wte === null ? '' : formatWte(Number(row.wte))),
  };
  const bar: TableColumn<SummaryRow> = {
    id: 'bar',
    header: t('column.bar'),
    hideHeader: true,
    width: choice.isNarrow ? '10%' : '14%',
    cell: (row) => <PlanBar {...row} own={row.ownTime} />,
  };
  const plan: TableColumn<SummaryRow> = {
    id: 'plan',
    header: t('column.plan'),
    tone: 'small',
    cell: (row) => <PlanCell row={row} t={t} />,
  };
  return [
    {
      id: 'name',
      header: choice.first,
      cell: (row) => <NameCell row={row} choice={choice} t={t} />,
    },
    ...(choice.ofLines || choice.isNarrow ? [] : [wte]),
    ...(choice.hasBars ? [bar] : []),
    {
      id: 'planned',
      header: choice.planned,
      align: 'end',
      cell: (row) => formatDurationOrDash(row.planned),
    },
    minutes('inPlan', { tone: 'strong' }),
    minutes('displaced', {}),
    {
      id: 'notYetLogged',
      header: t(choice.isNarrow ? 'column.notYet' : 'column.notYetLogged'),
      align: 'end',
      tone: 'quiet',
      cell: (row) => formatNotYetLogged(t, row.notYetLogged),
    },
    {
      id: 'percent',
      header: t('column.percent'),
      align: 'end',
      tone: 'strong',
      cell: (row) => (row.percent === null ? '–' : formatShare(row.percent / 100)),
    },
    minutes('ownTime', { apart: true }),
    ...(choice.ofLines || choice.isNarrow ? [] : [plan]),
  ];
}

interface CellProps {
  readonly row: SummaryRow;
  readonly t: Words;
}

function NameCell({ row, choice, t }: CellProps & { readonly choice: ColumnChoice }) {
  const isGroup = row.plans !== null && row.key !== 'total';
  return (
    <>
      {isGroup && choice.areClosed ? <ChevronRight aria-hidden="true" /> : null}
      <span className={isGroup ? 'strong' : undefined}>
        {row.name === '(no line)' ? t('noLine') : row.name}
      </span>
      {choice.isNarrow && row.plan !== null && row.plan !== 'agreed' ? (
        <small>{t(`plan.${row.plan}`)}</small>
      ) : null}
      {row.beside === null ? null : (
        <small>
          {row.beside}
          {isGroup ? <span className="visually-hidden"> {t('peopleWord')}</span> : null}
        </small>
      )}
    </>
  );
}

function PlanCell({ row, t }: CellProps) {
  if (row.plans !== null) return planCounts(t, row.plans);
  return <Tag tone={TONES[row.plan ?? 'none']}>{planWords(t, row)}</Tag>;
}

const TONES = { agreed: 'good', review_due: 'warn', draft: 'neutral', none: 'neutral' } as const;

function planWords(t: Words, { plan, reviewDueOn }: SummaryRow): string {
  if (plan === 'review_due' && reviewDueOn !== null) {
    return t('plan.reviewDueOn', { day: formatPlainDay(reviewDueOn) });
  }
  return t(`plan.${plan ?? 'none'}`);
}

/** What is said instead of numbers where nothing counts: a draft, or no plan at all. */
export function uncounted(t: Words, row: SummaryRow, hasBars: boolean) {
  const isEmpty = row.planned === 0 && row.inPlan === 0 && row.displaced === 0;
  if (!isEmpty || (row.plan !== 'draft' && row.plan !== 'none')) return undefined;
  return {
    from: hasBars ? 'bar' : 'planned',
    to: 'percent',
    content: t(row.plan === 'draft' ? 'draftNotCounted' : 'noPlanNothingCounted'),
  };
}
