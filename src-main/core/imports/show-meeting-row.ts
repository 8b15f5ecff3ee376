import {
  caseKinds,
  caseSources,
  effects,
  modalities,
  regions,
  settings,
  stages,
  teamTolds,
  truths,
} from '../../../src-shared/model/cases.ts';
import { attendanceStatuses } from '../../../src-shared/model/meetings.ts';
import { seriesScopes } from '../../../src-shared/model/series.ts';
import type { Term } from '../../../src-shared/model/vocabulary.ts';
import type { AttendanceRow } from '../../../src-shared/rules/imports/attendance.ts';
import type { CaseRow } from '../../../src-shared/rules/imports/cases.ts';
import { importedStatuses, type MeetingRow } from '../../../src-shared/rules/imports/meetings.ts';

/** Rows of meetings, registers and cases as they were understood, for a person to check. */

const nameOf = (terms: readonly Term<string>[], code: string | null): string =>
  terms.find((term) => term.code === code)?.name ?? code ?? '';

export const showMeeting = (row: MeetingRow): Record<string, string> => ({
  meeting_id: row.reference,
  series: row.series,
  date: row.day,
  minutes: row.minutes === null ? '' : String(row.minutes),
  scope: nameOf(seriesScopes, row.scope),
  status: nameOf(importedStatuses, row.status),
  chair_staff_id: row.chairStaffId ?? '',
});

/** Of a wide register each meeting's mark under the meeting; what cannot be read stays empty. */
export function showAttendance(row: AttendanceRow): Record<string, string> {
  const cells: Record<string, string> = { staff_id: row.staffId, name: row.name };
  for (const { meeting, field, mark } of row.marks) {
    const { status, minutes } = mark.ok ? mark.value : { status: null, minutes: null };
    const said = nameOf(attendanceStatuses, status);
    const length = minutes === null ? '' : String(minutes);
    if (field === 'meeting_id') {
      Object.assign(cells, { meeting_id: meeting, status: said, minutes: length });
    } else {
      cells[field] = `${said} ${length}`.trim();
    }
  }
  return cells;
}

export const showCase = (row: CaseRow): Record<string, string> => ({
  case_id: row.caseId,
  meeting_id: row.meeting,
  series: row.series,
  team_told: nameOf(teamTolds, row.teamTold),
  kind: nameOf(caseKinds, row.kind),
  source: nameOf(caseSources, row.source),
  modality: nameOf(modalities, row.modality),
  region: nameOf(regions, row.region),
  setting: nameOf(settings, row.setting),
  stage: nameOf(stages, row.stage),
  clinical_information: row.clinicalInformation,
  original_opinion: row.originalOpinion,
  later_opinion: row.laterOpinion,
  truth: nameOf(truths, row.truth),
  question: row.question,
  chair_title: row.chairTitle,
  room_title: row.roomTitle,
  pacs_folder: row.pacsFolder,
  pacs_position: row.pacsPosition,
  corrected_before_use: row.correctedBeforeUse ? 'y' : 'n',
  causes: row.causes.join('|'),
  biases: row.biases.join('|'),
  effect: nameOf(effects, row.effect),
  learning_point: row.learningPoint,
  reporter_told_on: row.reporterTold === 'not_needed' ? 'not needed' : (row.reporterTold ?? ''),
  circulated_on: row.circulatedOn ?? '',
});
