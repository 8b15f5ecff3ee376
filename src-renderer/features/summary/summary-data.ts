import { useQueryCall } from '../../app/use-call.ts';
import type { Selection } from './selection.ts';

/** What a summary is made from. A viewing of names is not among it: recording one asks nothing anew. */
export const SUMMARY_TABLES = [
  'person',
  'employment',
  'job_plan',
  'job_plan_line',
  'learning_entry',
  'learning_policy',
  'workspace',
];

/** Groups at once; named people as well, from when a purpose is stated. */
export function useSummary(selection: Selection, purpose: string | null) {
  const { input } = selection;
  const options = { tables: SUMMARY_TABLES, keepPrevious: true };
  const groups = useQueryCall('summary.groups', input, options);
  const people = useQueryCall(
    'summary.people',
    { ...input, purpose: purpose ?? '' },
    { ...options, enabled: purpose !== null },
  );
  const named = purpose === null ? undefined : people.data;
  return {
    summary: named ?? groups.data,
    failure: groups.error ?? (purpose === null ? null : people.error),
    isUpdating: groups.isPlaceholderData || people.isPlaceholderData || people.isLoading,
    retry: () => (groups.error ? groups.refetch() : people.refetch()),
  };
}
