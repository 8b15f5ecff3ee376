import { personScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

export type LearningActivity =
  | 'realm_attendance'
  | 'realm_preparation'
  | 'realm_chairing'
  | 'peer_review'
  | 'reading_feedback'
  | 'reflection'
  | 'cpd'
  | 'audit'
  | 'teaching'
  | 'mandatory_training'
  | 'other';
export const learningActivities: readonly Term<LearningActivity>[] = [
  { code: 'realm_attendance', name: 'REALM attendance', also: ['REALM', 'attendance', 'meeting'] },
  { code: 'realm_preparation', name: 'REALM preparation', also: ['preparation'] },
  { code: 'realm_chairing', name: 'REALM chairing', also: ['REALM chair', 'chairing', 'chair'] },
  { code: 'peer_review', name: 'Peer review' },
  { code: 'reading_feedback', name: 'Reading feedback', also: ['feedback', 'peer feedback'] },
  { code: 'reflection', name: 'Reflection' },
  { code: 'cpd', name: 'CPD', also: ['continuing professional development'] },
  { code: 'audit', name: 'Audit' },
  { code: 'teaching', name: 'Teaching' },
  { code: 'mandatory_training', name: 'Mandatory training', also: ['training'] },
  { code: 'other', name: 'Other' },
];

/** In planned time; in the person's own time; or planned but taken by the service. */
export type LearningKind = 'in_planned_time' | 'own_time' | 'displaced';
export const learningKinds: readonly Term<LearningKind>[] = [
  {
    code: 'in_planned_time',
    name: 'in planned time',
    also: ['planned', 'in plan', 'planned time'],
  },
  { code: 'own_time', name: 'own time', also: ['own'] },
  { code: 'displaced', name: 'displaced', also: ['displaced by service'] },
];

/** HCPC's four main types of learning activity (domain facts 4.4). */
export type HcpcType =
  | 'work_based'
  | 'professional_activity'
  | 'formal_education'
  | 'self_directed';
export const hcpcTypes: readonly Term<HcpcType>[] = [
  { code: 'work_based', name: 'Work-based' },
  { code: 'professional_activity', name: 'Professional activity' },
  { code: 'formal_education', name: 'Formal education' },
  { code: 'self_directed', name: 'Self-directed' },
];

/** Why the service took planned time; sealed to the author with the rest of what they wrote. */
export type DisplacedReason = 'clinical_demand' | 'staffing' | 'on_call' | 'equipment' | 'other';
export const displacedReasons: readonly Term<DisplacedReason>[] = [
  { code: 'clinical_demand', name: 'Clinical demand' },
  { code: 'staffing', name: 'Staffing' },
  { code: 'on_call', name: 'On call' },
  { code: 'equipment', name: 'Equipment or IT' },
  { code: 'other', name: 'Other' },
];

/** What a person's learning came from: navigable from the entry, and sealed with it. */
export const entryLinkKinds = ['meeting', 'case', 'learning_point'] as const;
export type EntryLink = { kind: (typeof entryLinkKinds)[number]; id: string };

/** Reflection models and the codes of their sections, in order (domain facts 7.2). */
export const reflectionModels = {
  gibbs: ['description', 'feelings', 'evaluation', 'analysis', 'conclusion', 'action_plan'],
  what: ['what', 'so_what', 'now_what'],
  free: ['text'],
} as const;
export type ReflectionModel = keyof typeof reflectionModels;

/**
 * A person's learning. Line, activity, kind, minutes and month are what others may count; title,
 * day and links (`entry`) and the reflection are sealed to the author.
 */
export const learningEntryTable: TableModel = {
  name: 'learning_entry',
  columns: {
    person_id: { type: 'text' },
    month: { type: 'text', group: 'what' },
    entry: { type: 'blob', group: 'what', sealed: true },
    line: { type: 'text', words: true, group: 'counted' },
    activity: { type: 'text', group: 'counted' },
    kind: { type: 'text', group: 'counted' },
    minutes: { type: 'integer', group: 'counted' },
    reflection: { type: 'blob', group: 'reflection', sealed: true },
  },
  scope: personScope,
  trash: true,
};
