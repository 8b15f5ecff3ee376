import { addDays, type Day } from '../../../src-shared/rules/days.ts';
import { identityChange } from '../cases/identities.ts';
import { newId, pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { sealerTo } from '../workspace/key-ring.ts';
import type { DemoCase } from './demo-meetings.ts';

/** What a demo's cases become in the tables, with the letters and the learning that follow. */

export const IDENTITY_DAYS = 90;
/** Days after a meeting when a demo's actions are done. */
const DONE_DAYS = 50;

export interface DemoMember {
  personId: string;
  personKeyId: string;
  publicKey: Uint8Array;
  name: string;
  staffGroup: string;
  site: string;
}

export interface Place {
  workspace: string;
  seriesId: string;
  now: number;
  /** The demo's last day. */
  until: Day;
  people: readonly DemoMember[];
  seal: ReturnType<typeof sealerTo>;
  nextCode(): string;
}

export function caseChanges(
  place: Place,
  id: string,
  one: DemoCase,
  meetingDay: Day | null,
): Change[] {
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
export function letter(
  place: Place,
  meetingId: string,
  made: readonly Change[],
  one: DemoCase,
): Change[] {
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

export function learning(
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
