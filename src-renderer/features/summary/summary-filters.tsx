import type { TFunction } from 'i18next';
import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { Select } from '../../ui/select.tsx';
import { PeriodChooser } from './period-chooser.tsx';
import type { Selection } from './selection.ts';
import type { Summary } from './summary-rows.ts';

interface SummaryFiltersProps {
  readonly selection: Selection;
  readonly summary: Summary | undefined;
  /** One's own summary has no site to choose. */
  readonly ofOneself?: boolean;
}

const ALL = '*';

/** Period, site and line in one row, with what the department has agreed at its end. */
export function SummaryFilters({ selection, summary, ofOneself }: SummaryFiltersProps) {
  const { t } = useTranslation('summary');
  const { site, setSite, line, setLine } = selection;
  const sites = summary?.sites ?? [];
  const lines = summary?.learningLines ?? [];
  return (
    <div className="summary-filters">
      <PeriodChooser selection={selection} />
      {ofOneself || (sites.length < 2 && site === null) ? null : (
        <Select
          look="filter"
          label={t('site.label')}
          options={[
            { id: ALL, label: t('site.everyone') },
            ...including(sites, site).map((name) => ({
              id: name,
              label: t('site.everyoneAt', { site: name }),
            })),
          ]}
          value={site ?? ALL}
          onChange={(id) => setSite(id === ALL ? null : id)}
        />
      )}
      <Select
        look="filter"
        label={t('line.label')}
        options={[
          { id: ALL, label: t('line.all') },
          ...including(lines, line).map((name) => ({ id: name, label: name })),
        ]}
        value={line ?? ALL}
        onChange={(id) => setLine(id === ALL ? null : id)}
      />
      {summary === undefined ? null : (
        <small className="summary-policy">
          <Scale aria-hidden="true" /> {policyWords(t, summary.policies)}
        </small>
      )}
    </div>
  );
}

/** The department's policy in one line. There is no national figure, and the line says so. */
function policyWords(t: TFunction<'summary'>, policies: Summary['policies']): string {
  const [first] = policies;
  if (first === undefined) return t('policy.none');
  if (policies.length > 1) return t('policy.many', { count: policies.length });
  return t(first.staffGroup === null ? 'policy.one' : 'policy.group', {
    group: first.staffGroup,
    time: formatDuration(first.minutesPerMonth),
    scale: t(first.scaledByWte ? 'policy.byWte' : 'policy.byPerson'),
  });
}

/** The chosen one stays on offer in a period that has none of it. */
function including(names: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || names.includes(chosen) ? names : [...names, chosen];
}
