/**
 * The log, the directory, keys, job plans and learning. Synced tables carry `deleted`, one `clock`
 * and `clocks` (a map of the groups whose clock differs); they have no constraint that a merge
 * could violate. The last block is local: never logged, sent or rebuilt.
 */
export const foundation = `
CREATE TABLE batch (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  command_id BLOB NOT NULL,
  command TEXT NOT NULL,
  scope TEXT NOT NULL,
  node BLOB NOT NULL,
  n INTEGER NOT NULL,
  clock BLOB NOT NULL,
  base INTEGER NOT NULL,
  actor BLOB,
  schema_version INTEGER NOT NULL,
  previous BLOB NOT NULL,
  changes_root BLOB NOT NULL,
  signature BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX batch_by_chain ON batch (node, scope, n);
CREATE INDEX batch_by_command ON batch (command_id);
CREATE INDEX batch_by_clock ON batch (clock);

CREATE TABLE change (
  batch INTEGER NOT NULL REFERENCES batch (number),
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row BLOB NOT NULL,
  patch BLOB NOT NULL,
  salt BLOB,
  hash BLOB NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_row ON change (row, batch);

CREATE TABLE workspace_setting (
  id TEXT PRIMARY KEY, value TEXT,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;

CREATE TABLE device (
  id TEXT PRIMARY KEY, node TEXT, public_key BLOB, label TEXT, enrolled_at INTEGER,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY, staff_id TEXT, name TEXT, staff_group TEXT, site TEXT,
  registration_body TEXT, registration_number TEXT, contract TEXT, nation TEXT,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX person_by_staff_id ON person (staff_id);

CREATE TABLE employment (
  id TEXT PRIMARY KEY, person_id TEXT, starts_on TEXT, ends_on TEXT, wte TEXT,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX employment_by_person ON employment (person_id);

CREATE TABLE person_role (
  id TEXT PRIMARY KEY, person_id TEXT, role TEXT, granted_by TEXT,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX person_role_by_person ON person_role (person_id);

CREATE TABLE person_key (
  id TEXT PRIMARY KEY, person_id TEXT, public_key BLOB, made_because TEXT, made_by TEXT,
  made_at INTEGER,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX person_key_by_person ON person_key (person_id, made_at);

CREATE TABLE key_wrap (
  id TEXT PRIMARY KEY, person_id TEXT, person_key_id TEXT, method TEXT, salt BLOB, wrapped BLOB,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX key_wrap_by_person ON key_wrap (person_id);

CREATE TABLE audience_key (
  id TEXT PRIMARY KEY, person_id TEXT, person_key_id TEXT, audience TEXT, epoch BLOB, made_by TEXT,
  wrapped BLOB,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX audience_key_by_person ON audience_key (person_id);

CREATE TABLE named_viewing (
  id TEXT PRIMARY KEY, person_id TEXT, viewer_id TEXT, purpose TEXT, what TEXT, period_from TEXT,
  period_to TEXT, viewed_at INTEGER,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX named_viewing_by_person ON named_viewing (person_id, viewed_at);

CREATE TABLE guard_statement (
  id TEXT PRIMARY KEY, person_id TEXT, call TEXT, field TEXT, kind TEXT, reason TEXT,
  stated_at INTEGER,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;

CREATE TABLE redaction (
  id TEXT PRIMARY KEY, person_id TEXT, of_table TEXT, of_row TEXT, names BLOB, reason TEXT,
  redacted_by TEXT, redacted_at INTEGER,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;

CREATE TABLE job_plan (
  id TEXT PRIMARY KEY, person_id TEXT, starts_on TEXT, ends_on TEXT, status TEXT, version INTEGER,
  agreed_system TEXT, agreed_version TEXT, agreed_on TEXT, working_weeks TEXT,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX job_plan_by_person ON job_plan (person_id, starts_on);

CREATE TABLE job_plan_line (
  id TEXT PRIMARY KEY, person_id TEXT, plan_id TEXT, position INTEGER, name TEXT, category TEXT,
  activity TEXT, quantity TEXT, unit TEXT, protected INTEGER, counts_as_learning INTEGER,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX job_plan_line_by_plan ON job_plan_line (plan_id, position);
CREATE INDEX job_plan_line_by_person ON job_plan_line (person_id);

CREATE TABLE learning_policy (
  id TEXT PRIMARY KEY, staff_group TEXT, starts_on TEXT, ends_on TEXT, minutes_per_month INTEGER,
  scaled_by_wte INTEGER, agreed_by TEXT, review_on TEXT,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;

CREATE TABLE learning_entry (
  id TEXT PRIMARY KEY, person_id TEXT, month TEXT, entry BLOB, line TEXT, activity TEXT, kind TEXT,
  minutes INTEGER, reflection BLOB,
  deleted INTEGER NOT NULL, clock BLOB NOT NULL, clocks BLOB
) STRICT;
CREATE INDEX learning_entry_by_person ON learning_entry (person_id, month);
CREATE INDEX learning_entry_by_month
  ON learning_entry (month, person_id, line, kind, minutes) WHERE deleted = 0;

CREATE TABLE draft (
  person_id TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, saved_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE preference (
  person_id TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (person_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_delay (
  staff_id TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_fingerprint (
  fingerprint BLOB NOT NULL, entry_id TEXT NOT NULL,
  PRIMARY KEY (fingerprint, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_fingerprint_by_entry ON import_fingerprint (entry_id);
`;

/**
 * Local tables by name; a test pins the list. `import_fingerprint` says which entries a file was
 * imported as, by a keyed hash of each row (see `imports/fingerprints.ts`).
 */
export const localTables = ['draft', 'preference', 'sign_in_delay', 'import_fingerprint'] as const;
