import type { OutputOf } from '../../../src-shared/contract/index.ts';
import type { CaseRow, PictureRow } from './queries.ts';

/** Rows as the contract's shapes. */

type Full = OutputOf<'cases.get'>;
type Duties = Full['duties'];
type Answer = Duties['addendum']['answer'];

/** The question that an empty one stands for. */
const defaultQuestion = 'What would you report?';

export const dutiesOf = (row: CaseRow): Duties => ({
  addendum: { answer: row.addendum as Answer, on: row.addendum_on },
  referrerTold: { answer: row.referrer_told as Answer, on: row.referrer_told_on },
  reporterTold: { answer: row.reporter_told as Answer, on: row.reporter_told_on },
  incidentReference: row.incident_reference ?? '',
  incidentStatus: row.incident_status as Duties['incidentStatus'],
  candour: row.candour
    ? {
        answer: row.candour as NonNullable<Duties['candour']>['answer'],
        role: row.candour_role ?? '',
        on: row.candour_on,
      }
    : null,
});

export const picturesShown = (rows: readonly PictureRow[]): Full['pictures'] =>
  rows.map((row) => ({
    id: row.id,
    blob: row.blob,
    stack: row.stack,
    width: row.width,
    height: row.height,
    caption: row.caption ?? '',
    coveredOn: row.covered_on,
  }));

/** What a case says, for those who work on it. */
export const fieldsShown = (row: CaseRow) => ({
  kind: row.kind as Full['kind'],
  source: row.source as Full['source'],
  modality: row.modality as Full['modality'],
  region: row.region as Full['region'],
  setting: row.setting as Full['setting'],
  stage: row.stage as Full['stage'],
  clinicalInformation: row.clinical_information ?? '',
  originalOpinion: row.original_opinion ?? '',
  laterOpinion: row.later_opinion ?? '',
  truth: row.truth as Full['truth'],
  question: row.question || defaultQuestion,
  chairTitle: row.chair_title ?? '',
  roomTitle: row.room_title ?? '',
  pacsFolder: row.pacs_folder ?? '',
  pacsPosition: row.pacs_position ?? '',
  correctedBeforeUse: row.corrected_before_use === 1,
  effect: (row.effect ?? 'not_discussed') as Full['effect'],
  teamTold: (row.team_told ?? 'not_yet') as Full['teamTold'],
});
