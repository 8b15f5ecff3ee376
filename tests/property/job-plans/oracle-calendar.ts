/** The oracle's own calendar, on the platform's dates in UTC. */

export function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  const date = new Date(`${from}T00:00:00Z`);
  for (;;) {
    const day = date.toISOString().slice(0, 10);
    if (day > to) return days;
    days.push(day);
    date.setUTCDate(date.getUTCDate() + 1);
  }
}

export function anniversary(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const text = `${year}${day.slice(4)}`;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return text.endsWith('-02-29') && !isLeap ? `${year}-02-28` : text;
}

export function lengthOfMonth(day: string): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}
