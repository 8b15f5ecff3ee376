/** Letters to people involved in a case: kinds, wordings and who counts as dealt with. All pure. */
export { contentsOfLetter } from './contents.ts';
export {
  type FieldValues,
  fillWording,
  letterFields,
  paragraphsOf,
  unknownFields,
} from './fields.ts';
export {
  kindsToList,
  suitsPart,
  type WordingKind,
  type WrittenKind,
  wordingKindOf,
  wordingKinds,
  writtenKinds,
} from './kinds.ts';
export { attemptsEnough, isCountedApart, isDealtWith } from './told.ts';
export { caseInWords, dayInWords, greetingOf, placeInWords } from './values.ts';
