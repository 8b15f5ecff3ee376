import { useState } from 'react';
import type { Failure, InputOf } from '../../app/client.ts';
import { useCommand } from '../../app/use-call.ts';
import { type SheetRow, sheetRows } from './attendance-rows.ts';
import type { AttendanceStatus, Meeting } from './use-meeting.ts';

type Change = InputOf<'meetings.setAttendance'>['people'][number];

export interface Attendance {
  readonly rows: readonly SheetRow[];
  readonly failure: Failure | null;
  /** Records somebody; `status` null takes the record away. Answers whether it was kept. */
  readonly record: (
    personId: string,
    status: AttendanceStatus | null,
    minutes: number | null,
  ) => Promise<boolean>;
}

/** Who was there: shown as it was pressed at once, so that a sheet can be gone down quickly. */
export function useAttendance(meeting: Meeting): Attendance {
  const command = useCommand('meetings.setAttendance');
  const [pressed, setPressed] = useState<ReadonlyMap<string, Change>>(new Map());
  const rows = sheetRows(meeting).map((row): SheetRow => {
    const change = pressed.get(row.personId);
    return change === undefined ? row : { ...row, ...change };
  });

  const forget = (change: Change) =>
    setPressed((before) => new Map([...before].filter(([, each]) => each !== change)));

  return {
    rows,
    failure: command.failure,
    record: async (personId, status, minutes) => {
      const change: Change = { personId, status, minutes };
      setPressed((before) => new Map(before).set(personId, change));
      const result = await command.run({ id: meeting.id, people: [change] });
      // What was kept shows from the core's answer; what was refused shows as it was.
      setTimeout(() => forget(change), result.ok ? SETTLED_MS : 0);
      return result.ok;
    },
  };
}

/** By then the meeting has been read again. */
const SETTLED_MS = 1000;
