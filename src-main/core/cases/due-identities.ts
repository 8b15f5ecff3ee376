import { caseTable } from '../../../src-shared/model/cases.ts';
import { addDays } from '../../../src-shared/rules/days.ts';
import { clockTime } from '../../../src-shared/sync/clock.ts';
import { groupClock } from '../../../src-shared/sync/merge.ts';
import { allSeries } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { readRow } from '../store/rows.ts';
import { dayAt, timeZoneOf } from '../workspace/settings.ts';

/** A case whose names have had their time. */
export interface DueCase {
  id: string;
  seriesId: string;
}

interface Finished extends Record<string, unknown> {
  id: string;
  /** Day of the closing of the meeting that discussed it last. */
  closed_on: string | null;
}

/**
 * Cases whose names are due: a series' days after its meeting was closed, or after the case was not
 * selected, unless somebody holds them.
 */
export function dueCases(db: ReadHandle, today: string): DueCase[] {
  return allSeries(db).flatMap((series) =>
    finishedWithNames(db, series.id)
      .filter((one) => addDays(finishedOn(db, one), series.identity_days) <= today)
      .map(({ id }) => ({ id, seriesId: series.id })),
  );
}

const finishedWithNames = (db: ReadHandle, seriesId: string): Finished[] =>
  db.all<Finished>(
    `SELECT c.id,
       (SELECT max(m.closed_on) FROM agenda_item i
        JOIN meeting m ON m.id = i.meeting_id AND m.deleted = 0
        WHERE i.case_id = c.id AND i.discussed = 1 AND i.deleted = 0) AS closed_on
     FROM learning_case c
     WHERE c.series_id = ? AND c.state IN ('closed', 'not_selected') AND c.deleted = 0
       AND c.identities_gone_on IS NULL AND c.hold_on IS NULL
       AND (EXISTS (SELECT 1 FROM case_identity WHERE case_id = c.id AND who IS NOT NULL)
         OR EXISTS (SELECT 1 FROM letter WHERE case_id = c.id AND words IS NOT NULL))`,
    seriesId,
  );

/** The day of the closing; else the day on which the case came to its last state. */
function finishedOn(db: ReadHandle, { id, closed_on }: Finished): string {
  if (closed_on) return closed_on;
  const state = readRow(db, caseTable, id);
  if (!state) throw new Error('a finished case has a row');
  return dayAt(clockTime(groupClock(state, 'state')), timeZoneOf(db));
}
