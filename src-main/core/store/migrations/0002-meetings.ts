/**
 * Series, cases, meetings, letters, learning points, actions and contribution marks. The last block
 * is not logged: bytes of pictures, what waits in the outbox, a meeting as it runs, the index of
 * search.
 */
const synced = (name: string, columns: string): string => `
CREATE TABLE ${name} (
  id TEXT PRIMARY KEY, ${columns},
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;`;

/**
 * Triggers that keep the index of search in step with a table. No conflict clause inside: the change
 * log writes with INSERT OR REPLACE, which would override it and orphan the old words.
 */
function indexed(table: string, columns: { title: string[]; body: string[] }): string {
  const words = (names: string[]) =>
    names.map((name) => `coalesce(new.${name}, '')`).join(` || ' ' || `) || `''`;
  const number = '(SELECT number FROM search_row WHERE id = new.id)';
  const body = `BEGIN
  INSERT INTO search_row (id, what) SELECT new.id, '${table}'
    WHERE NOT EXISTS (SELECT 1 FROM search_row WHERE id = new.id);
  DELETE FROM search WHERE rowid = ${number};
  INSERT INTO search (rowid, title, body)
    SELECT ${number}, ${words(columns.title)}, ${words(columns.body)} WHERE new.deleted = 0;
END;`;
  return `
CREATE TRIGGER ${table}_search_insert AFTER INSERT ON ${table} ${body}
CREATE TRIGGER ${table}_search_update AFTER UPDATE ON ${table} ${body}
`;
}

export const meetings = [
  synced(
    'series',
    `name TEXT, scope TEXT, site TEXT, listener TEXT, mode TEXT, place TEXT, link TEXT,
  starts_at TEXT, minutes INTEGER, minutes_per_case INTEGER, letter_days INTEGER,
  comment_days INTEGER, identity_days INTEGER, gap_days INTEGER, attended_percent INTEGER,
  ended_on TEXT`,
  ),
  synced(
    'series_role',
    `series_id TEXT, person_id TEXT, role TEXT, granted_by TEXT, granted_at INTEGER,
  accepted_by TEXT`,
  ),
  'CREATE INDEX series_role_by_series ON series_role (series_id);',
  'CREATE INDEX series_role_by_person ON series_role (person_id);',
  synced('series_member', 'series_id TEXT, person_id TEXT, from_day TEXT, to_day TEXT'),
  'CREATE INDEX series_member_by_series ON series_member (series_id);',
  'CREATE INDEX series_member_by_person ON series_member (person_id);',
  synced('absence', 'person_id TEXT, from_day TEXT, to_day TEXT'),
  'CREATE INDEX absence_by_person ON absence (person_id);',
  synced(
    'learning_case',
    `series_id TEXT, code TEXT, kind TEXT, source TEXT, modality TEXT, region TEXT, setting TEXT,
  stage TEXT, clinical_information TEXT, original_opinion TEXT, later_opinion TEXT, truth TEXT,
  question TEXT, chair_title TEXT, room_title TEXT, pacs_folder TEXT, pacs_position TEXT,
  team_told TEXT, corrected_before_use INTEGER, effect TEXT, received_on TEXT, arrived_by TEXT,
  anonymous INTEGER, state TEXT, state_note TEXT, parked_process TEXT, parked_by_role TEXT,
  parked_on TEXT, released_on TEXT, anonymity_checked_on TEXT, other_process_asked INTEGER,
  addendum TEXT, addendum_on TEXT, referrer_told TEXT, referrer_told_on TEXT, reporter_told TEXT,
  reporter_told_on TEXT, incident_reference TEXT, incident_status TEXT, candour TEXT,
  candour_role TEXT, candour_on TEXT, identities_gone_on TEXT, hold_role TEXT, hold_reason TEXT,
  hold_on TEXT, room_staff_group TEXT, room_shift TEXT, room_site TEXT`,
  ),
  'CREATE INDEX learning_case_by_state ON learning_case (series_id, state, received_on);',
  'CREATE INDEX learning_case_by_code ON learning_case (code);',
  synced('case_identity', 'case_id TEXT, series_id TEXT, part TEXT, who BLOB'),
  'CREATE INDEX case_identity_by_case ON case_identity (case_id);',
  synced('case_code', 'case_id TEXT, about TEXT, scheme TEXT, version TEXT, code TEXT'),
  'CREATE INDEX case_code_by_case ON case_code (case_id);',
  synced(
    'second_opinion',
    'case_id TEXT, asked_on TEXT, given_by_role TEXT, opinion TEXT, outcome TEXT',
  ),
  'CREATE INDEX second_opinion_by_case ON second_opinion (case_id);',
  synced(
    'case_picture',
    `case_id TEXT, stack TEXT, position INTEGER, blob TEXT, width INTEGER, height INTEGER,
  caption TEXT, covered_on TEXT`,
  ),
  'CREATE INDEX case_picture_by_case ON case_picture (case_id, position);',
  'CREATE INDEX case_picture_by_blob ON case_picture (blob);',
  synced('contribution', 'person_id TEXT, year INTEGER'),
  'CREATE INDEX contribution_by_year ON contribution (year, person_id);',
  synced(
    'meeting',
    `series_id TEXT, reference TEXT, day TEXT, starts_at TEXT, minutes INTEGER, scope TEXT,
  mode TEXT, place TEXT, link TEXT, status TEXT, reason TEXT, started_at INTEGER, ended_at INTEGER,
  comments_until TEXT, closed_on TEXT, closed_by TEXT, chair_id TEXT, checklist TEXT,
  sequence INTEGER`,
  ),
  'CREATE INDEX meeting_by_series ON meeting (series_id, day);',
  'CREATE INDEX meeting_by_day ON meeting (day);',
  'CREATE INDEX meeting_by_reference ON meeting (reference);',
  synced(
    'agenda_item',
    `meeting_id TEXT, case_id TEXT, position INTEGER, minutes INTEGER, discussed INTEGER,
  discussion TEXT, consensus TEXT, consensus_text TEXT, reporter_adds TEXT, vote_options TEXT,
  vote_counts TEXT`,
  ),
  'CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);',
  'CREATE INDEX agenda_item_by_case ON agenda_item (case_id);',
  synced('attendance', 'meeting_id TEXT, person_id TEXT, status TEXT, minutes INTEGER'),
  'CREATE INDEX attendance_by_meeting ON attendance (meeting_id, deleted, status, person_id);',
  'CREATE INDEX attendance_by_person ON attendance (person_id);',
  synced(
    'attendance_elsewhere',
    'person_id TEXT, day TEXT, minutes INTEGER, what TEXT, evidence TEXT',
  ),
  'CREATE INDEX attendance_elsewhere_by_person ON attendance_elsewhere (person_id, day);',
  synced('visitors', 'meeting_id TEXT, role TEXT, count INTEGER'),
  'CREATE INDEX visitors_by_meeting ON visitors (meeting_id);',
  synced('name_alias', 'alias TEXT, person_id TEXT'),
  'CREATE INDEX name_alias_by_alias ON name_alias (alias);',
  synced(
    'meeting_comment',
    'meeting_id TEXT, person_id TEXT, comment TEXT, made_at INTEGER, answer TEXT',
  ),
  'CREATE INDEX meeting_comment_by_meeting ON meeting_comment (meeting_id);',
  synced('meeting_addendum', 'meeting_id TEXT, addendum TEXT, added_by TEXT, added_at INTEGER'),
  'CREATE INDEX meeting_addendum_by_meeting ON meeting_addendum (meeting_id);',
  synced('read_mark', 'meeting_id TEXT, person_id TEXT, what TEXT, read_on TEXT'),
  'CREATE INDEX read_mark_by_meeting ON read_mark (meeting_id);',
  'CREATE INDEX read_mark_by_person ON read_mark (person_id);',
  synced(
    'action',
    `series_id TEXT, meeting_id TEXT, case_id TEXT, action TEXT, owner_role TEXT, due_on TEXT,
  done_on TEXT, evidence TEXT`,
  ),
  'CREATE INDEX action_by_series ON action (series_id, done_on, due_on);',
  'CREATE INDEX action_by_meeting ON action (meeting_id);',
  synced(
    'learning_point',
    `series_id TEXT, meeting_id TEXT, case_id TEXT, point TEXT, draft INTEGER, position INTEGER`,
  ),
  'CREATE INDEX learning_point_by_case ON learning_point (case_id);',
  'CREATE INDEX learning_point_by_meeting ON learning_point (meeting_id, position);',
  synced(
    'learning_point_wording',
    'learning_point_id TEXT, audience TEXT, specialty TEXT, wording TEXT, sent_on TEXT',
  ),
  `CREATE INDEX learning_point_wording_by_point
  ON learning_point_wording (learning_point_id, deleted, sent_on);`,
  synced(
    'letter',
    `series_id TEXT, case_id TEXT, identity_id TEXT, meeting_id TEXT, kind TEXT, words BLOB,
  state TEXT, told_on TEXT, told_by TEXT, attempts TEXT`,
  ),
  'CREATE INDEX letter_by_case ON letter (case_id);',
  'CREATE INDEX letter_by_meeting ON letter (meeting_id);',
  synced('letter_box', 'enclosed BLOB, answer BLOB'),
  synced('letter_template', 'series_id TEXT, kind TEXT, subject TEXT, body TEXT'),
  'CREATE INDEX letter_template_by_series ON letter_template (series_id);',
  'CREATE INDEX audience_key_by_epoch ON audience_key (person_id, epoch);',
  'CREATE INDEX audience_key_by_audience ON audience_key (audience, person_id);',
  `
CREATE TABLE blob (
  hash TEXT PRIMARY KEY, media_type TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, payload BLOB NOT NULL, due_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_run (
  meeting_id TEXT PRIMARY KEY, state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_row (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, what TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize='unicode61 remove_diacritics 2');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
`,
  indexed('learning_case', {
    title: ['code', 'chair_title', 'room_title'],
    body: ['clinical_information', 'original_opinion', 'later_opinion', 'question'],
  }),
  indexed('learning_point', { title: [], body: ['point'] }),
].join('\n');

/**
 * `outbox`: changes that wait to be written without an actor, shuffled (`core/outbox`). `meeting_run`:
 * what the room sees now, so that a crash loses nothing. `search` is the index of search, `search_row`
 * its row numbers, which must survive a VACUUM.
 */
export const localTables = ['outbox', 'meeting_run', 'search_row', 'search'] as const;
