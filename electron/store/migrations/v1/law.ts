/** Sections and their versions, acts and bills. */
export const lawTables = `
-- sort_key orders section numbers as the statutes do (9 before 10, 53a-83 before 53a-83a).
CREATE TABLE section (
  id TEXT PRIMARY KEY,
  sort_key TEXT NOT NULL,
  title TEXT NOT NULL,
  chapter TEXT NOT NULL,
  catchline TEXT NOT NULL,
  area TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'repealed', 'reserved', 'transferred', 'obsolete')),
  latest_revision TEXT NOT NULL,
  source_line TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX section_in_order ON section (sort_key);

CREATE TABLE section_version (
  id TEXT PRIMARY KEY,
  section_id TEXT NOT NULL REFERENCES section (id),
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  printed_heading TEXT,
  kind TEXT NOT NULL,
  stage_date TEXT NOT NULL,
  in_force_from TEXT,
  in_force_to TEXT,
  text TEXT NOT NULL CHECK (text <> ''),
  marks TEXT NOT NULL CHECK (marks IN ('none', 'present', 'inferred', 'partly inferred', 'lost')),
  baseline TEXT NOT NULL CHECK (baseline IN ('not checked', 'verified', 'differs')),
  warnings TEXT NOT NULL CHECK (json_valid(warnings))
) STRICT;
CREATE INDEX section_version_in_order ON section_version (section_id, stage_date, ordinal);

CREATE TABLE bill (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  session TEXT NOT NULL,
  year INTEGER NOT NULL,
  title TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'enacted', 'not enacted', 'vetoed')),
  note TEXT
) STRICT;

CREATE TABLE act (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  year INTEGER NOT NULL,
  title TEXT,
  bill_id TEXT REFERENCES bill (id),
  approved TEXT,
  effective TEXT,
  note TEXT
) STRICT;
CREATE INDEX act_by_bill ON act (bill_id);

-- section_id has no foreign key: acts touch sections outside the inventory, and those are shown as such.
CREATE TABLE act_section (
  act_id TEXT NOT NULL REFERENCES act (id),
  ordinal INTEGER NOT NULL,
  number TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('amends', 'adds', 'repeals', 'uncodified')),
  section_id TEXT,
  provisions TEXT CHECK (provisions IS NULL OR json_valid(provisions)),
  effective TEXT,
  effective_words TEXT,
  summary TEXT,
  PRIMARY KEY (act_id, ordinal)
) STRICT;
CREATE INDEX act_section_by_section ON act_section (section_id);

CREATE TABLE bill_target (
  bill_id TEXT NOT NULL REFERENCES bill (id),
  ordinal INTEGER NOT NULL,
  section_id TEXT NOT NULL,
  provision TEXT,
  effective TEXT,
  PRIMARY KEY (bill_id, ordinal)
) STRICT;
CREATE INDEX bill_target_by_section ON bill_target (section_id);

CREATE TABLE bill_version (
  id TEXT PRIMARY KEY,
  bill_id TEXT NOT NULL REFERENCES bill (id),
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  stage TEXT NOT NULL,
  date TEXT,
  file_number TEXT,
  lco_number TEXT,
  act_id TEXT REFERENCES act (id),
  text TEXT
) STRICT;
CREATE INDEX bill_version_by_bill ON bill_version (bill_id, ordinal);

CREATE TABLE bill_action (
  bill_id TEXT NOT NULL REFERENCES bill (id),
  ordinal INTEGER NOT NULL,
  date TEXT NOT NULL,
  action TEXT NOT NULL,
  PRIMARY KEY (bill_id, ordinal)
) STRICT;

CREATE TABLE bill_provision (
  bill_id TEXT NOT NULL REFERENCES bill (id),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  depth INTEGER NOT NULL,
  section_id TEXT,
  PRIMARY KEY (bill_id, ordinal)
) STRICT;
`
