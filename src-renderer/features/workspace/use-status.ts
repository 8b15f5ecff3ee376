import { useQueryClient } from '@tanstack/react-query';
import { useQueryCall } from '../../app/use-call.ts';

/** The workspace that is chosen and whether it is open. */
export function useStatus() {
  return useQueryCall('workspace.status', {}, { tables: ['workspace_setting'] });
}

/** Asks for the status again: choosing and opening are no changes that the core tells of. */
export function useRefreshStatus(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['workspace.status'] });
}
