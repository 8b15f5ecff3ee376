import stock from '../../../assets/demo/cases.json' with { type: 'json' };
import type {
  CaseKind,
  CaseSource,
  Effect,
  Modality,
  Region,
  Setting,
  Stage,
  Truth,
} from '../../../src-shared/model/cases.ts';

/** Cases of an invented department, in its own words. Nobody was ever examined for them. */
export interface CaseWords {
  kind: CaseKind;
  source: CaseSource;
  modality: Modality;
  region: Region;
  setting: Setting;
  stage: Stage;
  truth: Truth;
  effect: Effect;
  title: string;
  room: string;
  information: string;
  original: string;
  later: string;
  point: string;
  /** Of the app's own scheme of causes. */
  cause: string;
  action?: { text: string; owner: string };
}

export const caseWords = stock as readonly CaseWords[];
