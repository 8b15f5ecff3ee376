import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference } from '../../app/preferences.ts';
import { useUndo } from '../../app/undo.ts';
import { AttendanceGridRow } from './attendance-grid-row.tsx';
import { nextWithLetter, type SheetRow, STATUS_KEYS } from './attendance-rows.ts';
import type { Attendance } from './use-attendance.ts';
import type { AttendanceStatus } from './use-meeting.ts';

interface AttendanceGridProps {
  readonly rows: readonly SheetRow[];
  readonly meetingMinutes: number;
  readonly isReadOnly: boolean;
  readonly record: Attendance['record'];
}

/** Where the focus is: a row, and its name (0) or one of its marks (1 to 5). */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The sheet as a grid that takes one tab stop: arrows move, a mark's letter records the person and
 * goes on to the next, any other letter (or any with Shift) goes to a surname.
 */
export function AttendanceGrid(props: AttendanceGridProps) {
  const { rows, meetingMinutes, isReadOnly, record } = props;
  const { t } = useTranslation('meetings');
  const [letters] = usePreference('singleKeys');
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [asksMinutes, setAsksMinutes] = useState<string | null>(null);
  const { showDone } = useUndo();
  const grid = useRef<HTMLTableElement>(null);

  const goTo = (next: Place) => {
    setPlace(next);
    const selector = `[data-row="${next.row}"][data-column="${next.column}"]`;
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const mark = async (at: number, status: AttendanceStatus, goesOn: boolean) => {
    const row = rows[at];
    if (row === undefined || isReadOnly) return;
    if (status === 'part') return setAsksMinutes(row.personId);
    const next = row.status === status && !goesOn ? null : status;
    if (goesOn && at < rows.length - 1) goTo({ row: at + 1, column: 0 });
    if (await record(row.personId, next, null)) {
      const word = t(next === null ? 'attendance.cleared' : `attendance.status.${next}`);
      showDone(t('attendance.said', { name: row.name, status: word }));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const at = Number(target.dataset.row);
    const column = Number(target.dataset.column);
    if (target.dataset.row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const letter = /^[a-z]$/i.test(event.key) && letters !== 'off' ? event.key.toUpperCase() : null;
    const status = STATUS_KEYS.find(({ key }) => key === letter)?.status;
    if (step !== undefined) {
      goTo({
        row: clamp(at + step.row, rows.length - 1),
        column: clamp(column + step.column, STATUS_KEYS.length),
      });
    } else if (event.key === 'Home' || event.key === 'End') {
      goTo({ row: event.key === 'Home' ? 0 : rows.length - 1, column: 0 });
    } else if (status !== undefined && !event.shiftKey) {
      void mark(at, status, true);
    } else if (letter !== null) {
      const found = nextWithLetter(rows, at, letter);
      if (found >= 0) goTo({ row: found, column: 0 });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="ui-table-scroll">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrows move in it
        role="grid"
        aria-label={t('attendance.title')}
        aria-readonly={isReadOnly}
        className="ui-table attendance-grid"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.staffGroup')}</th>
            {STATUS_KEYS.map(({ status, key }) => (
              <th key={status} scope="col" className="attendance-mark">
                {t(`attendance.short.${status}`)}
                {isReadOnly ? null : <kbd className="attendance-key">{key}</kbd>}
              </th>
            ))}
            <th scope="col" data-align="end">
              {t('column.minutes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <AttendanceGridRow
              key={row.personId}
              row={row}
              index={index}
              focusColumn={place.row === index ? place.column : null}
              isReadOnly={isReadOnly}
              asksMinutes={asksMinutes === row.personId}
              meetingMinutes={meetingMinutes}
              onFocus={(column) => setPlace({ row: index, column })}
              onMark={(status) => void mark(index, status, false)}
              onMinutes={async (minutes) => {
                setAsksMinutes(null);
                goTo({ row: Math.min(index + 1, rows.length - 1), column: 0 });
                if (minutes !== null && (await record(row.personId, 'part', minutes))) {
                  const status = t('attendance.status.part');
                  showDone(t('attendance.said', { name: row.name, status }));
                }
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));
