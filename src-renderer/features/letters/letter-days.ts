const dayMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const inList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "16 Nov", where the meeting beside it says which year. */
export const formatDayMonth = (day: string): string => dayMonth.format(Date.parse(`${day}T12:00Z`));

/** "12, 16 and 19 Nov": days in order, a month said once where all are in it. */
export function formatDays(days: readonly string[]): string {
  const isOneMonth = new Set(days.map((day) => day.slice(0, 7))).size === 1;
  return inList.format(
    days.map((day, index) =>
      isOneMonth && index < days.length - 1 ? String(Number(day.slice(8))) : formatDayMonth(day),
    ),
  );
}

const paperDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "24 November 2026", at the head of a letter. */
export const dayOnPaper = (day: string): string => paperDay.format(Date.parse(`${day}T12:00Z`));
