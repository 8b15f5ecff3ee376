import { Check, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMedia } from '../../app/use-media.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { TableColumn } from '../../ui/data-table-parts.ts';
import { Tag } from '../../ui/tag.tsx';
import { shareWords, sourceNumbers, stateOf, thresholdWords, valueWords } from './rule-words.ts';
import type { Report, RuleResult } from './use-period.ts';

interface RulesTableProps {
  readonly report: Report;
  readonly onOpen: (rule: RuleResult) => void;
}

/** The twelve rules in the standards' order; each opens what its figure is counted from. */
export function RulesTable({ report, onOpen }: RulesTableProps) {
  const { t } = useTranslation('compliance');
  // What has no room then stands where the rule is opened.
  const isNarrow = useMedia('(max-width: 1199.9px)');
  const columns: readonly (TableColumn<RuleResult> & { isRoomy?: true })[] = [
    {
      id: 'rule',
      header: t('rules.rule'),
      cell: ({ id, title }) => (
        <>
          <small className="rules-id">{id}</small> {title}
        </>
      ),
    },
    {
      id: 'value',
      header: t('rules.value'),
      align: 'end',
      tone: 'strong',
      cell: (rule) => valueWords(t, rule),
    },
    {
      id: 'share',
      isRoomy: true,
      header: t('rules.share'),
      align: 'end',
      tone: 'quiet',
      cell: (rule) => shareWords(t, rule),
    },
    {
      id: 'threshold',
      header: t('rules.threshold'),
      tone: 'quiet',
      cell: (rule) => thresholdWords(t, rule),
    },
    { id: 'state', header: t('rules.state'), cell: (rule) => <StateTag rule={rule} /> },
    {
      id: 'basis',
      isRoomy: true,
      header: t('rules.basis'),
      tone: 'small',
      cell: (rule) => `${t(`basis.${rule.basis}`)} · ${sourceNumbers(rule)}`,
    },
  ];
  return (
    <Card title={t('rules.title')} aside={t('rules.aside')}>
      <DataTable
        label={t('rules.title')}
        rows={report.rules}
        rowKey={({ id }) => id}
        onOpen={onOpen}
        columns={columns.filter(({ isRoomy }) => !(isNarrow && isRoomy))}
      />
    </Card>
  );
}

/** Met, not yet, or neither: in words, and without a colour of alarm. */
export function StateTag({ rule }: { readonly rule: RuleResult }) {
  const { t } = useTranslation('compliance');
  const state = stateOf(rule);
  if (state === 'met') {
    return (
      <Tag tone="good" icon={<Check aria-hidden="true" />}>
        {t('state.met')}
      </Tag>
    );
  }
  if (state === 'not_yet') {
    return <Tag icon={<CircleDashed aria-hidden="true" />}>{t('state.not_yet')}</Tag>;
  }
  return <span className="muted small">{t(`state.${state}`)}</span>;
}
