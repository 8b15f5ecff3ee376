import { type Row, serviceScope, type TableModel } from './table.ts';

/** Settings of the whole workspace; the row's id is its name, so that it exists once everywhere. */
export const workspaceSettingTable: TableModel = {
  name: 'workspace_setting',
  columns: { value: { type: 'text', words: true } },
  scope: serviceScope,
};
export type SettingName = 'name' | 'time_zone' | 'working_weeks' | 'realm_switches';

/** An installation that has written to this workspace: its node id and the key it signs with. */
export const deviceTable: TableModel = {
  name: 'device',
  columns: {
    node: { type: 'text', group: 'device' },
    public_key: { type: 'blob', group: 'device' },
    label: { type: 'text', words: true },
    enrolled_at: { type: 'integer', group: 'device' },
  },
  scope: serviceScope,
};

/**
 * Values destroyed for good. `names` (canonical bytes) lists batch, position and columns of every
 * change whose text and salt gave way to a stub; the chain keeps their hashes.
 */
export const redactionTable: TableModel = {
  name: 'redaction',
  columns: {
    person_id: { type: 'text', group: 'redaction' },
    of_table: { type: 'text', group: 'redaction' },
    of_row: { type: 'text', group: 'redaction' },
    names: { type: 'blob', group: 'redaction' },
    reason: { type: 'text', words: true, group: 'redaction' },
    redacted_by: { type: 'text', group: 'redaction' },
    redacted_at: { type: 'integer', group: 'redaction' },
  },
  scope: (row: Row) => (row.person_id === null ? 'service' : `person:${String(row.person_id)}`),
};
