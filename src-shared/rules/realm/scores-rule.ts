import { tablesByName } from '../../model/index.ts';
import { input, type RealmFigure } from './figure.ts';

/** Tables that keep what meetings say. */
const meetingTables = [
  'learning_case',
  'case_identity',
  'case_code',
  'second_opinion',
  'contribution',
  'meeting',
  'agenda_item',
  'attendance',
  'learning_point',
  'letter',
  'action',
] as const;

const scoreWords = /score|grade|rating|rank|severity|harm/;

/**
 * R12: no score of a person in the meetings' records. It is met by how records are made: none of
 * their tables has a column for a score, a grade or a level of harm, and this counts them.
 */
export function noPersonScores(): RealmFigure {
  const inputs = meetingTables.map((name) => {
    const columns = Object.keys(tablesByName[name]?.columns ?? {});
    return input('columns_for_a_score', columns.filter((one) => scoreWords.test(one)).length, name);
  });
  const found = inputs.reduce((sum, { value }) => sum + Number(value), 0);
  return {
    value: String(found),
    met: found === 0,
    numerator: found,
    denominator: null,
    note: 'by_structure',
    inputs,
  };
}
