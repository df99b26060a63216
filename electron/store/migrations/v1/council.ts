/** Recommendations with what hangs on them, and the council itself. */
export const councilTables = `
CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  seat_group TEXT NOT NULL,
  organisation TEXT,
  holders TEXT NOT NULL CHECK (json_valid(holders)),
  is_chair INTEGER NOT NULL CHECK (is_chair IN (0, 1))
) STRICT;

CREATE TABLE activity (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL,
  organisation TEXT,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE obligation (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  act_id TEXT NOT NULL REFERENCES act (id),
  act_section TEXT,
  obligor TEXT NOT NULL,
  duty TEXT NOT NULL,
  due TEXT,
  recurrence TEXT NOT NULL,
  state TEXT NOT NULL,
  state_note TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (json_valid(outcome))
) STRICT;
CREATE INDEX obligation_by_act ON obligation (act_id);

CREATE TABLE reporting_round (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  year INTEGER NOT NULL,
  basis TEXT NOT NULL,
  departments INTEGER NOT NULL,
  received INTEGER NOT NULL,
  required_items TEXT NOT NULL CHECK (json_valid(required_items)),
  outstanding TEXT NOT NULL CHECK (json_valid(outstanding)),
  discrepancies TEXT NOT NULL CHECK (json_valid(discrepancies)),
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  barriers TEXT NOT NULL CHECK (json_valid(barriers))
) STRICT;

CREATE TABLE recommendation (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  short_title TEXT NOT NULL,
  text TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('consensus', 'without consensus', 'further research')),
  asks_change_of_law INTEGER NOT NULL CHECK (asks_change_of_law IN (0, 1)),
  notes TEXT NOT NULL CHECK (json_valid(notes))
) STRICT;
CREATE UNIQUE INDEX recommendation_in_order ON recommendation (year, number);

CREATE TABLE element (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  ask TEXT CHECK (ask IS NULL OR json_valid(ask)),
  PRIMARY KEY (recommendation_id, id)
) STRICT;

CREATE INDEX element_by_asked_section ON element (ask ->> '$.sectionId');

-- section_id has no foreign key: a recommendation may name a section outside the inventory.
CREATE TABLE recommendation_section (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  ordinal INTEGER NOT NULL,
  section_id TEXT NOT NULL,
  provision TEXT,
  as_named TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (recommendation_id, ordinal)
) STRICT;
CREATE INDEX recommendation_section_by_section ON recommendation_section (section_id);

CREATE TABLE recommendation_act (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  ordinal INTEGER NOT NULL,
  act_id TEXT NOT NULL REFERENCES act (id),
  as_named TEXT NOT NULL,
  PRIMARY KEY (recommendation_id, ordinal)
) STRICT;
CREATE INDEX recommendation_act_by_act ON recommendation_act (act_id);

CREATE TABLE position (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  holder TEXT NOT NULL,
  seat_id TEXT REFERENCES seat (id),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'opposes', 'abstains')),
  reason TEXT,
  date TEXT NOT NULL,
  PRIMARY KEY (recommendation_id, id)
) STRICT;
CREATE INDEX position_by_seat ON position (seat_id);

CREATE TABLE status_event (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  date TEXT NOT NULL,
  status TEXT NOT NULL,
  what TEXT NOT NULL,
  note TEXT,
  assessment TEXT NOT NULL CHECK (assessment IN ('recorded by the council', 'assessed from the statutes',
    'entered by hand')),
  awaits_confirmation INTEGER NOT NULL CHECK (awaits_confirmation IN (0, 1)),
  PRIMARY KEY (recommendation_id, id)
) STRICT;

CREATE TABLE status_event_element (
  recommendation_id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  element_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (recommendation_id, event_id, element_id),
  FOREIGN KEY (recommendation_id, event_id) REFERENCES status_event (recommendation_id, id),
  FOREIGN KEY (recommendation_id, element_id) REFERENCES element (recommendation_id, id)
) STRICT;
CREATE INDEX status_event_element_by_element ON status_event_element (recommendation_id, element_id);

-- What evidence names has no foreign key: evidence outlives what it names, and says when that is not in the store.
CREATE TABLE evidence (
  recommendation_id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('act section', 'section', 'version', 'bill', 'document')),
  act_id TEXT,
  act_section TEXT,
  section_id TEXT,
  provision TEXT,
  version_id TEXT,
  bill_id TEXT,
  source_id TEXT,
  locator TEXT,
  quotation TEXT,
  note TEXT,
  PRIMARY KEY (recommendation_id, event_id, ordinal),
  FOREIGN KEY (recommendation_id, event_id) REFERENCES status_event (recommendation_id, id)
) STRICT;
CREATE INDEX evidence_by_act ON evidence (act_id) WHERE act_id IS NOT NULL;
CREATE INDEX evidence_by_section ON evidence (section_id) WHERE section_id IS NOT NULL;
CREATE INDEX evidence_by_version ON evidence (version_id) WHERE version_id IS NOT NULL;
CREATE INDEX evidence_by_bill ON evidence (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX evidence_by_source ON evidence (source_id) WHERE source_id IS NOT NULL;

-- Which recommendations concern a section: those that name it, ask something of its text, or have it as evidence.
CREATE VIEW recommendation_concern (recommendation_id, section_id) AS
  SELECT recommendation_id, section_id FROM recommendation_section
  UNION SELECT recommendation_id, ask ->> '$.sectionId' FROM element WHERE ask IS NOT NULL
  UNION SELECT recommendation_id, section_id FROM evidence WHERE section_id IS NOT NULL
  UNION SELECT evidence.recommendation_id, section_version.section_id
    FROM evidence JOIN section_version ON section_version.id = evidence.version_id;
`
