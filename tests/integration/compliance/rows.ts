import type { WriteHandle } from '../../../src-main/core/store/database.ts';
import { tablesByName } from '../../../src-shared/model/index.ts';
import type { Cell, Row } from '../../../src-shared/model/table.ts';
import type { RandomYear } from '../../property/rules/realm/arbitraries.ts';

/** Rows as the store keeps them, written past the log: only what is read matters here. */

const noClock = new Uint8Array(16);

/** One row; columns that are not named are null. */
export function insertRow(db: WriteHandle, table: string, id: string, patch: Row): void {
  const columns = Object.keys(tablesByName[table]?.columns ?? {});
  const cells: Cell[] = columns.map((column) => patch[column] ?? null);
  const names = ['id', ...columns, 'deleted', 'clock'];
  db.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    id,
    ...cells,
    patch.deleted ?? 0,
    noClock,
  );
}

/** Writes rows that each come with a twin in Trash, which no figure may count. */
function inserter(db: WriteHandle) {
  let last = 0;
  return (table: string, patch: Row, id?: string): string => {
    last += 1;
    const row = id ?? `${table}-${last}`;
    insertRow(db, table, row, patch);
    insertRow(db, table, `${row}-deleted`, { ...patch, deleted: 1 });
    return row;
  };
}

/** A random year as stored rows, with a series, people and meetings outside of it as well. */
export function storeYear(db: WriteHandle, { facts }: RandomYear): void {
  const insert = inserter(db);
  for (const one of facts.series) {
    insert(
      'series',
      {
        name: one.name,
        gap_days: one.gapDays,
        attended_percent: one.attendedPercent,
        ended_on: one.endedOn,
        minutes: 60,
      },
      one.id,
    );
    if (one.lastHeldBefore !== null) {
      insert('meeting', { series_id: one.id, day: one.lastHeldBefore, status: 'closed' });
      insert('meeting', { series_id: one.id, day: '2022-01-01', status: 'ended' });
    }
    for (const plans of one.chairs) storeChair(insert, one.id, plans);
  }
  storeMeetings(insert, facts);
  storePeople(insert, facts);
  storeCases(insert, facts);
}

type Insert = ReturnType<typeof inserter>;
type Facts = RandomYear['facts'];

function storeChair(
  insert: Insert,
  seriesId: string,
  plans: Facts['series'][number]['chairs'][number],
): void {
  const chair = insert('person', { name: 'Chair', staff_group: 'Chair' });
  insert('series_role', { series_id: seriesId, person_id: chair, role: 'chair' });
  const deputy = insert('person', { name: 'Deputy', staff_group: 'Deputy' });
  insert('series_role', { series_id: seriesId, person_id: deputy, role: 'deputy' });
  for (const plan of plans) {
    insert(
      'job_plan',
      {
        person_id: chair,
        starts_on: plan.from,
        ends_on: plan.to,
        status: plan.status,
        version: plan.version,
      },
      plan.id,
    );
    for (const { name, category, activity, quantity, unit } of plan.lines) {
      const line = { name, category, activity, quantity, unit, position: 0 };
      insert('job_plan_line', { person_id: chair, plan_id: plan.id, ...line });
    }
  }
}

function storeMeetings(insert: Insert, { meetings, attendance }: Facts): void {
  for (const one of meetings) {
    insert(
      'meeting',
      {
        series_id: one.seriesId,
        day: one.day,
        status: one.status,
        minutes: one.minutes,
        started_at: one.startedAt,
        ended_at: one.endedAt,
      },
      one.id,
    );
  }
  for (const { meetingId, personId, status, minutes } of attendance) {
    insert('attendance', { meeting_id: meetingId, person_id: personId, status, minutes });
  }
}

function storePeople(insert: Insert, { people }: Facts): void {
  for (const one of people) {
    insert('person', { name: one.name, staff_group: one.staffGroup }, one.id);
    const person_id = one.id;
    for (const { from, to, wte } of one.employment) {
      insert('employment', { person_id, starts_on: from, ends_on: to, wte });
    }
    for (const { seriesId, from, to } of one.expectedAt) {
      insert('series_member', { series_id: seriesId, person_id, from_day: from, to_day: to });
    }
    for (const { from, to } of one.absences) {
      insert('absence', { person_id, from_day: from, to_day: to });
    }
    for (const { day, minutes, what, evidence } of one.elsewhere) {
      insert('attendance_elsewhere', { person_id, day, minutes, what, evidence });
      insert('attendance_elsewhere', { person_id, day: '2021-01-01', minutes, what, evidence });
    }
    for (const year of one.contributed) insert('contribution', { person_id, year });
  }
}

function storeCases(insert: Insert, { series, meetings, discussed, received, points }: Facts) {
  const series_id = series[0]?.id ?? '';
  for (const one of received) {
    insert('learning_case', {
      series_id,
      code: one.code,
      state: 'not_selected',
      received_on: one.receivedOn,
      addendum: one.addendum,
      referrer_told: one.referrerTold,
      reporter_told: one.reporterTold,
    });
  }
  insert('learning_case', { series_id, state: 'new', received_on: '2022-01-01' });
  for (const one of discussed) {
    const isHeld = (status: string) => status === 'ended' || status === 'closed';
    const meeting = meetings.find(({ day, status }) => day === one.meetingDay && isHeld(status));
    const case_id = insert('learning_case', {
      series_id,
      code: one.code,
      kind: one.kind,
      state: 'discussed',
      arrived_by: one.imported ? 'import' : 'form',
      anonymity_checked_on: one.anonymityCheckedOn,
      reporter_told: one.reporterTold,
      reporter_told_on: one.reporterToldOn,
    });
    insert('agenda_item', { meeting_id: meeting?.id ?? '', case_id, discussed: 1, position: 1 });
    insert('case_identity', { case_id, part: 'submitter' });
    insert('case_identity', { case_id, part: 'ai_tool' });
    for (let n = 0; n < one.points; n += 1) {
      insert('learning_point', { case_id, meeting_id: 'elsewhere', draft: 0 });
    }
    insert('learning_point', { case_id, meeting_id: 'elsewhere', draft: 1 });
    storeLetters(insert, case_id, one);
  }
  for (const { meetingId, imported, wordings } of points) {
    const case_id = insert('learning_case', { arrived_by: imported ? 'import' : 'mdt' });
    const learning_point_id = insert('learning_point', {
      case_id,
      meeting_id: meetingId,
      draft: 0,
    });
    insert('learning_point', { case_id, meeting_id: meetingId, draft: 1 });
    for (const { audience, sentOn } of wordings) {
      insert('learning_point_wording', { learning_point_id, audience, sent_on: sentOn });
    }
  }
}

function storeLetters(
  insert: Insert,
  case_id: string,
  { letters, withoutLetter }: Facts['discussed'][number],
): void {
  const ids = new Map<string, string>();
  for (const { identityId, state, toldOn } of letters) {
    const identity_id =
      ids.get(identityId) ?? insert('case_identity', { case_id, part: 'verified' });
    ids.set(identityId, identity_id);
    insert('letter', { case_id, identity_id, kind: 'before', state, told_on: toldOn });
    insert('letter', { case_id, identity_id, kind: 'after', state: 'not_yet' });
  }
  for (let n = 0; n < withoutLetter; n += 1) {
    insert('case_identity', { case_id, part: 'provisional' });
  }
}
