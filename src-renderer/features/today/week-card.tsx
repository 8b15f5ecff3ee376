import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import type { OutputOf } from '../../app/client.ts';
import { Card, Row, RowDivider, Rows } from '../../ui/card.tsx';
import { formatShortDay } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Entry } from '../learning/entry-form.ts';
import { entryPath } from '../learning/entry-paths.ts';

type Week = OutputOf<'learning.today'>['week'];

interface WeekCardProps {
  readonly week: Week;
  readonly lastWeek: Week;
}

/** Of last week a few, so that this week stays what the card is about. */
const LAST_WEEK_ROWS = 4;

/** What was logged this week, and the end of last week. */
export function WeekCard({ week, lastWeek }: WeekCardProps) {
  const { t } = useTranslation('today');
  const last = lastWeek.entries.slice(0, LAST_WEEK_ROWS);
  const shown = last.reduce((sum, { minutes }) => sum + minutes, 0);
  const lastLength = formatDuration(lastWeek.minutes);
  const isEmpty = week.entries.length === 0 && last.length === 0;
  return (
    <Card
      title={t('week.title')}
      {...(isEmpty ? {} : { aside: t('week.logged', { length: formatDuration(week.minutes) }) })}
    >
      {isEmpty ? (
        <EmptyState title={t('start.title')}>{t('start.text')}</EmptyState>
      ) : (
        <Rows label={t('week.title')}>
          {week.entries.length === 0 ? (
            <Row>
              <span className="muted">{t('week.none')}</span>
            </Row>
          ) : (
            week.entries.map((entry) => <EntryLine key={entry.id} entry={entry} />)
          )}
          {last.length === 0 ? null : (
            <>
              <RowDivider
                aside={
                  shown === lastWeek.minutes
                    ? t('week.logged', { length: lastLength })
                    : t('week.shown', { shown: formatDuration(shown), length: lastLength })
                }
              >
                {t('week.last')}
              </RowDivider>
              {last.map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
            </>
          )}
        </Rows>
      )}
    </Card>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('learning');
  const [, navigate] = useLocation();
  return (
    <Row
      lead={formatShortDay(entry.day)}
      trailing={
        <span className="today-where">
          {entry.line === null ? null : <Tag>{entry.line}</Tag>}
          <small>{t(`kind.${entry.kind}`)}</small>
        </span>
      }
      value={<span className="today-length">{formatDuration(entry.minutes)}</span>}
      onOpen={() => navigate(entryPath(entry.id))}
    >
      <span className="today-title">{entry.title}</span>
    </Row>
  );
}
