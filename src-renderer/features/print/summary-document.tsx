import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { formatRange } from '../../ui/format.ts';
import { HowCounted } from './how-counted.tsx';
import { MinutesTable } from './minutes-table.tsx';
import { PeoplePages } from './people-pages.tsx';
import { SummaryBars } from './summary-bars.tsx';
import { SummaryFacts } from './summary-facts.tsx';
import { SummarySentence } from './summary-sentence.tsx';

export type Summary = OutputOf<'summary.printDocument'>;

/** The whole report: what it is of, what it comes to, group by group, people, and how it was counted. */
export function SummaryDocument({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('print');
  const { workspace, site, line, period, scope, total, groups, people } = summary;
  const range = formatRange(period.from, period.to);
  const isOwn = scope === 'mine';
  const [me] = people;
  return (
    <main className="print-page">
      <header className="print-head">
        <p className="print-running">
          <span>{site === null ? workspace : `${workspace}, ${site}`}</span>
          <span>{t('common:appName')}</span>
        </p>
        <h1>{t(isOwn ? 'myTitle' : 'title')}</h1>
        <p className="print-subtitle">
          {t(line === null ? 'subtitle' : 'subtitleLine', { range, line })}
        </p>
      </header>
      <SummaryFacts summary={summary} />
      <SummarySentence
        total={isOwn && me ? me : total}
        isToDate={isToDate(summary)}
        isOwn={isOwn}
      />
      {isOwn && me ? (
        <section>
          <h2>{t('byLine')}</h2>
          <MinutesTable
            label={t('byLine')}
            first={t('column.line')}
            rows={me.lines.map((row) => ({ ...row, name: row.line || t('noLine') }))}
            total={{ ...me, name: t('allLines') }}
            isToDate={isToDate(summary)}
          />
        </section>
      ) : (
        <>
          <section>
            <h2>{t('byGroup')}</h2>
            <MinutesTable
              label={t('byGroup')}
              first={t('column.group')}
              rows={groups.map((group) => ({ ...group, name: group.staffGroup }))}
              total={{ ...total, name: t('allGroups') }}
              isToDate={isToDate(summary)}
            />
            <p className="print-small">{t('sumNote')}</p>
          </section>
          <SummaryBars groups={groups} />
        </>
      )}
      {scope === 'people' ? <PeoplePages summary={summary} isToDate={isToDate(summary)} /> : null}
      <HowCounted summary={summary} />
    </main>
  );
}

/** Does the period end on the day the report was made? */
function isToDate({ madeAt, timeZone, period }: Summary): boolean {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return format.format(madeAt) === period.to;
}
