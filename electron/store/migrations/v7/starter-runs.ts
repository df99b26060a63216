/** Runs that bring in newer starter content: SQLite cannot change a CHECK, so the table of runs is made anew. */
export const starterRunTables = `
-- The rows of the journal name their run, so they step aside while the runs are carried over.
CREATE TEMP TABLE import_row_kept AS SELECT * FROM import_row;
DELETE FROM import_row;
CREATE TABLE import_run_new (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('statutes', 'documents', 'bill records', 'several', 'starter content')),
  applied_at TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('files', 'site', 'program')),
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  baselines TEXT NOT NULL CHECK (json_valid(baselines)),
  sources TEXT NOT NULL CHECK (json_valid(sources)),
  backup TEXT NOT NULL,
  change_id INTEGER NOT NULL,
  undone_at TEXT
) STRICT;
INSERT INTO import_run_new SELECT seq, kind, applied_at, origin, counts, baselines, sources, backup, change_id, undone_at
  FROM import_run;
DROP TABLE import_run;
ALTER TABLE import_run_new RENAME TO import_run;
INSERT INTO import_row SELECT * FROM import_row_kept;
DROP TABLE import_row_kept;
`
