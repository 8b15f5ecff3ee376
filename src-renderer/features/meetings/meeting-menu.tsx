import {
  CalendarArrowDown,
  CalendarClock,
  CalendarX,
  ClipboardList,
  FileDown,
  FileText,
  Pencil,
  Play,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type CallResult, call, type Failure } from '../../app/client.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { MeetingDialog } from './meeting-actions.tsx';
import { bySurname } from './people-order.ts';
import type { SignInSheet } from './print-sign-in-sheet.tsx';
import { saveFile } from './save-file.ts';
import { isStaffOf, type Meeting } from './use-meeting.ts';

interface MenuOptions {
  readonly open: (dialog: MeetingDialog) => void;
  /** Starts it before its day; null where that is the screen's own next step. */
  readonly start: (() => void) | null;
  readonly tell: (failure: Failure) => void;
}

const FORMATS = ['docx', 'html', 'txt'] as const;

/** What else can be done with a meeting: dialogs, and files to take along. */
export function useMeetingMenu(
  meeting: Meeting,
  { open, start, tell }: MenuOptions,
): readonly (MenuItem | 'separator')[] {
  const { t } = useTranslation('meetings');
  const { show } = useToast();
  const { id, series, day, status } = meeting;
  const file = async (
    title: string,
    name: string,
    write: (token: string) => Promise<CallResult>,
  ) => {
    const saved = await saveFile(title, name, write);
    if (!saved.ok) tell(saved);
    else if (saved.value !== null) show({ title: t('savedAs', { file: saved.value }) });
  };
  const print = (title: string, name: string, route: string, content: () => Promise<CallResult>) =>
    file(title, `${name}.pdf`, async (token) => {
      const given = await content();
      if (!given.ok) return given;
      return call('shell.printPdf', { route, file: token, content: JSON.stringify(given.value) });
    });
  const item = (key: string, icon: MenuItem['icon'], onAction: () => void): MenuItem => ({
    id: key,
    label: t(`menu.${key}`),
    onAction,
    ...(icon === undefined ? {} : { icon }),
  });
  const isStaff = isStaffOf(meeting);
  const base = `${t('file.meeting')}-${day}`;
  const planning = isStaff && status === 'planned';
  const wasHeld = status === 'ended' || status === 'closed';
  const sheet: SignInSheet = {
    series,
    day,
    startsAt: meeting.startsAt,
    minutes: meeting.minutes,
    place: meeting.place,
    people: [...meeting.attendance, ...meeting.unrecorded]
      .map(({ name, staffGroup }) => ({ name, staffGroup }))
      .sort(bySurname),
  };
  return [
    ...(planning
      ? [
          ...(start === null ? [] : [item('start', <Play aria-hidden="true" />, start)]),
          item('edit', <Pencil aria-hidden="true" />, () => open('edit')),
          item('postpone', <CalendarClock aria-hidden="true" />, () => open('postpone')),
          item('cancel', <CalendarX aria-hidden="true" />, () => open('cancel')),
          'separator' as const,
        ]
      : []),
    item('calendar', <CalendarArrowDown aria-hidden="true" />, () =>
      file(t('calendar.save'), `${base}.ics`, (token) =>
        call('meetings.exportCalendar', { id, file: token }),
      ),
    ),
    ...(isStaff
      ? [
          item('signInSheet', <ClipboardList aria-hidden="true" />, () =>
            print(
              t('menu.signInSheet'),
              `${base}-${t('file.sheet')}`,
              `/print/sign-in-sheet/${id}`,
              () => Promise.resolve({ ok: true, value: sheet }),
            ),
          ),
        ]
      : []),
    ...(wasHeld
      ? [
          'separator' as const,
          item('pdf', <FileText aria-hidden="true" />, () =>
            print(t('menu.pdf'), `${base}-${t('file.minutes')}`, `/print/minutes/${id}`, () =>
              call('meetings.minutes', { id }),
            ),
          ),
          ...FORMATS.map((format) =>
            item(format, <FileDown aria-hidden="true" />, () =>
              file(t(`menu.${format}`), `${base}-${t('file.minutes')}.${format}`, (token) =>
                call('meetings.exportMinutes', { id, format, file: token }),
              ),
            ),
          ),
        ]
      : []),
  ];
}
