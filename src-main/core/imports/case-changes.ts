import { randomUUID } from 'node:crypto';
import { caseKinds, modalities, regions } from '../../../src-shared/model/cases.ts';
import type { Audience } from '../../../src-shared/model/learning-points.ts';
import type { Term } from '../../../src-shared/model/vocabulary.ts';
import { dutiesSaid } from '../../../src-shared/rules/cases/duties.ts';
import type { CaseRow as RowOfFile } from '../../../src-shared/rules/imports/cases.ts';
import { caseChange, codeChanges, fieldCells } from '../cases/commands.ts';
import { pairId } from '../ids.ts';
import { pointChange, sentChange, wordingChanges } from '../learning-points/commands.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import type { SeriesRow } from '../series/queries.ts';
import type { Change } from '../store/change-log.ts';
import { todayIn } from '../workspace/settings.ts';
import type { CaseCodes } from './case-causes.ts';
import type { Writing } from './steps.ts';

export interface CasePlace {
  series: SeriesRow;
  /** The held meeting that discussed it; null for a case that is to come. */
  meeting: MeetingRow | null;
}

interface Given {
  code: string;
  causes: CaseCodes;
  place: CasePlace;
  /** On the meeting's agenda. */
  position: number;
}

/**
 * A case of a file, whole. Its id is random and nobody is in it. One that was discussed arrived, as
 * far as anybody can tell, by the day of its meeting, and its state follows the meeting's; nobody has
 * ticked here that it is anonymous, so the record does not say so.
 */
export function importedCase(
  row: RowOfFile,
  { code, causes, place: { series, meeting }, position }: Given,
  { db, now }: Pick<Writing, 'db' | 'now'>,
): { caseId: string; changes: Change[] } {
  const caseId = randomUUID();
  const said = row.teamTold && dutiesSaid(row.teamTold);
  const title = row.roomTitle || neutralTitle(row);
  const isTold = row.reporterTold !== null && row.reporterTold !== 'not_needed';
  const changes = [
    caseChange(caseId, {
      series_id: series.id,
      code,
      ...fieldCells({
        ...row,
        teamTold: row.teamTold ?? 'not_yet',
        roomTitle: title,
        chairTitle: row.chairTitle || title,
      }),
      received_on: meeting?.day ?? todayIn(db, now),
      arrived_by: 'import',
      anonymous: 1,
      state: meeting === null ? 'new' : meeting.status === 'closed' ? 'closed' : 'discussed',
      state_note: '',
      other_process_asked: 0,
      addendum: said,
      referrer_told: said,
      reporter_told: isTold ? 'done' : row.reporterTold,
      reporter_told_on: isTold ? row.reporterTold : null,
      incident_reference: '',
      room_staff_group: '',
      room_shift: '',
      room_site: '',
    }),
    ...codeChanges(caseId, [], causes),
    ...(meeting ? [discussedItem(meeting.id, caseId, position, series.minutes_per_case)] : []),
    ...pointChanges(row, { caseId, seriesId: series.id, meetingId: meeting?.id ?? null, position }),
  ];
  return { caseId, changes };
}

const discussedItem = (
  meetingId: string,
  caseId: string,
  position: number,
  minutes: number,
): Change => ({
  table: 'agenda_item',
  row: pairId('agenda_item', meetingId, caseId),
  patch: { meeting_id: meetingId, case_id: caseId, position, minutes, discussed: 1 },
});

/** What the file says was circulated went to radiologists and radiographers. */
const circulatedTo: readonly Audience[] = ['radiologists', 'radiographers'];

function pointChanges(
  { learningPoint, circulatedOn }: RowOfFile,
  place: { caseId: string; seriesId: string; meetingId: string | null; position: number },
): Change[] {
  if (learningPoint === '') return [];
  const id = randomUUID();
  const draft = place.meetingId === null && circulatedOn === null;
  const point = pointChange(id, { ...place, point: learningPoint, draft });
  if (circulatedOn === null) return [point];
  const wanted = circulatedTo.map((audience) => ({
    audience,
    specialty: '',
    wording: learningPoint,
  }));
  const wordings = wordingChanges(id, [], wanted);
  return [point, ...wordings, ...wordings.map(({ row }) => sentChange(row, circulatedOn))];
}

/** Says nothing of what was found: "CT, chest", else the kind of case. */
function neutralTitle({ modality, region, kind }: RowOfFile): string {
  const parts = [nameOf(modalities, modality), nameOf(regions, region)?.toLowerCase()];
  const said = parts.filter((part) => part !== undefined && part.toLowerCase() !== 'other');
  if (said.length > 0) return said.join(', ').replace(/^./, (first) => first.toUpperCase());
  const name = nameOf(caseKinds, kind) ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const nameOf = (terms: readonly Term<string>[], code: string | null): string | undefined =>
  terms.find((term) => term.code === code)?.name;
