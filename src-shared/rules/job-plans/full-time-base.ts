import type { Contract, Day, Nation } from './types.ts';

/** What full-time work is: the hours to divide by for a share of working time, and for no more. */
export interface FullTimeBase {
  nation: Nation;
  contract: Contract;
  /** First day of the rule; null: as far back as records go. */
  from: Day | null;
  minutesPerWeek: number;
  /** Source in the domain facts, section 12; null where none was found (treat as local policy). */
  source: string | null;
}

/** Rule R20, domain facts 4.1 and 4.2. In one nation and contract the rows go by date. */
const fullTimeBases: readonly FullTimeBase[] = [
  { nation: 'England', contract: 'AfC', from: null, minutesPerWeek: 2250, source: null },
  { nation: 'Wales', contract: 'AfC', from: null, minutesPerWeek: 2250, source: null },
  { nation: 'NI', contract: 'AfC', from: null, minutesPerWeek: 2250, source: null },
  { nation: 'Scotland', contract: 'AfC', from: null, minutesPerWeek: 2250, source: 'S67' },
  { nation: 'Scotland', contract: 'AfC', from: '2024-04-01', minutesPerWeek: 2220, source: 'S67' },
  { nation: 'Scotland', contract: 'AfC', from: '2026-04-01', minutesPerWeek: 2160, source: 'S68' },
  { nation: 'England', contract: 'PA', from: null, minutesPerWeek: 2400, source: 'S55' },
  { nation: 'Scotland', contract: 'PA', from: null, minutesPerWeek: 2400, source: 'S57' },
  { nation: 'NI', contract: 'PA', from: null, minutesPerWeek: 2400, source: 'S55' },
  { nation: 'Wales', contract: 'PA', from: null, minutesPerWeek: 2250, source: 'S55' },
];

/** The full-time week of a nation and contract on a day: 37.5 hours are 2250 minutes. */
export function fullTimeBase(nation: Nation, contract: Contract, day: Day): FullTimeBase {
  const base = fullTimeBases.findLast(
    (row) =>
      row.nation === nation && row.contract === contract && (row.from === null || row.from <= day),
  );
  if (!base) throw new Error(`no full-time base for ${contract} in ${nation}`);
  return base;
}
