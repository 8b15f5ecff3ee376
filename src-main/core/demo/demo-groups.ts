import type { QuantityUnit } from '../../../src-shared/model/job-plans.ts';
import type { LearningActivity } from '../../../src-shared/model/learning.ts';
import type { Contract, RegistrationBody } from '../../../src-shared/model/people.ts';
import type { namedPeople } from './demo-names.ts';

/** A line as a full-timer of the group has it. `step`: what a part-timer's is rounded to. */
export interface LineOfGroup {
  name: string;
  category: string;
  activity: LearningActivity | '';
  quantity: number;
  step: number;
  unit: QuantityUnit;
  protected: boolean;
  learning: boolean;
}

export interface DemoGroup {
  key: keyof typeof namedPeople;
  staffGroup: string;
  /** Share of the department. */
  share: number;
  idPrefix: string;
  contract: Contract;
  body: RegistrationBody;
  numberPrefix: string;
  lines: readonly LineOfGroup[];
}

const learning = (
  name: string,
  activity: LearningActivity,
  quantity: number,
  step: number,
  unit: QuantityUnit,
): LineOfGroup => ({
  name,
  category: 'SPA',
  activity,
  quantity,
  step,
  unit,
  protected: true,
  learning: true,
});

const clinical = (
  name: string,
  quantity: number,
  step: number,
  unit: QuantityUnit,
): LineOfGroup => ({
  name,
  category: 'DCC',
  activity: '',
  quantity,
  step,
  unit,
  protected: false,
  learning: false,
});

/** What the chair of the discrepancy meeting has beside the rest (REALM standard 3). */
export const chairLine: LineOfGroup = {
  ...learning('REALM chair', 'realm_chairing', 0.35, 0.05, 'PA/week'),
  category: 'ANR',
};

export const demoGroups: readonly DemoGroup[] = [
  {
    key: 'consultant',
    staffGroup: 'Consultant radiologist',
    share: 0.26,
    idPrefix: 'C',
    contract: 'PA',
    body: 'GMC',
    numberPrefix: '00',
    lines: [
      clinical('Reporting and clinical work', 7.5, 0.25, 'PA/week'),
      learning('REALM attendance', 'realm_attendance', 0.2, 0.05, 'PA/week'),
      learning('Peer review', 'peer_review', 0.15, 0.05, 'PA/week'),
      learning('Reflection and CPD', 'cpd', 0.3, 0.05, 'PA/week'),
    ],
  },
  {
    key: 'reporting',
    staffGroup: 'Reporting radiographer',
    share: 0.17,
    idPrefix: 'RR',
    contract: 'AfC',
    body: 'HCPC',
    numberPrefix: 'RA',
    lines: [
      clinical('Reporting', 30, 0.5, 'hours/week'),
      learning('REALM attendance', 'realm_attendance', 1.5, 0.5, 'hours/month'),
      learning('Peer review', 'peer_review', 30, 5, 'minutes/week'),
      learning('Reflection and CPD', 'cpd', 0.75, 0.25, 'hours/week'),
    ],
  },
  {
    key: 'radiographer',
    staffGroup: 'Radiographer',
    share: 0.32,
    idPrefix: 'R',
    contract: 'AfC',
    body: 'HCPC',
    numberPrefix: 'RA',
    lines: [
      clinical('Imaging', 34, 0.5, 'hours/week'),
      learning('REALM attendance', 'realm_attendance', 1, 0.25, 'hours/month'),
      learning('Reflection and CPD', 'reflection', 50, 5, 'minutes/week'),
    ],
  },
  {
    key: 'sonographer',
    staffGroup: 'Sonographer',
    share: 0.13,
    idPrefix: 'S',
    contract: 'AfC',
    body: 'HCPC',
    numberPrefix: 'RA',
    lines: [
      clinical('Ultrasound lists', 32, 0.5, 'hours/week'),
      learning('REALM attendance', 'realm_attendance', 1, 0.25, 'hours/month'),
      learning('Peer review', 'peer_review', 20, 5, 'minutes/week'),
      learning('Reflection and CPD', 'cpd', 30, 2, 'hours/year'),
    ],
  },
  {
    key: 'assistant',
    staffGroup: 'Assistant practitioner',
    share: 0.12,
    idPrefix: 'AP',
    contract: 'AfC',
    body: 'none',
    numberPrefix: '',
    lines: [
      clinical('Imaging support', 35, 0.5, 'hours/week'),
      learning('REALM attendance', 'realm_attendance', 0.5, 0.25, 'hours/month'),
      learning('Reflection and CPD', 'reflection', 24, 2, 'hours/year'),
    ],
  },
];
