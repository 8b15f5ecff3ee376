import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { attendancePath, meetingPath, minutesPath } from './meeting-paths.ts';
import { StatusTag } from './meeting-tags.tsx';
import { isStaffOf, type Meeting } from './use-meeting.ts';

interface MeetingTabsProps {
  readonly meeting: Meeting;
  readonly current: string;
}

/** The parts of a meeting that this person may see now, and where it stands. */
export function MeetingTabs({ meeting, current }: MeetingTabsProps) {
  const { t } = useTranslation('meetings');
  const { id, status, present, expected } = meeting;
  const wasHeld = status === 'ended' || status === 'closed';
  const tabs = [
    { part: 'agenda', path: meetingPath(id), label: t('tab.agenda') },
    ...(isStaffOf(meeting)
      ? [
          {
            part: 'attendance',
            path: attendancePath(id),
            label: t('tab.attendance', { present, expected }),
          },
        ]
      : []),
    ...(wasHeld
      ? [
          {
            part: 'minutes',
            path: minutesPath(id),
            label: t(status === 'closed' ? 'tab.minutes' : 'tab.draft'),
          },
        ]
      : []),
  ];
  return (
    <nav className="meeting-tabs" aria-label={t('parts')}>
      {tabs.map(({ part, path, label }) => (
        <Link
          key={part}
          href={`#${path}`}
          className="meeting-tab"
          {...(part === current ? { 'aria-current': 'page' as const } : {})}
        >
          {label}
        </Link>
      ))}
      <span className="grow" />
      <StatusTag meeting={{ ...meeting, points: meeting.points.length }} />
    </nav>
  );
}
