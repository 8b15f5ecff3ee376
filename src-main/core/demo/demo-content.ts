import { addDays, addYears, type Day } from '../../../src-shared/rules/days.ts';
import type { LearningPolicy } from '../../../src-shared/rules/job-plans/index.ts';
import type { EntryFields } from '../learning/commands.ts';
import { demoEntries } from './demo-entries.ts';
import { type DemoSeries, demoSeries } from './demo-meetings.ts';
import { type DemoPerson, type DemoSettings, demoPeople } from './demo-people.ts';
import { yearStart } from './demo-plans.ts';

/** All that a demo workspace holds, as the seed decides it. No clock, no keys, no ids. */
export interface DemoContent {
  /** The administrator first. */
  people: DemoPerson[];
  policies: LearningPolicy[];
  series: DemoSeries[];
  /** The last day of it. */
  until: Day;
  /** A person's entries in order of days; made anew each time it is asked for. */
  entriesOf(index: number): Iterable<EntryFields>;
}

/**
 * The content of a demo: `people` 3 or more, `years` up to the day `until`. The same settings give
 * the same content on every machine. Everybody and everything in it is invented.
 */
export function demoContent(settings: DemoSettings): DemoContent {
  const people = demoPeople(settings);
  return {
    people,
    policies: demoPolicies(settings.years, settings.until),
    series: demoSeries(people, settings),
    until: settings.until,
    entriesOf: (index) => {
      const person = people[index];
      return person ? demoEntries(settings, person, index) : [];
    },
  };
}

/** A department's own word, as the app says there is no national figure. */
function demoPolicies(years: number, until: Day): LearningPolicy[] {
  const from = yearStart(addYears(until, -years), '04-01');
  return [
    {
      from,
      to: null,
      minutesPerMonth: 240,
      staffGroup: null,
      scaledByWte: true,
      agreedBy: 'Imaging learning group (invented)',
      reviewOn: addDays(addYears(yearStart(until, '04-01'), 1), -1),
    },
  ];
}
