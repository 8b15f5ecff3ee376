/** Rules of meetings: their days, who is expected, and who was there by a report. */
export {
  datesByRule,
  type MeetingRule,
  MOST_MEETINGS,
  type Weekday,
  weekdayOf,
  workingDaysBefore,
} from './dates.ts';
export { type ExpectedPerson, isExpectedOn } from './expected.ts';
export { aliasOf, isRemembered, type NameMatch, nameMatcher } from './names.ts';
export { type Stay, secondsThere, wholeMinutes } from './rejoins.ts';
