/** Codes that a REALM report speaks in; i18n words them. */

export const realmRuleIds = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
] as const;

/** What a rule's value is. A percentage has one decimal, the others are whole; `yes_no` is a word. */
export const realmUnits = ['meetings', 'days', 'percent', 'yes_no', 'count'] as const;

/** Why there is no value, or what to know about one. */
export const realmNotes = [
  'no_meetings',
  /** R02: the longest gap is the one that is still open. */
  'gap_still_open',
  'nobody_expected',
  /** R03: nobody was expected at enough meetings for a percentage. */
  'too_few_meetings',
  /** R03: some were not, and are left out. */
  'some_too_few_meetings',
  'series_ended',
  'no_chair',
  'chair_not_in_job_plan',
  'no_cases_discussed',
  'nobody_to_tell',
  'nothing_to_circulate',
  'no_cases_received',
  'no_target',
  /** R12: there is nowhere to store such a score. */
  'by_structure',
] as const;
export type RealmNote = (typeof realmNotes)[number];

/** What a line of a figure's inputs counts or states. */
export const realmInputLabels = [
  'meeting_held',
  'meeting_not_held',
  'gap',
  'gap_since_last_period',
  'gap_still_open',
  'people_expected',
  'people_with_percentage',
  'people_in_band',
  'people_who_contributed',
  'year_counted',
  'chair_named',
  'chair_in_job_plan',
  'case_checked',
  'case_not_checked',
  'people_to_tell',
  'people_told',
  'people_told_through_contact',
  'people_away',
  'people_left',
  'case_with_somebody_not_told',
  'case_with_points',
  'case_without_points',
  'meeting_circulated',
  'meeting_not_circulated',
  'case_with_duties_recorded',
  'case_with_duties_open',
  'cases_of_kind',
  'columns_for_a_score',
] as const;
export type RealmInputLabel = (typeof realmInputLabels)[number];

/** Bands of attendance in whole percent, the first end included; who cannot be said is last. */
export const attendanceBands = ['0-24', '25-49', '50-74', '75-100', 'too_few_meetings'] as const;
export type AttendanceBand = (typeof attendanceBands)[number];

/** How a meeting that was held counts for one person. */
export const attendanceCounts = [
  'attended',
  'not_attended',
  'away',
  'not_in_post',
  /** There as a guest of a series they are not expected at. */
  'not_expected',
] as const;
export type AttendanceCount = (typeof attendanceCounts)[number];
