import { addDays, type Day } from '../../../src-shared/rules/days.ts';
import { identityChange } from '../cases/identities.ts';
import { newId, pairId } from '../ids.ts';
import { expectedChange, grantChange, seriesChange } from '../series/commands.ts';
import { chairsAudience } from '../series/seal-to-chairs.ts';
import type { Change } from '../store/change-log.ts';
import { sealerTo } from '../workspace/key-ring.ts';
import type { DemoCase, DemoMeeting, DemoSeries } from './demo-meetings.ts';

/** What a demo's meetings become in the tables. Names are sealed as they would be. */

export interface DemoMember {
  personId: string;
  personKeyId: string;
  publicKey: Uint8Array;
  name: string;
  staffGroup: string;
  site: string;
}

interface Place {
  workspace: string;
  seriesId: string;
  now: number;
  /** The demo's last day. */
  until: Day;
  people: readonly DemoMember[];
  seal: ReturnType<typeof sealerTo>;
  nextCode(): string;
}

const IDENTITY_DAYS = 90;
/** Days after a meeting when a demo's actions are done. */
const DONE_DAYS = 50;

/** The changes of a series, its cases and meetings, one list a thing. */
export function* seriesContent(
  workspace: string,
  people: readonly DemoMember[],
  series: DemoSeries,
  { now, until }: { now: number; until: Day },
): Generator<Change[]> {
  const seriesId = newId(now);
  const holders = [series.chair, series.deputy].flatMap((index) => people[index] ?? []);
  const seal = sealerTo(chairsAudience(seriesId), holders, now);
  let code = 100;
  const nextCode = () => {
    code += 1;
    return `C-${code}`;
  };
  const place: Place = { workspace, seriesId, now, until, people, seal, nextCode };
  yield [seriesRow(seriesId, series.name), ...seal.keyChanges];
  yield roles(place, series);
  yield series.expected.flatMap((index) => {
    const personId = people[index]?.personId;
    return personId ? expectedChange(seriesId, { personId, from: '2020-01-01', to: null }) : [];
  });
  for (const meeting of series.meetings) yield meetingChanges(place, meeting, people[series.chair]);
  for (const waiting of series.waiting) yield caseChanges(place, newId(now), waiting, null);
  yield contributions(place, series);
}

const seriesRow = (id: string, name: string): Change =>
  seriesChange(id, {
    name,
    scope: 'site',
    site: 'Main site',
    listener: 'Mairi NicDemo',
    mode: 'hybrid',
    place: 'Seminar room',
    link: '',
    startsAt: '12:30',
    minutes: 60,
    minutesPerCase: 6,
    letterDays: 5,
    commentDays: 7,
    identityDays: IDENTITY_DAYS,
    gapDays: 70,
    attendedPercent: 50,
    endedOn: null,
  });

function roles({ seriesId, people, now }: Place, series: DemoSeries): Change[] {
  const by = people[0]?.personId ?? '';
  const grants = [
    [series.chair, 'chair'],
    [series.deputy, 'deputy'],
    [series.assistant, 'assistant'],
  ] as const;
  return grants.flatMap(([index, role]) => {
    const personId = people[index]?.personId;
    // The demo's chair leads the service too, so that one person can look at everything.
    const acceptedBy = role === 'chair' ? by : null;
    return personId ? grantChange({ seriesId, personId, role, by, acceptedBy, at: now }) : [];
  });
}

function meetingChanges(
  place: Place,
  meeting: DemoMeeting,
  chair: DemoMember | undefined,
): Change[] {
  const { seriesId, now } = place;
  const id = newId(now);
  const changes: Change[] = [
    {
      table: 'meeting',
      row: id,
      patch: {
        series_id: seriesId,
        day: meeting.day,
        starts_at: '12:30',
        minutes: 60,
        scope: 'site',
        mode: 'hybrid',
        place: 'Seminar room',
        link: '',
        status: meeting.cancelled ? 'cancelled' : meeting.closed ? 'closed' : 'planned',
        reason: meeting.cancelled ? 'Scanner move: no room that week' : null,
        comments_until: meeting.closed ? addDays(meeting.day, 7) : null,
        closed_on: meeting.closed ? addDays(meeting.day, 8) : null,
        closed_by: meeting.closed ? (chair?.personId ?? null) : null,
        chair_id: meeting.closed ? (chair?.personId ?? null) : null,
        checklist: meeting.closed ? 'recording transcription ai_notes chat share' : '',
        sequence: 0,
      },
    },
  ];
  for (const { person, status, minutes } of meeting.attendance) {
    const personId = place.people[person]?.personId;
    if (personId) {
      changes.push({
        table: 'attendance',
        row: pairId('attendance', id, personId),
        patch: { meeting_id: id, person_id: personId, status, minutes },
      });
    }
  }
  if (meeting.students > 0) {
    changes.push({
      table: 'visitors',
      row: pairId('visitors', id, 'Student radiographer'),
      patch: { meeting_id: id, role: 'Student radiographer', count: meeting.students },
    });
  }
  meeting.cases.forEach((one, position) => {
    const caseId = newId(now);
    changes.push(...caseChanges(place, caseId, one, meeting.day));
    changes.push(agendaItem(id, caseId, one, position, meeting.closed));
    changes.push(...letter(place, id, changes, one));
    if (meeting.closed) changes.push(...learning(place, id, caseId, meeting.day, one));
  });
  return changes;
}

const agendaItem = (
  meetingId: string,
  caseId: string,
  { words }: DemoCase,
  position: number,
  closed: boolean,
): Change => ({
  table: 'agenda_item',
  row: pairId('agenda_item', meetingId, caseId),
  patch: {
    meeting_id: meetingId,
    case_id: caseId,
    position,
    minutes: 6,
    discussed: closed ? 1 : 0,
    discussion: closed
      ? `The room looked at it first without the later opinion. ${words.point}`
      : '',
    consensus: closed ? 'agreed' : null,
    consensus_text: closed ? words.later : '',
    vote_options: '',
  },
});

function caseChanges(place: Place, id: string, one: DemoCase, meetingDay: Day | null): Change[] {
  const { workspace, seriesId, people, seal } = place;
  const { words, state } = one;
  const isDone = state === 'closed';
  const goneOn = isDone && meetingDay ? addDays(meetingDay, 8 + IDENTITY_DAYS) : null;
  const isGone = goneOn !== null && goneOn <= place.until;
  const told = one.toldOn ? 'done' : one.reporter === null ? 'not_needed' : null;
  const who = (index: number, part: 'submitter' | 'verified') => {
    const person = people[index];
    const identity = {
      part,
      personId: person?.personId ?? null,
      name: person?.name ?? '',
      staffGroup: person?.staffGroup ?? '',
      shift: '',
      site: person?.site ?? '',
    };
    const change = identityChange(workspace, seal, { caseId: id, seriesId }, identity);
    // As after its time: that somebody had this part is kept, who it was is not.
    return isGone ? { ...change, patch: { ...change.patch, who: null } } : change;
  };
  return [
    {
      table: 'learning_case',
      row: id,
      patch: {
        series_id: seriesId,
        code: place.nextCode(),
        kind: words.kind,
        source: words.source,
        modality: words.modality,
        region: words.region,
        setting: words.setting,
        stage: words.stage,
        clinical_information: words.information,
        original_opinion: words.original,
        later_opinion: words.later,
        truth: words.truth,
        question: '',
        chair_title: words.title,
        room_title: words.room,
        pacs_folder: 'REALM',
        pacs_position: String((place.now % 7) + 1),
        team_told: 'both_done',
        corrected_before_use: 0,
        effect: words.effect,
        received_on: one.receivedOn,
        arrived_by: 'form',
        anonymous: one.sender === null ? 1 : 0,
        state,
        state_note: one.note,
        parked_process: one.parked ? 'incident' : null,
        parked_by_role: one.parked ? 'Governance lead' : null,
        parked_on: one.parked ? one.receivedOn : null,
        anonymity_checked_on: state === 'new' ? null : one.receivedOn,
        other_process_asked: state === 'new' ? 0 : 1,
        addendum: 'done',
        addendum_on: one.receivedOn,
        referrer_told: 'done',
        referrer_told_on: one.receivedOn,
        reporter_told: told,
        reporter_told_on: one.toldOn,
        identities_gone_on: isGone ? goneOn : null,
        room_staff_group: '',
        room_shift: '',
        room_site: '',
      },
    },
    ...(one.sender === null ? [] : [who(one.sender, 'submitter')]),
    ...(one.reporter === null ? [] : [who(one.reporter, 'verified')]),
    ...(isDone && meetingDay
      ? [
          {
            table: 'case_code',
            row: pairId('case_code', id, 'addendum_causes', words.cause),
            patch: {
              case_id: id,
              about: 'cause',
              scheme: 'addendum_causes',
              version: '1',
              code: words.cause,
            },
          },
        ]
      : []),
  ];
}

/** How the reporter was told: in person, before the meeting. */
function letter(place: Place, meetingId: string, made: readonly Change[], one: DemoCase): Change[] {
  const identity = made.findLast(
    ({ table, patch }) => table === 'case_identity' && patch.part === 'verified',
  );
  if (one.reporter === null || !one.toldOn || !identity) return [];
  return [
    {
      table: 'letter',
      row: newId(place.now),
      patch: {
        series_id: place.seriesId,
        case_id: identity.patch.case_id ?? null,
        identity_id: identity.row,
        meeting_id: meetingId,
        kind: 'before',
        state: 'told',
        told_on: one.toldOn,
        told_by: 'in_person',
        attempts: '',
      },
    },
  ];
}

function learning(
  { seriesId, now, until }: Place,
  meetingId: string,
  caseId: string,
  day: Day,
  { words }: DemoCase,
): Change[] {
  const point = newId(now);
  const doneOn = addDays(day, DONE_DAYS);
  const isDone = doneOn <= until;
  const origin = { series_id: seriesId, meeting_id: meetingId, case_id: caseId };
  return [
    {
      table: 'learning_point',
      row: point,
      patch: { ...origin, point: words.point, draft: 0, position: 0 },
    },
    ...(['radiologists', 'radiographers'] as const).map((audience) => ({
      table: 'learning_point_wording',
      row: pairId('learning_point_wording', point, audience, ''),
      patch: {
        learning_point_id: point,
        audience,
        specialty: '',
        wording: words.point,
        sent_on: addDays(day, 9),
      },
    })),
    ...(words.action
      ? [
          {
            table: 'action',
            row: newId(now),
            patch: {
              ...origin,
              action: words.action.text,
              owner_role: words.action.owner,
              due_on: addDays(day, 42),
              done_on: isDone ? doneOn : null,
              evidence: isDone ? 'Looked at again at the next meeting: it is in use.' : '',
            },
          },
        ]
      : []),
  ];
}

/** Marks of those who sent a case in: a person and a year, no case. */
function contributions({ people }: Place, { meetings, waiting }: DemoSeries): Change[] {
  const sent = [...meetings.flatMap((meeting) => meeting.cases), ...waiting].flatMap((one) =>
    one.sender === null ? [] : [{ person: one.sender, year: Number(one.receivedOn.slice(0, 4)) }],
  );
  const marks = new Map<string, Change>();
  for (const { person, year } of sent) {
    const personId = people[person]?.personId;
    if (!personId) continue;
    const row = pairId('contribution', personId, String(year));
    marks.set(row, { table: 'contribution', row, patch: { person_id: personId, year } });
  }
  return [...marks.values()];
}
