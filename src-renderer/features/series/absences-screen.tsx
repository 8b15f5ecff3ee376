import { CalendarOff, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { BackToMeetings } from '../meetings/back-to-meetings.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';

export type Absence = OutputOf<'series.absences'>[number];

/** Long absences: one's own, or everybody's for a manager. Why is nobody's business. */
export function AbsencesScreen() {
  const { t } = useTranslation('series');
  const isManager = holdsRole(useMe(), ['manager', 'administrator']);
  const [editing, setEditing] = useState<Absence | 'new' | null>(null);
  const { data, error, refetch } = useQueryCall(
    'series.absences',
    {},
    { tables: ['absence', 'person', 'person_role'] },
  );
  const add = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setEditing('new')}>
      {t('absence.add')}
    </Button>
  );
  return (
    <Page
      title={t('absence.title')}
      back={<BackToMeetings />}
      layout="text"
      actions={data === undefined || data.length === 0 ? undefined : add}
    >
      <div className="stack">
        <p className="ink-2">{t(isManager ? 'absence.everybody' : 'absence.own')}</p>
        {error !== null ? (
          <FailureState failure={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <p className="muted" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <Card>
            {data.length === 0 ? (
              <EmptyState
                icon={<CalendarOff aria-hidden="true" />}
                title={t('absence.none.title')}
                actions={add}
              >
                {t('absence.none.text')}
              </EmptyState>
            ) : (
              <Rows label={t('absence.title')}>
                {data.map((absence) => (
                  <Row
                    key={absence.id}
                    value={
                      absence.to === null
                        ? t('absence.open', { day: formatPlainDay(absence.from) })
                        : `${formatPlainDay(absence.from)} – ${formatPlainDay(absence.to)}`
                    }
                    onOpen={() => setEditing(absence)}
                  >
                    {isManager ? absence.name : t('absence.mine')}
                  </Row>
                ))}
              </Rows>
            )}
          </Card>
        )}
      </div>
      {editing === null ? null : (
        <AbsenceDialog
          absence={editing === 'new' ? null : editing}
          isManager={isManager}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}
