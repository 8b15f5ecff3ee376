import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Drawer } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import type { Meeting } from '../meetings/use-meeting.ts';
import { quickStatuses } from './quick-statuses.ts';
import type { Run } from './use-run.ts';

interface AttendanceDrawerProps {
  readonly run: Run;
  readonly unrecorded: Meeting['unrecorded'];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const NOT_YET = 'not_yet';
type Status = Run['attendance'][number]['status'];

/** The register while the meeting runs. Part of a meeting, visitors and reports come afterwards. */
export function AttendanceDrawer({ run, unrecorded, isOpen, onClose }: AttendanceDrawerProps) {
  const { t } = useTranslation('meeting-run');
  const save = useCommand('meetings.setAttendance');
  const people: readonly { personId: string; name: string; staffGroup: string; status: string }[] =
    [...run.attendance, ...unrecorded.map((person) => ({ ...person, status: NOT_YET }))];
  return (
    <Drawer title={t('attendance')} isOpen={isOpen} onClose={onClose}>
      <FailureNotice failure={save.failure} />
      <ul className="run-register" aria-label={t('attendance')}>
        {people.map(({ personId, name, staffGroup, status }) => (
          <li key={personId}>
            <span className="grow">
              {name}
              <small>{staffGroup}</small>
            </span>
            <Select
              label={t('howOf', { name })}
              look="filter"
              options={optionsFor(status).map((id) => ({ id, label: t(`how.${id}`) }))}
              value={status}
              onChange={(next) =>
                void save.run({
                  id: run.id,
                  people: [
                    {
                      personId,
                      status: next === NOT_YET ? null : (next as Status),
                      minutes: null,
                    },
                  ],
                })
              }
            />
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

/** What was recorded elsewhere (part, away) stays to be seen. */
const optionsFor = (status: string): readonly string[] => [
  ...new Set([NOT_YET, ...quickStatuses, status]),
];
