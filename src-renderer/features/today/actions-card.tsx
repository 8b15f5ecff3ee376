import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../app/client.ts';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format.ts';
import { entriesPath, entryPath } from '../learning/entry-paths.ts';

interface ActionsCardProps {
  readonly actions: OutputOf<'learning.today'>['openActions'];
  readonly today: string;
}

const SHOWN = 5;

/** What one set out to do and has not ticked off, the nearest date first. */
export function ActionsCard({ actions, today }: ActionsCardProps) {
  const { t } = useTranslation('today');
  const [, navigate] = useLocation();
  const due = (day: string | null) => {
    if (day === null) return t('actions.noDate');
    return t(day < today ? 'actions.wasDue' : 'actions.due', { day: formatDay(day) });
  };
  const more = actions.length - SHOWN;
  return (
    <Card title={t('actions.title')} count={actions.length}>
      <Rows label={t('actions.title')}>
        {actions.slice(0, SHOWN).map(({ id, text, dueOn }) => (
          <Row
            key={id}
            icon={<CircleDashed aria-hidden="true" />}
            detail={due(dueOn)}
            onOpen={() => navigate(entryPath(id))}
          >
            {text}
          </Row>
        ))}
        {more > 0 ? (
          <Row onOpen={() => navigate(entriesPath)}>
            <span className="muted">{t('actions.more', { count: more })}</span>
          </Row>
        ) : null}
      </Rows>
    </Card>
  );
}
