import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { learningActivities } from '../../../src-shared/model/learning.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatDecimal } from '../../ui/format.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Plan, PlanLine } from './counted-plans.ts';
import { type Terms, type WeekTime, weekOfLine, weekTotals } from './week-totals.ts';

interface PlanViewProps {
  readonly plan: Plan;
  readonly terms: Terms;
}

/** The lines of one version, each with what it comes to in a week. */
export function PlanView({ plan, terms }: PlanViewProps) {
  const { t } = useTranslation('job-plans');
  const totals = weekTotals(plan.lines, terms);
  const total: PlanLine = {
    name: t('lines.total'),
    category: '',
    activity: '',
    quantity: '0',
    unit: 'hours/week',
    protected: false,
    countsAsLearning: false,
  };
  const timeOf = (line: PlanLine): WeekTime | null =>
    line === total ? totals.all : weekOfLine(line, terms);
  const hasPa = plan.lines.some(
    (line) => line.unit !== 'PA/week' && weekOfLine(line, terms)?.pa !== null,
  );
  return (
    <Card
      title={t('lines.title')}
      aside={
        plan.workingWeeks === null
          ? t('lines.noWeeks')
          : t('lines.weeks', { weeks: formatDecimal(Number(plan.workingWeeks), 1) })
      }
      footer={t('lines.learningTotal', { hours: totals.learning.hours })}
    >
      <div className="job-plan-scroll">
        <DataTable
          label={t('lines.title')}
          rows={plan.lines}
          rowKey={(line) => line.name}
          total={total}
          columns={[
            {
              id: 'name',
              header: t('line.name'),
              cell: (line) => (
                <>
                  {line.name} <small>{categoryName(t, line.category)}</small>
                </>
              ),
            },
            {
              id: 'quantity',
              header: t('lines.agreedAs'),
              align: 'end',
              tone: 'quiet',
              cell: (line) => (line === total ? '' : quantityWords(t, line)),
            },
            ...(hasPa
              ? [
                  {
                    id: 'pa',
                    header: t('lines.pa'),
                    align: 'end' as const,
                    tone: 'quiet' as const,
                    cell: (line: PlanLine) => timeOf(line)?.pa ?? '–',
                  },
                ]
              : []),
            {
              id: 'week',
              header: t('lines.week'),
              align: 'end',
              tone: 'strong',
              cell: (line) => timeOf(line)?.hours ?? '–',
            },
            {
              id: 'marks',
              header: t('lines.marks'),
              hideHeader: true,
              cell: (line) => <Marks line={line} t={t} />,
            },
          ]}
        />
      </div>
    </Card>
  );
}

function Marks({ line, t }: { readonly line: PlanLine; readonly t: TFunction<'job-plans'> }) {
  return (
    <span className="flow">
      {line.countsAsLearning ? <Tag tone="accent">{t('line.learningTag')}</Tag> : null}
      {line.protected ? <Tag>{t('line.protectedTag')}</Tag> : null}
    </span>
  );
}

/** "2.5 PA a week", as it was agreed. */
function quantityWords(t: TFunction<'job-plans'>, { quantity, unit }: PlanLine): string {
  return t(`unit.${unit.replace('/', '_')}`, { quantity: formatDecimal(Number(quantity), 6) });
}

/** The category's short name; a department's own words stay as they are. */
export function categoryName(t: TFunction<'job-plans'>, category: string): string {
  return t(`category.${category}`, { defaultValue: category });
}

/** An activity's name; what was typed stays as it is. */
export function activityName(t: TFunction<'job-plans'>, activity: string): string {
  const known = learningActivities.find(({ code }) => code === activity);
  return known === undefined ? activity : t(`activity.${known.code}`);
}
