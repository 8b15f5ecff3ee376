import {
  type CaseKind,
  type CaseSource,
  caseKinds,
  caseSources,
  type Effect,
  effects,
  type Modality,
  modalities,
  type Region,
  regions,
  type Setting,
  type Stage,
  settings,
  stages,
  type TeamTold,
  type Truth,
  teamTolds,
  truths,
} from '../../model/cases.ts';
import type { Term } from '../../model/vocabulary.ts';
import { day, optional, text, yesOrNo } from './cells.ts';
import { choice, severalWords } from './choices.ts';
import { type CellReader, type Cells, type Reading, readCells } from './row.ts';

export { caseFields } from './case-fields.ts';

/** A case of a log, or as somebody sent it by a form. Nobody is named in it. */
export interface CaseRow {
  /** '' where the file has no identifier of its own. */
  caseId: string;
  /** The meeting that discussed it, by id or day; '' for none. */
  meeting: string;
  /** '' takes the meeting's, or the only one there is. */
  series: string;
  /** Null where the file does not say. */
  teamTold: TeamTold | null;
  kind: CaseKind;
  source: CaseSource | null;
  modality: Modality | null;
  region: Region | null;
  setting: Setting | null;
  stage: Stage | null;
  clinicalInformation: string;
  originalOpinion: string;
  laterOpinion: string;
  truth: Truth | null;
  question: string;
  chairTitle: string;
  roomTitle: string;
  pacsFolder: string;
  pacsPosition: string;
  correctedBeforeUse: boolean;
  /** Words of some scheme, not yet looked up. */
  causes: string[];
  biases: string[];
  effect: Effect;
  learningPoint: string;
  /** A day, or that nobody had to be told. */
  reporterTold: string | 'not_needed' | null;
  circulatedOn: string | null;
}

/** A row of the cases file, or the first thing wrong with it. */
export function readCaseRow(cells: Cells): Reading<CaseRow> {
  const reading = readCells(cells, {
    caseId: ['case_id', text(40)],
    meeting: ['meeting_id', text(80)],
    series: ['series', text(120)],
    teamTold: ['team_told', optional(choice(teamTolds))],
    kind: ['kind', choice(caseKinds)],
    source: ['source', optional(choice(caseSources))],
    modality: ['modality', optional(choice(modalities))],
    region: ['region', optional(choice(regions))],
    setting: ['setting', optional(choice(settings))],
    stage: ['stage', optional(choice(stages))],
    clinicalInformation: ['clinical_information', text(4000)],
    originalOpinion: ['original_opinion', text(4000)],
    laterOpinion: ['later_opinion', text(4000)],
    truth: ['truth', optional(choice(truths))],
    question: ['question', text(400)],
    chairTitle: ['chair_title', text(120)],
    roomTitle: ['room_title', text(120)],
    pacsFolder: ['pacs_folder', text(80)],
    pacsPosition: ['pacs_position', text(20)],
    correctedBeforeUse: ['corrected_before_use', optional(yesOrNo)],
    causes: ['causes', severalWords],
    biases: ['biases', severalWords],
    effect: ['effect', optional(choice(effectWords))],
    learningPoint: ['learning_point', text(600)],
    reporterTold: ['reporter_told_on', optional(toldOn)],
    circulatedOn: ['circulated_on', optional(day)],
  });
  if (!reading.ok) return reading;
  const { correctedBeforeUse, effect, ...value } = reading.value;
  return {
    ok: true,
    value: {
      ...value,
      correctedBeforeUse: correctedBeforeUse ?? false,
      effect: effect ?? 'not_discussed',
    },
  };
}

/** Forms write the whole of it: "Might have changed management". */
const effectWords: readonly Term<Effect>[] = effects.map((term) => ({
  ...term,
  also: [...(term.also ?? []), `${term.name} management`, `${term.name} on management`],
}));

const toldOn: CellReader<string> = (cell, field) =>
  /^(?:not needed|not applicable|n\/?a)$/i.test(cell.trim())
    ? { ok: true, value: 'not_needed' }
    : day(cell, field);
