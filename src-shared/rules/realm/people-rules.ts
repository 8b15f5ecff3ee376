import type { Period } from '../days.ts';
import { bandOf } from './attendance.ts';
import type { ExpectedRadiologist } from './expected.ts';
import { input, type RealmFigure, share } from './figure.ts';
import { yearCounted } from './period.ts';
import { type AttendanceBand, attendanceBands } from './words.ts';

/** R03 and R04: how many take part. Counts alone; who is short is told to chairs apart. */

export interface BandOfPeople {
  band: AttendanceBand;
  people: number;
}

/** Expected radiologists by band of attendance, every band, the lowest first. */
export function distributionOf(radiologists: readonly ExpectedRadiologist[]): BandOfPeople[] {
  const bands = radiologists.map(({ attendance }) => bandOf(attendance));
  return attendanceBands.map((band) => ({
    band,
    people: bands.filter((one) => one === band).length,
  }));
}

/** Whether somebody with a percentage attended `personPercent` of their meetings, exactly. */
export const attendedEnough = (
  { attendance }: ExpectedRadiologist,
  personPercent: number,
): boolean => attendance.attended * 100 >= personPercent * attendance.expected;

/** R03: of the expected radiologists with a percentage, the share who attended enough. */
export function radiologistsAttending(
  radiologists: readonly ExpectedRadiologist[],
  personPercent: number,
  threshold: string,
  anyHeld: boolean,
): RealmFigure {
  const counted = radiologists.filter(({ attendance }) => attendance.percent !== null);
  const enough = counted.filter((one) => attendedEnough(one, personPercent));
  const inputs = [
    input('people_expected', radiologists.length),
    input('people_with_percentage', counted.length),
    ...distributionOf(radiologists).map(({ band, people }) =>
      input('people_in_band', people, band),
    ),
  ];
  const none = !anyHeld
    ? 'no_meetings'
    : radiologists.length === 0
      ? 'nobody_expected'
      : 'too_few_meetings';
  const figure = share(enough.length, counted.length, threshold, none, inputs);
  const isPart = figure.note === null && counted.length < radiologists.length;
  return isPart ? { ...figure, note: 'some_too_few_meetings' } : figure;
}

/** R04: the share of expected radiologists with a contribution mark for the year counted. */
export function radiologistsContributing(
  radiologists: readonly ExpectedRadiologist[],
  period: Period,
  threshold: string,
): RealmFigure {
  const year = yearCounted(period);
  const contributed = radiologists.filter(({ person }) => person.contributed.includes(year));
  return share(contributed.length, radiologists.length, threshold, 'nobody_expected', [
    input('year_counted', year),
    input('people_expected', radiologists.length),
    input('people_who_contributed', contributed.length),
  ]);
}
