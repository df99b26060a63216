import type { Database } from 'better-sqlite3'

/** Bills, amendments and acts as drafted, and what data sets say of bills. */
const legislationTables = `
-- A document that was read. Its words stand last, as paragraphs of runs: lists never read them.
CREATE TABLE legislation_document (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('proposed bill', 'raised bill', 'committee bill', 'bill', 'substitute', 'file copy',
    'reprint', 'amendment', 'public act', 'special act')),
  bill_id TEXT REFERENCES bill (id),
  act_id TEXT REFERENCES act (id),
  label TEXT NOT NULL,
  title TEXT,
  date TEXT,
  lco_number TEXT,
  file_number TEXT,
  underlining TEXT NOT NULL CHECK (underlining IN ('carried', 'none', 'lost')),
  format TEXT NOT NULL CHECK (format IN ('html', 'pdf', 'docx', 'text')),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  furniture TEXT NOT NULL CHECK (json_valid(furniture)),
  paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs))
) STRICT;
CREATE INDEX legislation_document_by_bill ON legislation_document (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX legislation_document_by_act ON legislation_document (act_id) WHERE act_id IS NOT NULL;

-- The laws that the sections of a document change: an index, computed from its words when it is written.
-- section_id has no foreign key: bills touch sections that the store does not have.
CREATE TABLE document_target (
  document_id TEXT NOT NULL REFERENCES legislation_document (id),
  ordinal INTEGER NOT NULL,
  number TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('amends', 'adds', 'new', 'repeals', 'uncodified')),
  section_id TEXT,
  provision TEXT NOT NULL,
  effective TEXT,
  effective_words TEXT NOT NULL,
  PRIMARY KEY (document_id, ordinal)
) STRICT;
CREATE INDEX document_target_by_section ON document_target (section_id) WHERE section_id IS NOT NULL;

-- What each data set said of a bill when it was last read: sponsors, amendments, votes, and which values came from it.
CREATE TABLE bill_said (
  bill_id TEXT NOT NULL REFERENCES bill (id),
  ordinal INTEGER NOT NULL,
  dataset TEXT NOT NULL CHECK (dataset IN ('LegiScan', 'Open States')),
  said TEXT NOT NULL CHECK (json_valid(said)),
  PRIMARY KEY (bill_id, dataset)
) STRICT;

CREATE INDEX bill_version_by_act ON bill_version (act_id) WHERE act_id IS NOT NULL;
`

/** SQLite cannot change a CHECK: the table is made anew, and its rows, their numbers too, are carried over. */
const provenanceOfDocuments = `
CREATE TABLE provenance_new (
  id INTEGER PRIMARY KEY,
  record_kind TEXT NOT NULL CHECK (record_kind IN ('section', 'section version', 'act', 'bill', 'document',
    'recommendation', 'position', 'seat', 'activity', 'obligation', 'reporting round', 'figure')),
  record_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  quotation TEXT,
  UNIQUE (record_kind, record_id, ordinal)
) STRICT;
INSERT INTO provenance_new SELECT id, record_kind, record_id, ordinal, source_id, locator, quotation FROM provenance;
DROP TABLE provenance;
ALTER TABLE provenance_new RENAME TO provenance;
CREATE INDEX provenance_by_source ON provenance (source_id);
`

/** The rows of the journal name their run, so they step aside while the runs are carried over. */
const runsOfAnyKind = `
CREATE TEMP TABLE import_row_kept AS SELECT * FROM import_row;
DELETE FROM import_row;
CREATE TABLE import_run_new (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('statutes', 'documents', 'bill records', 'several')),
  applied_at TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('files', 'site')),
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

/** Makes the tables of bills and acts as drafted; what was there before stays, row for row. */
export function bringLegislation(db: Database): void {
  db.exec(legislationTables)
  db.exec(provenanceOfDocuments)
  db.exec(runsOfAnyKind)
}
