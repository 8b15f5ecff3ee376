import { chairsScope } from './series.ts';
import { serviceScope, type TableModel } from './table.ts';
import type { Term } from './vocabulary.ts';

/** RCR's words for what comes to a REALM (domain facts 1.2, 1.6); never "error" as a kind. */
export type CaseKind =
  | 'discrepancy'
  | 'near_miss'
  | 'good_spot'
  | 'educational'
  | 'complication'
  | 'system_event';
export const caseKinds: readonly Term<CaseKind>[] = [
  { code: 'discrepancy', name: 'discrepancy' },
  { code: 'good_spot', name: 'good spot', also: ['great call', 'excellence', 'good catch'] },
  { code: 'near_miss', name: 'near miss' },
  { code: 'educational', name: 'educational', also: ['educational case', 'learning case'] },
  { code: 'complication', name: 'complication' },
  { code: 'system_event', name: 'system event', also: ['system', 'event', 'adverse event'] },
];

export type CaseSource =
  | 'mdt_feedback'
  | 'retrospective_review'
  | 'double_reporting'
  | 'peer_feedback'
  | 'follow_up_imaging'
  | 'histology'
  | 'surgery_endoscopy'
  | 'post_mortem'
  | 'incident'
  | 'complaint'
  | 'patient_query'
  | 'outsourced_audit'
  | 'own_review'
  | 'other';
export const caseSources: readonly Term<CaseSource>[] = [
  { code: 'mdt_feedback', name: 'MDT feedback', also: ['MDT', 'MDM', 'multidisciplinary team'] },
  {
    code: 'retrospective_review',
    name: 'Retrospective review',
    also: ['random review', 'retrospective random review'],
  },
  { code: 'double_reporting', name: 'Double reporting' },
  { code: 'peer_feedback', name: 'Peer feedback', also: ['peer review', 'colleague'] },
  { code: 'follow_up_imaging', name: 'Follow-up imaging', also: ['later imaging'] },
  { code: 'histology', name: 'Histology', also: ['pathology'] },
  { code: 'surgery_endoscopy', name: 'Surgery or endoscopy', also: ['surgery', 'endoscopy'] },
  { code: 'post_mortem', name: 'Post-mortem', also: ['PM'] },
  { code: 'incident', name: 'Incident system', also: ['incident', 'Datix', 'LFPSE'] },
  { code: 'complaint', name: 'Complaint' },
  { code: 'patient_query', name: 'Patient query', also: ['patient'] },
  {
    code: 'outsourced_audit',
    name: 'Outsourced reporting audit',
    also: ['teleradiology audit', 'teleradiology'],
  },
  { code: 'own_review', name: 'Own review', also: ['own case', 'self'] },
  { code: 'other', name: 'Other' },
];

export type Modality =
  | 'XR'
  | 'CT'
  | 'MR'
  | 'US'
  | 'NM'
  | 'PET'
  | 'FL'
  | 'IR'
  | 'MG'
  | 'DX'
  | 'other';
export const modalities: readonly Term<Modality>[] = [
  { code: 'CT', name: 'CT' },
  { code: 'MR', name: 'MR', also: ['MRI'] },
  {
    code: 'XR',
    name: 'Radiograph',
    also: ['plain film', 'x-ray', 'xray', 'radiography', 'CR', 'film'],
  },
  { code: 'US', name: 'Ultrasound', also: ['USS', 'sonography'] },
  { code: 'NM', name: 'Nuclear medicine', also: ['SPECT'] },
  { code: 'PET', name: 'PET-CT', also: ['PET CT', 'PET'] },
  { code: 'FL', name: 'Fluoroscopy', also: ['RF', 'screening'] },
  { code: 'IR', name: 'Interventional', also: ['intervention', 'angiography', 'XA'] },
  { code: 'MG', name: 'Mammography', also: ['mammogram', 'breast imaging'] },
  { code: 'DX', name: 'DEXA', also: ['DXA', 'bone density'] },
  { code: 'other', name: 'Other' },
];

export type Region =
  | 'head_neck'
  | 'brain'
  | 'spine'
  | 'chest'
  | 'cardiac'
  | 'breast'
  | 'abdomen'
  | 'pelvis'
  | 'upper_limb'
  | 'lower_limb'
  | 'vascular'
  | 'whole_body'
  | 'obstetric'
  | 'other';
export const regions: readonly Term<Region>[] = [
  { code: 'brain', name: 'Brain', also: ['head', 'neuro', 'CNS'] },
  { code: 'head_neck', name: 'Head and neck', also: ['neck', 'ENT'] },
  { code: 'spine', name: 'Spine' },
  { code: 'chest', name: 'Chest', also: ['thorax'] },
  { code: 'cardiac', name: 'Cardiac', also: ['heart'] },
  { code: 'breast', name: 'Breast' },
  { code: 'abdomen', name: 'Abdomen', also: ['abdominal', 'abdo', 'GI', 'abdomen and pelvis'] },
  { code: 'pelvis', name: 'Pelvis', also: ['GU', 'gynae'] },
  { code: 'upper_limb', name: 'Upper limb', also: ['hand', 'wrist', 'elbow', 'shoulder'] },
  { code: 'lower_limb', name: 'Lower limb', also: ['hip', 'knee', 'ankle', 'foot'] },
  { code: 'vascular', name: 'Vascular', also: ['vessels', 'aorta'] },
  { code: 'obstetric', name: 'Obstetric', also: ['obstetrics', 'antenatal'] },
  { code: 'whole_body', name: 'Whole body' },
  { code: 'other', name: 'Other', also: ['any', 'several'] },
];

export type Setting =
  | 'emergency_in_hours'
  | 'emergency_out_of_hours'
  | 'inpatient'
  | 'outpatient'
  | 'gp'
  | 'screening'
  | 'other';
export const settings: readonly Term<Setting>[] = [
  { code: 'emergency_in_hours', name: 'Emergency, in hours', also: ['ED', 'emergency', 'A&E'] },
  {
    code: 'emergency_out_of_hours',
    name: 'Emergency, out of hours',
    also: ['on call', 'out of hours', 'OOH', 'night', 'weekend'],
  },
  { code: 'inpatient', name: 'Ward', also: ['inpatient', 'inpatients'] },
  { code: 'outpatient', name: 'Outpatient', also: ['outpatients', 'clinic'] },
  { code: 'gp', name: 'GP', also: ['primary care', 'community'] },
  { code: 'screening', name: 'Screening programme', also: ['screening'] },
  { code: 'other', name: 'Other' },
];

/** The patient's journey, in order; the Ombudsman's report follows the whole of it. */
export type Stage =
  | 'request'
  | 'vetting'
  | 'examination'
  | 'report'
  | 'communication'
  | 'acknowledgement'
  | 'action'
  | 'follow_up';
export const stages: readonly Term<Stage>[] = [
  { code: 'request', name: 'request', also: ['referral'] },
  { code: 'vetting', name: 'vetting', also: ['justification', 'protocolling'] },
  { code: 'examination', name: 'examination', also: ['acquisition', 'scan'] },
  { code: 'report', name: 'report', also: ['reporting'] },
  { code: 'communication', name: 'communication', also: ['alert', 'notification'] },
  { code: 'acknowledgement', name: 'acknowledgement', also: ['acknowledged'] },
  { code: 'action', name: 'action' },
  { code: 'follow_up', name: 'follow-up' },
];

/** How the later opinion is known to be right. */
export type Truth =
  | 'later_imaging'
  | 'histology'
  | 'surgery_or_scope'
  | 'follow_up'
  | 'second_reading'
  | 'not_known_yet';
export const truths: readonly Term<Truth>[] = [
  { code: 'later_imaging', name: 'later imaging', also: ['imaging', 'follow-up imaging'] },
  { code: 'histology', name: 'histology', also: ['pathology', 'biopsy'] },
  { code: 'surgery_or_scope', name: 'surgery or scope', also: ['surgery', 'endoscopy', 'scope'] },
  { code: 'follow_up', name: 'follow-up', also: ['clinical follow-up', 'outcome'] },
  {
    code: 'second_reading',
    name: 'second reading',
    also: ['consensus', 'second opinion', 'expert opinion'],
  },
  { code: 'not_known_yet', name: 'not known yet', also: ['unknown'] },
];

/** Effect on management: no harm words, no grade of a person (domain facts 11). */
export type Effect = 'none' | 'might_have_changed' | 'changed' | 'cannot_tell' | 'not_discussed';
export const effects: readonly Term<Effect>[] = [
  { code: 'none', name: 'none' },
  { code: 'might_have_changed', name: 'might have changed', also: ['might'] },
  { code: 'changed', name: 'changed' },
  { code: 'cannot_tell', name: 'cannot tell', also: ['indeterminate'] },
  { code: 'not_discussed', name: 'not discussed' },
];

/** What the submitter says of the patient's team and the addendum before anything else. */
export type TeamTold = 'both_done' | 'not_needed' | 'not_yet';
export const teamTolds: readonly Term<TeamTold>[] = [
  { code: 'both_done', name: 'both done', also: ['done', 'yes'] },
  { code: 'not_needed', name: 'not needed' },
  { code: 'not_yet', name: 'not yet', also: ['no'] },
];

export type CaseState =
  | 'new'
  | 'needs_work'
  | 'ready'
  | 'scheduled'
  | 'discussed'
  | 'closed'
  | 'not_selected';
export const caseStates: readonly Term<CaseState>[] = [
  { code: 'new', name: 'new' },
  { code: 'needs_work', name: 'needs work' },
  { code: 'ready', name: 'ready' },
  { code: 'scheduled', name: 'scheduled' },
  { code: 'discussed', name: 'discussed' },
  { code: 'closed', name: 'closed' },
  { code: 'not_selected', name: 'not selected' },
];

/** Processes that a meeting stays out of: a case open in one of them is parked. */
export type OtherProcess =
  | 'incident'
  | 'complaint'
  | 'claim'
  | 'inquest'
  | 'police'
  | 'safeguarding';
export const otherProcesses: readonly Term<OtherProcess>[] = [
  { code: 'incident', name: 'incident review' },
  { code: 'complaint', name: 'complaint' },
  { code: 'claim', name: 'claim' },
  { code: 'inquest', name: 'inquest' },
  { code: 'police', name: 'police' },
  { code: 'safeguarding', name: 'safeguarding' },
];

/** The part somebody had in a case; the submitter is one of them. */
export type CasePart =
  | 'submitter'
  | 'provisional'
  | 'verified'
  | 'second_opinion'
  | 'vetting'
  | 'acquisition'
  | 'outsourced'
  | 'ai_tool';
export const caseParts: readonly Term<CasePart>[] = [
  { code: 'submitter', name: 'sent it in' },
  { code: 'verified', name: 'verified report', also: ['reporter', 'final report'] },
  { code: 'provisional', name: 'provisional report' },
  { code: 'second_opinion', name: 'second opinion' },
  { code: 'vetting', name: 'vetting' },
  { code: 'acquisition', name: 'acquisition' },
  { code: 'outsourced', name: 'outsourced report' },
  { code: 'ai_tool', name: 'AI tool' },
];

/**
 * A case, without anybody's name: who sent it and whose work it was are in `case_identity`. Texts
 * are written for a room; the guard has seen each.
 */
export const caseTable: TableModel = {
  name: 'learning_case',
  columns: {
    series_id: { type: 'text' },
    /** As C-118; a collision gets a suffix. */
    code: { type: 'text' },
    kind: { type: 'text' },
    source: { type: 'text' },
    modality: { type: 'text', group: 'examination' },
    region: { type: 'text', group: 'examination' },
    setting: { type: 'text', group: 'examination' },
    stage: { type: 'text' },
    clinical_information: { type: 'text', words: true },
    original_opinion: { type: 'text', words: true },
    later_opinion: { type: 'text', words: true },
    truth: { type: 'text' },
    question: { type: 'text', words: true },
    chair_title: { type: 'text', words: true },
    room_title: { type: 'text', words: true },
    pacs_folder: { type: 'text', words: true, group: 'place' },
    pacs_position: { type: 'text', words: true, group: 'place' },
    team_told: { type: 'text' },
    /** A provisional report corrected before anybody used it: teaching. */
    corrected_before_use: { type: 'integer' },
    effect: { type: 'text' },
    /** The day the case was written down here; an anonymous one's is later than it was sent. */
    received_on: { type: 'text', group: 'arrival' },
    /** `form`, `mdt`, `slip` or `import`. */
    arrived_by: { type: 'text', group: 'arrival' },
    /** 1 where nobody, the chairs included, can say who sent it. */
    anonymous: { type: 'integer', group: 'arrival' },
    state: { type: 'text', group: 'state' },
    /** What was asked of the sender, or the kind note of a case not selected. */
    state_note: { type: 'text', words: true, group: 'state' },
    parked_process: { type: 'text', group: 'parked' },
    /** Role that said so, and when: nothing else of that process is kept. */
    parked_by_role: { type: 'text', words: true, group: 'parked' },
    parked_on: { type: 'text', group: 'parked' },
    released_on: { type: 'text', group: 'parked' },
    /** The chair looked, and nobody can be recognised in it (R06). */
    anonymity_checked_on: { type: 'text' },
    /** 1 where the chair asked and no other process is open. */
    other_process_asked: { type: 'integer' },
    addendum: { type: 'text', group: 'duty_addendum' },
    addendum_on: { type: 'text', group: 'duty_addendum' },
    referrer_told: { type: 'text', group: 'duty_referrer' },
    referrer_told_on: { type: 'text', group: 'duty_referrer' },
    reporter_told: { type: 'text', group: 'duty_reporter' },
    reporter_told_on: { type: 'text', group: 'duty_reporter' },
    incident_reference: { type: 'text', words: true, group: 'incident' },
    incident_status: { type: 'text', group: 'incident' },
    /** `passed`, `already_open` or `outside`: never graded, never narrated. */
    candour: { type: 'text', group: 'candour' },
    candour_role: { type: 'text', words: true, group: 'candour' },
    candour_on: { type: 'text', group: 'candour' },
    /** Set once identities were destroyed, or the hold that keeps them. */
    identities_gone_on: { type: 'text' },
    hold_role: { type: 'text', words: true, group: 'hold' },
    hold_reason: { type: 'text', words: true, group: 'hold' },
    hold_on: { type: 'text', group: 'hold' },
    /** What the room may hear of the people involved: only what five or more fit. */
    room_staff_group: { type: 'text', words: true, group: 'room_context' },
    room_shift: { type: 'text', words: true, group: 'room_context' },
    room_site: { type: 'text', words: true, group: 'room_context' },
  },
  scope: serviceScope,
  trash: true,
};

/** Somebody in a case, sealed to the chairs of its series. */
export const caseIdentityTable: TableModel = {
  name: 'case_identity',
  columns: {
    case_id: { type: 'text', group: 'identity' },
    series_id: { type: 'text', group: 'identity' },
    part: { type: 'text', group: 'identity' },
    who: { type: 'blob', group: 'identity', sealed: true },
  },
  scope: chairsScope,
};

/** A cause or a bias that the room saw: coding by scheme and version, many a case, never re-mapped. */
export const caseCodeTable: TableModel = {
  name: 'case_code',
  columns: {
    case_id: { type: 'text', group: 'code' },
    /** `cause` or `bias`. */
    about: { type: 'text', group: 'code' },
    scheme: { type: 'text', group: 'code' },
    version: { type: 'text', group: 'code' },
    code: { type: 'text', group: 'code' },
  },
  scope: serviceScope,
};

/** A second opinion and what it was (REALM appendix 1 asks that they are recorded). */
export const secondOpinionTable: TableModel = {
  name: 'second_opinion',
  columns: {
    case_id: { type: 'text', group: 'opinion' },
    asked_on: { type: 'text', group: 'opinion' },
    given_by_role: { type: 'text', words: true, group: 'opinion' },
    opinion: { type: 'text', words: true, group: 'opinion' },
    /** `agrees`, `differs` or `undecided`. */
    outcome: { type: 'text', group: 'opinion' },
  },
  scope: serviceScope,
};

/** One frame of a picture or stack, in the order shown. The bytes are in `blob`. */
export const casePictureTable: TableModel = {
  name: 'case_picture',
  columns: {
    case_id: { type: 'text', group: 'frame' },
    /** Frames of one stack share it. */
    stack: { type: 'text', group: 'frame' },
    position: { type: 'integer', group: 'frame' },
    blob: { type: 'text', words: true, group: 'frame' },
    width: { type: 'integer', group: 'frame' },
    height: { type: 'integer', group: 'frame' },
    caption: { type: 'text', words: true },
    /** Whoever added it looked, and no burnt-in text is left. */
    covered_on: { type: 'text' },
  },
  scope: serviceScope,
};

/**
 * That somebody contributed a case in a year. It names no case, and is written in bundles, so that a
 * count never points at one. One row a (person, year).
 */
export const contributionTable: TableModel = {
  name: 'contribution',
  columns: {
    person_id: { type: 'text', group: 'mark' },
    year: { type: 'integer', group: 'mark' },
  },
  scope: serviceScope,
};
