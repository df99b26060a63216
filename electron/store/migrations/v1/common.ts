/** What every aggregate leans on: sources, where each fact comes from, the log of changes, settings. */
export const commonTables = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published TEXT,
  retrieved TEXT,
  url TEXT,
  file_name TEXT,
  sha256 TEXT,
  reliability TEXT NOT NULL CHECK (reliability IN ('official', 'reported', 'press', 'unreliable')),
  reliability_reason TEXT NOT NULL,
  note TEXT
) STRICT;

-- One row for each place in a source that a record rests on. record_id is the record's own id, or, for a record inside
-- another, both joined by a slash: '2017-13/pos-1'.
CREATE TABLE provenance (
  id INTEGER PRIMARY KEY,
  record_kind TEXT NOT NULL CHECK (record_kind IN ('section', 'section version', 'act', 'bill', 'recommendation',
    'position', 'seat', 'activity', 'obligation', 'reporting round', 'figure')),
  record_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  quotation TEXT,
  UNIQUE (record_kind, record_id, ordinal)
) STRICT;
CREATE INDEX provenance_by_source ON provenance (source_id);

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  quotation TEXT NOT NULL,
  verdict TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX claim_by_source ON claim (source_id);

CREATE TABLE figure (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  topic TEXT NOT NULL,
  value REAL NOT NULL,
  printed TEXT NOT NULL,
  unit TEXT NOT NULL,
  year INTEGER NOT NULL,
  period TEXT NOT NULL,
  organisation TEXT,
  reliability TEXT NOT NULL CHECK (reliability IN ('official', 'reported', 'press', 'unreliable')),
  caution TEXT
) STRICT;

-- Every change that a person made: the part of a record as it was and as it became, as JSON.
CREATE TABLE change_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_label TEXT NOT NULL,
  part_kind TEXT NOT NULL,
  part_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  undone_at TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_log_by_subject ON change_log (subject_id, id);
CREATE INDEX change_log_by_part ON change_log (part_kind, part_id, id);
`
