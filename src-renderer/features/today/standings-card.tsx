import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { useAction } from '../../app/actions.ts';
import type { OutputOf } from '../../app/client.ts';
import { usePreference } from '../../app/preferences.ts';
import { useMedia } from '../../app/use-media.ts';
import { Card } from '../../ui/card.tsx';
import { Figure, Figures } from '../../ui/figure.tsx';
import { formatPlainDay, formatRange } from '../../ui/format.ts';
import { PlanLegend } from '../../ui/legend.tsx';
import { SegmentedControl } from '../../ui/segmented.tsx';
import { TableToggle } from '../../ui/table-toggle.tsx';
import { NoPlan } from './no-plan.tsx';
import { StandingsTable } from './standings-table.tsx';

export type Standings = OutputOf<'learning.today'>['monthToDate'];

interface StandingsCardProps {
  readonly month: Standings;
  /** Null without an agreed plan. */
  readonly planYear: Standings | null;
}

/** Minutes against the plan, month or plan year to date: figures, then a line each. */
export function StandingsCard({ month, planYear }: StandingsCardProps) {
  const { t } = useTranslation('today');
  const [scope, setScope] = useState<'month' | 'planYear'>('month');
  const [kept, setTable] = usePreference('today.table');
  const isTable = kept === 'only';
  const isWide = useMedia('(min-width: 1100px)');
  // Under this the numbers need all the width, as at 200 % zoom.
  const hasRoom = useMedia('(min-width: 800px)');
  const isYear = scope === 'planYear' && planYear !== null;
  const standings = isYear ? planYear : month;
  const words = isYear ? 'planYear' : 'month';
  const toggleTable = () => setTable(isTable ? 'no' : 'only');
  const hasLines = standings.lines.length > 0;
  useAction(
    hasLines && hasRoom
      ? { label: t('toggleTable'), keys: 'T', section: 'view', run: toggleTable }
      : null,
  );
  const { from, to } = standings.period;
  const aside = [
    t('period', { range: formatRange(from, to) }),
    ...(standings.agreedOn === null
      ? []
      : [t('agreed', { day: formatPlainDay(standings.agreedOn) })]),
    ...(standings.leaveNotTakenOut && hasLines ? [t('leave')] : []),
  ].join(' · ');
  return (
    <Card
      title={t(`${words}.title`)}
      {...(hasLines
        ? {
            aside: (
              <span className="today-scope">
                {aside}
                {planYear === null ? null : (
                  <SegmentedControl
                    label={t('scope.label')}
                    value={scope}
                    onChange={setScope}
                    segments={[
                      { id: 'month', label: t('scope.month') },
                      { id: 'planYear', label: t('scope.planYear') },
                    ]}
                  />
                )}
              </span>
            ),
            footer: (
              <>
                <PlanLegend />
                {hasRoom ? (
                  <span className="today-toggle">
                    <TableToggle isTable={isTable} onChange={toggleTable} />
                  </span>
                ) : null}
              </>
            ),
          }
        : {})}
    >
      {hasLines ? (
        <>
          {isWide ? <Sum total={standings.total} /> : null}
          <StandingsTable
            label={t(`${words}.title`)}
            standings={standings}
            hasBars={hasRoom && !isTable}
            hasTotal={!isWide}
          />
        </>
      ) : (
        <NoPlan />
      )}
    </Card>
  );
}

function Sum({ total }: { readonly total: Standings['total'] }) {
  const { t } = useTranslation('today');
  return (
    <div className="today-sum">
      <Figures>
        <Figure
          value={formatDuration(total.inPlan)}
          beside={t('figure.ofPlanned', { length: formatDuration(total.planned) })}
          caption={t('figure.inPlan')}
        />
        <Figure value={formatDuration(total.displaced)} caption={t('figure.displaced')} />
        <Figure
          value={formatDuration(Math.abs(total.notYetLogged))}
          caption={t(total.notYetLogged < 0 ? 'ui:plan.moreThanPlanned' : 'figure.notYetLogged')}
        />
        <Figure isApart value={formatDuration(total.ownTime)} caption={t('figure.ownTime')} />
      </Figures>
    </div>
  );
}
