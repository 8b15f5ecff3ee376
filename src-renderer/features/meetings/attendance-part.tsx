import { FileInput, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AttendanceGrid } from './attendance-grid.tsx';
import { countThere } from './attendance-rows.ts';
import { reportPath } from './meeting-paths.ts';
import { useAttendance } from './use-attendance.ts';
import type { Meeting } from './use-meeting.ts';
import { VisitorsCard } from './visitors-card.tsx';
import './attendance.css';

/** Who was there: by typing names, by going down a printed sheet, or from a report. */
export function AttendancePart({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const { rows, record, failure } = useAttendance(meeting);
  const [typed, setTyped] = useState(0);
  const isSigned = meeting.status === 'closed';
  const { showDone } = useUndo();
  const recordTyped = async (personId: string) => {
    if (!(await record(personId, usual, null))) return;
    const name = rows.find((row) => row.personId === personId)?.name ?? '';
    showDone(t('attendance.said', { name, status: t(`attendance.status.${usual}`) }));
  };
  const usual = meeting.mode === 'virtual' ? 'virtual' : 'present';
  return (
    <div className="columns">
      <Card
        title={t('attendance.title')}
        aside={
          <span className="attendance-count">
            <b>{countThere(rows)}</b> {t('attendance.of', { expected: meeting.expected })}
          </span>
        }
        footer={isSigned ? t('attendance.signed') : t('attendance.keys')}
      >
        <FailureNotice failure={failure} />
        {isSigned || rows.length === 0 ? null : (
          <div className="attendance-type">
            <ComboBox
              key={typed}
              label={t('attendance.type')}
              hideLabel
              placeholder={t(`attendance.typeAs.${usual}`)}
              icon={<UserPlus aria-hidden="true" />}
              options={rows.map(({ personId, name, status, staffGroup }) => ({
                id: personId,
                label: name,
                hint: status === null ? staffGroup : t(`attendance.status.${status}`),
              }))}
              value={null}
              onChange={(personId) => {
                if (personId === null) return;
                setTyped(typed + 1);
                void recordTyped(personId);
              }}
              autoFocus={typed > 0}
            />
            <Button
              icon={<FileInput aria-hidden="true" />}
              onPress={() => navigate(reportPath(meeting.id))}
            >
              {t('report.action')}
            </Button>
          </div>
        )}
        {rows.length === 0 ? (
          <EmptyState title={t('attendance.nobody.title')}>
            {t('attendance.nobody.text')}
          </EmptyState>
        ) : (
          <AttendanceGrid
            rows={rows}
            meetingMinutes={meeting.minutes}
            isReadOnly={isSigned}
            record={record}
          />
        )}
      </Card>
      <VisitorsCard meeting={meeting} isSigned={isSigned} />
    </div>
  );
}
