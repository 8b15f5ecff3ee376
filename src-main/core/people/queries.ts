import type { Role } from '../../../src-shared/model/people.ts';
import { clockTime } from '../../../src-shared/sync/clock.ts';
import { decodeCanonical } from '../../../src-shared/sync/encoding.ts';
import type { ReadHandle } from '../store/database.ts';

/** Reads of the directory. Deleted people are left out unless said otherwise. */

export interface PersonRow extends Record<string, unknown> {
  id: string;
  staff_id: string;
  name: string;
  staff_group: string;
  site: string;
  registration_body: string;
  registration_number: string;
  contract: string;
  nation: string;
}

const personColumns =
  'id, staff_id, name, staff_group, site, registration_body, registration_number, contract, nation';

export interface SpellRow extends Record<string, unknown> {
  id: string;
  person_id: string;
  starts_on: string;
  ends_on: string | null;
  wte: string;
}

/** Roles a person holds; everybody in the directory is a member. */
export function rolesOfPerson(db: ReadHandle, personId: string): Role[] {
  const rows = db.all<{ role: Role }>(
    'SELECT role FROM person_role WHERE person_id = ? AND deleted = 0 ORDER BY role',
    personId,
  );
  return [...new Set<Role>(['member', ...rows.map((row) => row.role)])];
}

export function personById(db: ReadHandle, id: string): PersonRow | null {
  const sql = `SELECT ${personColumns} FROM person WHERE id = ? AND deleted = 0`;
  return db.get<PersonRow>(sql, id) ?? null;
}

export function personByStaffId(db: ReadHandle, staffId: string): PersonRow | null {
  const sql = `SELECT ${personColumns} FROM person WHERE staff_id = ? AND deleted = 0 ORDER BY clock`;
  return db.get<PersonRow>(sql, staffId) ?? null;
}

/** Everybody in the directory, by staff id. */
export function allPeople(db: ReadHandle): PersonRow[] {
  return db.all<PersonRow>(
    `SELECT ${personColumns} FROM person WHERE deleted = 0 ORDER BY staff_id`,
  );
}

/** Employment of one person, or of everybody, by start. */
export function spellsOf(db: ReadHandle, personId: string | null): SpellRow[] {
  const columns = 'id, person_id, starts_on, ends_on, wte';
  return personId === null
    ? db.all<SpellRow>(`SELECT ${columns} FROM employment WHERE deleted = 0 ORDER BY starts_on`)
    : db.all<SpellRow>(
        `SELECT ${columns} FROM employment WHERE person_id = ? AND deleted = 0 ORDER BY starts_on`,
        personId,
      );
}

export interface PersonKeyRow extends Record<string, unknown> {
  id: string;
  person_id: string;
  public_key: Uint8Array;
  made_because: string;
  made_at: number;
}

/** The key pair that values for a person are sealed to now: the newest one made. */
export function currentKeyOf(db: ReadHandle, personId: string): PersonKeyRow | null {
  return (
    db.get<PersonKeyRow>(
      `SELECT id, person_id, public_key, made_because, made_at FROM person_key
       WHERE person_id = ? AND deleted = 0 ORDER BY made_at DESC, id DESC LIMIT 1`,
      personId,
    ) ?? null
  );
}

export interface KeyWrapRow extends Record<string, unknown> {
  id: string;
  person_key_id: string;
  method: string;
  salt: Uint8Array;
  wrapped: Uint8Array;
}

/** The ways in which a key pair can be opened now. */
export function wrapsOf(db: ReadHandle, personId: string, personKeyId: string): KeyWrapRow[] {
  return db.all<KeyWrapRow>(
    `SELECT id, person_key_id, method, salt, wrapped FROM key_wrap
     WHERE person_id = ? AND person_key_id = ? AND deleted = 0`,
    personId,
    personKeyId,
  );
}

export interface DirectoryEntry {
  person: PersonRow;
  spells: SpellRow[];
  roles: string[];
  methods: string[];
  resetAt: number | null;
}

/** The directory with employment, roles and state of access, for lists. */
export function directory(db: ReadHandle): DirectoryEntry[] {
  const spells = groupBy(spellsOf(db, null));
  const roles = groupBy(
    db.all<{ person_id: string; role: string }>(
      'SELECT person_id, role FROM person_role WHERE deleted = 0 ORDER BY role',
    ),
  );
  const wraps = groupBy(
    db.all<{ person_id: string; method: string; person_key_id: string }>(
      'SELECT person_id, method, person_key_id FROM key_wrap WHERE deleted = 0',
    ),
  );
  const keys = groupBy(
    db.all<PersonKeyRow>(
      'SELECT id, person_id, made_because, made_at FROM person_key WHERE deleted = 0 ORDER BY made_at, id',
    ),
  );
  return allPeople(db).map((person) => {
    const key = keys.get(person.id)?.at(-1);
    return {
      person,
      spells: spells.get(person.id) ?? [],
      roles: ['member', ...(roles.get(person.id) ?? []).map((row) => row.role)],
      methods: (wraps.get(person.id) ?? [])
        .filter((wrap) => wrap.person_key_id === key?.id)
        .map((wrap) => wrap.method),
      resetAt:
        keys
          .get(person.id)
          ?.filter((one) => one.made_because === 'reset')
          .at(-1)?.made_at ?? null,
    };
  });
}

function groupBy<T extends { person_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.person_id);
    if (group) group.push(row);
    else groups.set(row.person_id, [row]);
  }
  return groups;
}

/** Who looked at a person by name, newest first. */
export function viewingsOf(db: ReadHandle, personId: string) {
  return db
    .all<{
      viewer: string | null;
      purpose: string;
      what: string;
      period_from: string;
      period_to: string;
      viewed_at: number;
    }>(
      `SELECT p.name AS viewer, v.purpose, v.what, v.period_from, v.period_to, v.viewed_at
       FROM named_viewing v LEFT JOIN person p ON p.id = v.viewer_id
       WHERE v.person_id = ? AND v.deleted = 0 ORDER BY v.viewed_at DESC LIMIT 500`,
      personId,
    )
    .map((row) => ({
      viewer: row.viewer ?? '',
      purpose: row.purpose,
      what: row.what,
      periodFrom: row.period_from,
      periodTo: row.period_to,
      viewedAt: row.viewed_at,
    }));
}

export interface AccessChange {
  at: number;
  by: string | null;
  person: string;
  what: 'role_granted' | 'role_removed' | 'keys_reset';
  role: string | null;
}

/** Changes of roles and resets of keys, newest first. */
export function accessChanges(db: ReadHandle): AccessChange[] {
  const roles = db.all<{
    clock: Uint8Array;
    clocks: Uint8Array | null;
    deleted: number;
    role: string;
    by: string | null;
    person: string;
  }>(
    `SELECT r.clock, r.clocks, r.deleted, r.role, g.name AS by, p.name AS person
     FROM person_role r JOIN person p ON p.id = r.person_id LEFT JOIN person g ON g.id = r.granted_by`,
  );
  const resets = db.all<{ at: number; by: string | null; person: string }>(
    `SELECT k.made_at AS at, g.name AS by, p.name AS person
     FROM person_key k JOIN person p ON p.id = k.person_id LEFT JOIN person g ON g.id = k.made_by
     WHERE k.made_because = 'reset'`,
  );
  const changes: AccessChange[] = [
    ...roles.map(({ clock, clocks, deleted, role, by, person }) => ({
      at: lastTime(clock, clocks),
      by,
      person,
      what: deleted ? ('role_removed' as const) : ('role_granted' as const),
      role,
    })),
    ...resets.map((reset) => ({ ...reset, what: 'keys_reset' as const, role: null })),
  ];
  return changes.sort((a, b) => b.at - a.at);
}

function lastTime(clock: Uint8Array, clocks: Uint8Array | null): number {
  const others = clocks ? Object.values(decodeCanonical(clocks) as Record<string, Uint8Array>) : [];
  return Math.max(...[clock, ...others].map(clockTime));
}
