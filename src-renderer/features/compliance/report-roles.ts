import type { HeldRole } from '../../app/session-store.ts';

/** Who may see the report of a series, or of the whole service. */
export const reportRoles: readonly HeldRole[] = [
  'chair',
  'deputy',
  'assistant',
  'manager',
  'administrator',
];

/** Who may see the report of every series, whoever runs it. */
export const anySeriesRoles: readonly HeldRole[] = ['manager', 'administrator'];

/** Who may print certificates of others: those who run a series, of people expected there. */
export const seriesStaffRoles: readonly HeldRole[] = ['chair', 'deputy', 'assistant'];
