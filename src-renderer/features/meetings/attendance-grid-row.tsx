import { Check } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration, parseDuration } from '../../../src-shared/rules/durations.ts';
import { type SheetRow, STATUS_KEYS } from './attendance-rows.ts';
import type { AttendanceStatus } from './use-meeting.ts';

interface AttendanceGridRowProps {
  readonly row: SheetRow;
  readonly index: number;
  /** The column that Tab comes to; null in every row but one. */
  readonly focusColumn: number | null;
  readonly isReadOnly: boolean;
  readonly asksMinutes: boolean;
  readonly meetingMinutes: number;
  readonly onFocus: (column: number) => void;
  readonly onMark: (status: AttendanceStatus) => void;
  /** Null where nothing was typed: the record stays as it was. */
  readonly onMinutes: (minutes: number | null) => void;
}

/** One person: the name, a mark for each way of being there, and minutes of a part. */
export function AttendanceGridRow(props: AttendanceGridRowProps) {
  const { row, index, focusColumn, isReadOnly, asksMinutes, onFocus, onMark } = props;
  const { t } = useTranslation('meetings');
  const place = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: focusColumn === column ? 0 : -1,
    onFocus: () => onFocus(column),
  });
  return (
    <tr data-recorded={row.status !== null || undefined}>
      <th scope="row" className="attendance-name" {...place(0)}>
        {row.name}
      </th>
      <td data-tone="quiet">{row.staffGroup}</td>
      {STATUS_KEYS.map(({ status }, at) => {
        const isOn = row.status === status;
        return (
          <td key={status} className="attendance-mark">
            <button
              type="button"
              className="attendance-button"
              aria-pressed={isOn}
              aria-label={t('attendance.mark', {
                name: row.name,
                status: t(`attendance.status.${status}`),
              })}
              disabled={isReadOnly}
              onClick={() => onMark(status)}
              {...place(at + 1)}
            >
              {isOn ? <Check aria-hidden="true" /> : null}
            </button>
          </td>
        );
      })}
      <td data-align="end">
        {asksMinutes ? (
          <MinutesBox {...props} />
        ) : row.minutes === null ? null : (
          formatDuration(row.minutes)
        )}
      </td>
    </tr>
  );
}

function MinutesBox({ row, meetingMinutes, onMinutes }: AttendanceGridRowProps) {
  const { t } = useTranslation('meetings');
  const [typed, setTyped] = useState(row.minutes === null ? '' : String(row.minutes));
  const parsed = parseDuration(typed);
  const isWrong = typed !== '' && !(parsed.ok && parsed.minutes <= meetingMinutes);
  const finish = () => {
    if (typed === '') onMinutes(null);
    else if (parsed.ok && parsed.minutes <= meetingMinutes) onMinutes(parsed.minutes);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onMinutes(null);
    else if (event.key === 'Enter') finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the mark for a part asks for its minutes
      autoFocus
      className="attendance-minutes"
      aria-label={t('attendance.minutesOf', { name: row.name })}
      aria-invalid={isWrong}
      title={t('attendance.atMost', { minutes: formatDuration(meetingMinutes) })}
      placeholder={t('attendance.minutesPlaceholder')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  );
}
