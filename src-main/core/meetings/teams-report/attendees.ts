import type { Day } from '../../../../src-shared/rules/days.ts';
import { aliasOf, type Stay, secondsThere } from '../../../../src-shared/rules/meetings/index.ts';
import type { ReportTables, TableRow } from './tables.ts';
import { type DateOrder, dateOrderOf, readLength, readTime } from './times.ts';

/** Who was at an online meeting by its report, each once. */
export interface Attendee {
  /** As the report spells it; with a number where two accounts show the same name. */
  name: string;
  /** False where the name alone does not say which of two accounts it is. */
  isUnique: boolean;
  /** Times that the report dates, and seconds that it only counts. */
  stays: Stay[];
  seconds: number;
  /** The report says that they were there and not for how long. */
  isUntimed: boolean;
  /** Times they joined again after leaving. */
  rejoins: number;
}

/**
 * Adds up a report: rows of one name are one person, unless they have different e-mail addresses
 * (which are forgotten here). Where single stays are dated, those count, overlapping ones once;
 * else the lengths that the report gives. Whoever had not left was there to the end.
 */
export function attendeesOf(tables: ReportTables, meetingDay: Day): Attendee[] {
  const { rows } = tables;
  const times = rows.flatMap(({ cells: { firstJoin, join, leave, time } }) => [
    firstJoin,
    join,
    leave,
    time,
  ]);
  const written = [...times, tables.endedAt].filter((text) => text !== '');
  const order = dateOrderOf(written, meetingDay);
  const read = written.flatMap((text) => readTime(text, order) ?? []);
  const end = readTime(tables.endedAt, order) ?? Math.max(0, ...read);
  const people = accountsOf(rows);
  return people.map(({ name, isUnique, rows: own }) => ({
    name,
    isUnique,
    ...timesOf(own, order, end),
  }));
}

/** How long somebody was there, in seconds. */
export const secondsOf = (attendees: readonly Pick<Attendee, 'stays' | 'seconds'>[]): number =>
  secondsThere(attendees.flatMap(({ stays }) => stays)) +
  attendees.reduce((sum, { seconds }) => sum + seconds, 0);

interface Account {
  name: string;
  isUnique: boolean;
  rows: TableRow[];
}

/** Rows without an address belong to the name's only account, where there is one. */
function accountsOf(rows: readonly TableRow[]): Account[] {
  const byName = new Map<string, Map<string, TableRow[]>>();
  for (const row of rows) {
    const name = aliasOf(row.cells.name);
    const accounts = byName.get(name) ?? new Map<string, TableRow[]>();
    byName.set(name, accounts);
    const email = row.cells.email.toLowerCase();
    accounts.set(email, [...(accounts.get(email) ?? []), row]);
  }
  return [...byName.values()].flatMap((accounts) => {
    const groups =
      accounts.size === 2 && accounts.has('')
        ? [[...accounts.values()].flat()]
        : [...accounts.values()];
    return groups.map((own, at) => {
      const shown = own[0]?.cells.name.replace(/\s+/g, ' ') ?? '';
      return {
        name: at === 0 ? shown : `${shown} (${at + 1})`,
        isUnique: groups.length === 1,
        rows: own,
      };
    });
  });
}

function timesOf(rows: readonly TableRow[], order: DateOrder, end: number) {
  const acts = rows.filter(({ table }) => table === 'acts');
  const dated = rows.filter(({ table }) => table === 'stays');
  const people = rows.filter(({ table }) => table === 'people');
  if (acts.length > 0) {
    const stays = staysOfActs(acts, order, end);
    return { stays, seconds: 0, isUntimed: false, rejoins: Math.max(0, stays.length - 1) };
  }
  const counted = dated.length > 0 ? dated : people;
  const stays: Stay[] = [];
  let seconds = 0;
  let isUntimed = true;
  for (const { table, cells } of counted) {
    // The first joining and the last leaving have gaps between them: the length says more.
    const joined = table === 'stays' ? cells.join : cells.length === '' ? cells.firstJoin : '';
    const from = readTime(joined, order);
    const to = cells.leave === '' ? end : readTime(cells.leave, order);
    if (from !== null && to !== null && to >= from) stays.push({ from, to });
    else seconds += readLength(cells.length) ?? 0;
    if (joined !== '' || cells.length !== '') isUntimed = false;
  }
  return { stays, seconds, isUntimed, rejoins: Math.max(0, counted.length - 1) };
}

/** Joining and leaving in the order of their times; who never left was there to the end. */
function staysOfActs(rows: readonly TableRow[], order: DateOrder, end: number): Stay[] {
  const acts = rows
    .flatMap(({ cells }) => {
      const time = readTime(cells.time, order);
      return time === null ? [] : { time, leaves: /left|leav/i.test(cells.action) };
    })
    .sort((a, b) => a.time - b.time);
  const stays: Stay[] = [];
  let from: number | null = null;
  for (const { time, leaves } of acts) {
    if (!leaves) from ??= time;
    else if (from !== null) {
      stays.push({ from, to: time });
      from = null;
    }
  }
  if (from !== null) stays.push({ from, to: Math.max(from, end) });
  return stays;
}
