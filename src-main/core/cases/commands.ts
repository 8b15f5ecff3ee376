import { randomUUID } from 'node:crypto';
import type { ParsedInputOf } from '../../../src-shared/contract/index.ts';
import type { ContextWords } from '../../../src-shared/rules/cases/room-context.ts';
import { pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { AgendaRow, CodeRow } from './queries.ts';

/** Pure builders of the changes of cases. Ids are random: no order of them says who came first. */

type Submitted = ParsedInputOf<'cases.submit'>;
type Fields = Pick<
  Submitted,
  | 'kind'
  | 'source'
  | 'modality'
  | 'region'
  | 'setting'
  | 'stage'
  | 'clinicalInformation'
  | 'originalOpinion'
  | 'laterOpinion'
  | 'truth'
  | 'question'
  | 'chairTitle'
  | 'roomTitle'
  | 'pacsFolder'
  | 'pacsPosition'
  | 'correctedBeforeUse'
  | 'effect'
  | 'teamTold'
>;

export const caseChange = (row: string, patch: Change['patch']): Change => ({
  table: 'learning_case',
  row,
  patch,
});

export const fieldCells = (fields: Fields): Change['patch'] => ({
  kind: fields.kind,
  source: fields.source,
  modality: fields.modality,
  region: fields.region,
  setting: fields.setting,
  stage: fields.stage,
  clinical_information: fields.clinicalInformation,
  original_opinion: fields.originalOpinion,
  later_opinion: fields.laterOpinion,
  truth: fields.truth,
  question: fields.question,
  chair_title: fields.chairTitle,
  room_title: fields.roomTitle,
  pacs_folder: fields.pacsFolder,
  pacs_position: fields.pacsPosition,
  corrected_before_use: fields.correctedBeforeUse ? 1 : 0,
  effect: fields.effect,
  team_told: fields.teamTold,
});

type Duties = ParsedInputOf<'cases.setDuties'>['duties'];

export const dutyCells = (duties: Duties): Change['patch'] => ({
  addendum: duties.addendum.answer,
  addendum_on: duties.addendum.on,
  referrer_told: duties.referrerTold.answer,
  referrer_told_on: duties.referrerTold.on,
  reporter_told: duties.reporterTold.answer,
  reporter_told_on: duties.reporterTold.on,
  incident_reference: duties.incidentReference,
  incident_status: duties.incidentStatus,
  candour: duties.candour?.answer ?? null,
  candour_role: duties.candour?.role ?? null,
  candour_on: duties.candour?.on ?? null,
});

export const roomCells = ({ staffGroup, shift, site }: ContextWords): Change['patch'] => ({
  room_staff_group: staffGroup,
  room_shift: shift,
  room_site: site,
});

/**
 * Frames after the `first` that a case has already. Stacks get names of their own, since a name made
 * elsewhere may hold a time.
 */
export function pictureChanges(
  caseId: string,
  pictures: Submitted['pictures'],
  { first, today }: { first: number; today: string | null },
): Change[] {
  const stacks = new Map(pictures.map(({ stack }) => [stack, randomUUID()]));
  return pictures.map((picture, index) => ({
    table: 'case_picture',
    row: randomUUID(),
    patch: {
      case_id: caseId,
      stack: stacks.get(picture.stack) ?? null,
      position: first + index,
      blob: picture.blob,
      width: picture.width,
      height: picture.height,
      caption: picture.caption,
      covered_on: today,
    },
  }));
}

interface Code {
  scheme: string;
  version: string;
  code: string;
}

/** The codes of a case as they shall be: new ones written, others taken away. */
export function codeChanges(
  caseId: string,
  before: readonly CodeRow[],
  after: Record<'cause' | 'bias', readonly Code[]>,
): Change[] {
  const wanted = (['cause', 'bias'] as const).flatMap((about) =>
    after[about].map(
      ({ scheme, version, code }): Change => ({
        table: 'case_code',
        row: pairId('case_code', caseId, about, scheme, version, code),
        patch: { case_id: caseId, about, scheme, version, code, deleted: 0 },
      }),
    ),
  );
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(wanted.map(({ row }) => row));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }) => deleted('case_code', id)),
    ...wanted.filter(({ row }) => !known.has(row)),
  ];
}

/** Off every agenda on which it still waits. */
export const offAgendas = (agenda: readonly AgendaRow[]): Change[] =>
  agenda
    .filter(({ discussed, status }) => !discussed && ['planned', 'running'].includes(status))
    .map(({ id }) => deleted('agenda_item', id));

export const deleted = (table: string, row: string): Change => ({
  table,
  row,
  patch: { deleted: 1 },
});
