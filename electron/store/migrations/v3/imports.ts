/** Law brought in from the official pages: how each edition prints a section, the runs that brought it, how to undo them. */
export const importTables = `
-- A section is of the trafficking inventory where it has an area; one that an import brought has none.
ALTER TABLE section ADD COLUMN in_inventory INTEGER GENERATED ALWAYS AS (area <> '') VIRTUAL;
CREATE INDEX section_of_inventory ON section (in_inventory, sort_key);
ALTER TABLE section_version ADD COLUMN warned INTEGER GENERATED ALWAYS AS (warnings <> '[]') VIRTUAL;
CREATE INDEX section_version_warned ON section_version (warned, section_id, stage_date, ordinal);

-- What an edition of the General Statutes prints about a section beside its words (those are in section_version).
CREATE TABLE section_print (
  section_id TEXT NOT NULL REFERENCES section (id),
  edition TEXT NOT NULL,
  edition_date TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  title TEXT NOT NULL,
  chapter TEXT NOT NULL,
  heading TEXT NOT NULL,
  catchline TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'repealed', 'reserved', 'transferred', 'obsolete')),
  repeal_effective TEXT,
  part TEXT NOT NULL CHECK (json_valid(part)),
  source_lines TEXT NOT NULL CHECK (json_valid(source_lines)),
  history TEXT NOT NULL CHECK (json_valid(history)),
  cross_refs TEXT NOT NULL CHECK (json_valid(cross_refs)),
  annotations TEXT NOT NULL CHECK (json_valid(annotations)),
  PRIMARY KEY (section_id, edition)
) STRICT;
CREATE INDEX section_print_by_source ON section_print (source_id);

CREATE TABLE import_run (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('statutes')),
  applied_at TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('files', 'site')),
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  baselines TEXT NOT NULL CHECK (json_valid(baselines)),
  sources TEXT NOT NULL CHECK (json_valid(sources)),
  backup TEXT NOT NULL,
  change_id INTEGER NOT NULL,
  undone_at TEXT
) STRICT;

-- The rows that a run wrote, as they were before (JSON of all rows under that key) and a hash of what they became.
CREATE TABLE import_row (
  run INTEGER NOT NULL REFERENCES import_run (seq),
  ordinal INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  before TEXT NOT NULL CHECK (json_valid(before)),
  after_sha256 TEXT NOT NULL,
  PRIMARY KEY (run, ordinal)
) STRICT;
CREATE INDEX import_row_by_key ON import_row (table_name, row_key, run);
`
