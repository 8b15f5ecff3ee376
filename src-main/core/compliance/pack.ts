import file from '../../../assets/rule-packs/realm-2020.json' with { type: 'json' };
import {
  parseRealmPack,
  type RealmPack,
  realmPackOf,
} from '../../../src-shared/rules/realm/index.ts';
import { pairId } from '../ids.ts';
import type { ReadHandle } from '../store/database.ts';

const pack = parseRealmPack(file);

/** The department's own switches are one setting of the workspace, as JSON; none is stored yet. */
const SWITCHES = pairId('workspace_setting', 'realm_switches');

/** The rule pack with the switches as this workspace has them. */
export function realmPack(db: ReadHandle): RealmPack {
  const sql = 'SELECT value FROM workspace_setting WHERE id = ? AND deleted = 0';
  return realmPackOf(pack, db.get<{ value: string | null }>(sql, SWITCHES)?.value ?? null);
}
