import type {
  DisplacedReason,
  HcpcType,
  LearningActivity,
} from '../../../src-shared/model/learning.ts';

/** What a department's learning sounds like: invented, and about nobody. */

export const titles: Partial<Record<LearningActivity, readonly string[]>> = {
  realm_attendance: [
    'REALM, main site: eight cases, two good spots',
    'REALM: missed vertebral fractures on lateral chest',
    'REALM: subtle scaphoid fractures, when to ask for more views',
    'REALM with the emergency department, elbow effusions',
    'REALM: satisfaction of search in polytrauma CT',
    'REALM: incidental lung nodules and who follows them up',
    'REALM, good spots of the quarter',
    'REALM: wording of uncertain findings',
    'REALM: previous imaging not looked at',
    'REALM across both sites, ultrasound cases',
    'REALM: bowel ischaemia, early signs',
    'REALM: paediatric elbow, ossification centres',
  ],
  realm_preparation: [
    'Sorting cases for the next REALM',
    'Anonymising images for REALM',
    'Reading around two cases before REALM',
  ],
  realm_chairing: [
    'Agenda and notes for REALM',
    'Letters to reporters before REALM',
    'Learning points written up and sent to all',
    'Chairing REALM, main site',
    'Annual report of REALM, first draft',
    'Note for the agenda, three cases to sort',
  ],
  peer_review: [
    'Peer review round, nine CT heads',
    'Peer review round, chest radiographs',
    'Peer review: feedback answered',
    'Peer review round, MR knees',
    'Double reading with a colleague, plain film',
    'Peer review round, ultrasound abdomen',
    'Moderating feedback of the last round',
  ],
  reading_feedback: [
    'Feedback from the last peer review round',
    'Praise and a learning point on a shoulder MR',
    'Feedback on report wording, read and answered',
    'MDT feedback on staging CT, read again',
  ],
  reflection: [
    'Wrist series, repeat views and why',
    'What I changed after October’s meeting',
    'A finding at the edge of the film',
    'A difficult conversation with a referrer',
    'Handover huddle, what went well',
    'Collimation on the portable chest list',
    'A good spot by a colleague and what it teaches',
    'Second look at a missed rib fracture',
    'Interruptions while reporting',
    'Repeat rate on the mobile unit',
    'Radiation dose in follow-up CT, what I ask now',
  ],
  cpd: [
    'Journal club: perception errors in chest CT',
    'Reread of missed vertebral fractures',
    'Webinar: coronary CT for reporters',
    'Read the new guidance on incidental findings',
    'Course: MSK ultrasound of the shoulder, day one',
    'E-learning: contrast reactions',
    'Study session: MR safety, implants',
    'Read: artificial intelligence in fracture detection',
    'Conference session: breast tomosynthesis',
    'Teaching file: ten chest radiographs',
    'Lecture: emergency neuro-imaging',
    'Read: report structure and what referrers want',
  ],
  audit: [
    'Audit of repeat rates, data collection',
    'Audit: time to verified report',
    'Dose audit, abdominal CT',
    'Audit of justification comments, second cycle',
  ],
  teaching: [
    'Teaching first-year students: chest positioning',
    'Tutorial for trainees: the acute abdomen',
    'Supervised a student on the plain film list',
  ],
  mandatory_training: [
    'Resuscitation update',
    'Radiation protection refresher',
    'Fire and safety update',
  ],
};

export const displacedTitles = [
  'Study time given up for the emergency list',
  'Session cancelled: scanner list ran over',
  'Covered a colleague instead of peer review',
  'Called back to the department, meeting missed',
] as const;

export const displacedReasons: readonly DisplacedReason[] = [
  'clinical_demand',
  'clinical_demand',
  'staffing',
  'staffing',
  'on_call',
  'equipment',
];

export const hcpcByActivity: Partial<Record<LearningActivity, readonly HcpcType[]>> = {
  realm_attendance: ['professional_activity', 'work_based'],
  peer_review: ['work_based'],
  reading_feedback: ['work_based'],
  reflection: ['work_based', 'work_based', 'self_directed'],
  cpd: ['self_directed', 'formal_education', 'professional_activity'],
  audit: ['work_based'],
  teaching: ['professional_activity'],
  mandatory_training: ['formal_education'],
};

/** One reflection a line: what, so what, now what. */
export const reflections: readonly (readonly [string, string, string])[] = [
  [
    'A second abnormality was there and I stopped after the first.',
    'I search less once I have an answer. It is satisfaction of search, and naming it helps.',
    'I end every chest with the same four places, and say so in the report.',
  ],
  [
    'I repeated two views that could have been right the first time.',
    'I was hurried and set the beam before looking at the whole position.',
    'One breath before the exposure, and a word with the student about why.',
  ],
  [
    'A colleague found something subtle and told me how they saw it.',
    'They compared with the earlier study first. I often leave it for last.',
    'Earlier imaging goes up before the new one, for two weeks, then I look again.',
  ],
  [
    'My wording left the referrer unsure what to do next.',
    'I hedge where I have not decided. The reader cannot tell doubt from caution.',
    'I write what I would do, and how sure I am, in the last line.',
  ],
  [
    'The list was interrupted nine times in an hour.',
    'Three of the calls could have waited. My reports after a call are shorter.',
    'The phone goes to the duty desk for the first hour; we try it for a month.',
  ],
];

export const actions = [
  'Share the checklist at the next huddle',
  'Ask for a protected hour on the rota',
  'Read two papers on the subject',
  'Show the case to the students',
  'Try the new template for a month',
  'Compare my repeat rate with last quarter',
] as const;
