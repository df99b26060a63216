/** The council's work: reports and their lineage, proposals and ratings, terms, duties done, reporting, frameworks. */
export const councilWorkTables = `
-- Rows that an edit wrote, for edits that are undone row by row: JSON of [{ table, key }].
ALTER TABLE change_log ADD COLUMN rows TEXT CHECK (rows IS NULL OR json_valid(rows));

CREATE TABLE council_report (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  published TEXT,
  source_id TEXT REFERENCES source (id),
  note TEXT
) STRICT;
CREATE INDEX council_report_by_source ON council_report (source_id);

ALTER TABLE recommendation ADD COLUMN standing_basis TEXT NOT NULL DEFAULT 'stated'
  CHECK (standing_basis IN ('stated', 'by rule'));
ALTER TABLE recommendation ADD COLUMN owner TEXT;

-- A person's word on how a recommendation of a later year rests on an earlier one; later_id is null for 'withdrawn'.
CREATE TABLE recommendation_link (
  id TEXT PRIMARY KEY,
  earlier_id TEXT NOT NULL REFERENCES recommendation (id),
  later_id TEXT REFERENCES recommendation (id),
  kind TEXT NOT NULL CHECK (kind IN ('repeated', 'revised', 'merged', 'split', 'withdrawn')),
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'rejected')),
  year INTEGER NOT NULL,
  note TEXT,
  decided_at TEXT NOT NULL,
  CHECK ((later_id IS NULL) = (kind = 'withdrawn')),
  UNIQUE (earlier_id, later_id)
) STRICT;
CREATE INDEX recommendation_link_by_later ON recommendation_link (later_id);
CREATE INDEX recommendation_link_by_kind ON recommendation_link (kind, state, earlier_id, year);

-- What a person decided on a proposed status; key is the proposal's own and stays the same while its facts do.
CREATE TABLE proposal_decision (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'overruled', 'reopened')),
  reason TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  event_id TEXT,
  proposal TEXT NOT NULL CHECK (json_valid(proposal)),
  PRIMARY KEY (recommendation_id, id)
) STRICT;
CREATE INDEX proposal_decision_by_key ON proposal_decision (recommendation_id, key);

CREATE TABLE rating (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  id TEXT NOT NULL,
  rater_kind TEXT NOT NULL CHECK (rater_kind IN ('council', 'agency')),
  rater TEXT NOT NULL,
  rating TEXT NOT NULL,
  status TEXT,
  date TEXT NOT NULL,
  reason TEXT,
  recorded_in TEXT NOT NULL,
  PRIMARY KEY (recommendation_id, id)
) STRICT;

-- An element pinned to a place in a document (or to a section of the statutes), by hand or from a confirmed proposal.
CREATE TABLE element_pin (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  id TEXT NOT NULL,
  element_id TEXT NOT NULL,
  document_id TEXT,
  document_section TEXT,
  section_id TEXT,
  provision TEXT NOT NULL,
  finding TEXT NOT NULL CHECK (finding IN ('present', 'kept', 'weakened', 'moved', 'dropped')),
  how TEXT NOT NULL CHECK (how IN ('target and phrase', 'phrase', 'target', 'similarity', 'by hand')),
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'rejected')),
  key TEXT NOT NULL,
  quotation TEXT,
  note TEXT,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (recommendation_id, id),
  FOREIGN KEY (recommendation_id, element_id) REFERENCES element (recommendation_id, id),
  CHECK (document_id IS NOT NULL OR section_id IS NOT NULL)
) STRICT;
CREATE INDEX element_pin_by_document ON element_pin (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX element_pin_by_section ON element_pin (section_id) WHERE section_id IS NOT NULL;

-- Who held a seat, from when to when; dates are as exact as they are known.
CREATE TABLE seat_term (
  id TEXT PRIMARY KEY,
  seat_id TEXT NOT NULL REFERENCES seat (id),
  holder TEXT NOT NULL,
  organisation TEXT,
  from_date TEXT,
  to_date TEXT,
  note TEXT,
  recorded_in TEXT NOT NULL
) STRICT;
CREATE INDEX seat_term_by_seat ON seat_term (seat_id);

-- due_day: "01-15" for a duty of every year; repealed_on: the day from which the act no longer lays it down.
ALTER TABLE obligation ADD COLUMN due_day TEXT;
ALTER TABLE obligation ADD COLUMN repealed_on TEXT;
ALTER TABLE obligation ADD COLUMN repealed_by TEXT;
CREATE TABLE obligation_completion (
  id TEXT PRIMARY KEY,
  obligation_id TEXT NOT NULL REFERENCES obligation (id),
  occurrence TEXT,
  done_on TEXT NOT NULL,
  what TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  recorded_in TEXT NOT NULL
) STRICT;
CREATE INDEX obligation_completion_by_obligation ON obligation_completion (obligation_id);

CREATE TABLE round_department (
  round_id TEXT NOT NULL REFERENCES reporting_round (id),
  id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('municipal police', 'state police', 'state’s attorney', 'other')),
  contact TEXT,
  PRIMARY KEY (round_id, id)
) STRICT;
CREATE TABLE round_return (
  round_id TEXT NOT NULL,
  department_id TEXT NOT NULL,
  received_on TEXT NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  note TEXT,
  recorded_in TEXT NOT NULL,
  PRIMARY KEY (round_id, department_id),
  FOREIGN KEY (round_id, department_id) REFERENCES round_department (round_id, id)
) STRICT;
-- What another body reports of the same year, such as referrals counted by DCF, to hold the returns against.
CREATE TABLE round_figure (
  round_id TEXT NOT NULL REFERENCES reporting_round (id),
  id TEXT NOT NULL,
  item TEXT NOT NULL,
  reporter TEXT NOT NULL,
  value REAL NOT NULL,
  note TEXT,
  recorded_in TEXT NOT NULL,
  PRIMARY KEY (round_id, id)
) STRICT;

CREATE TABLE framework (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  edition TEXT NOT NULL,
  date TEXT NOT NULL,
  url TEXT,
  note TEXT
) STRICT;
CREATE TABLE framework_criterion (
  framework_id TEXT NOT NULL REFERENCES framework (id),
  id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  area TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (framework_id, id)
) STRICT;
CREATE TABLE framework_mapping (
  framework_id TEXT NOT NULL,
  criterion_id TEXT NOT NULL,
  id TEXT NOT NULL,
  section_id TEXT NOT NULL,
  provision TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (framework_id, id),
  FOREIGN KEY (framework_id, criterion_id) REFERENCES framework_criterion (framework_id, id)
) STRICT;
CREATE INDEX framework_mapping_by_section ON framework_mapping (section_id);

-- Arrests, charges and convictions by section and year, as each body that counted them reports.
CREATE TABLE case_figure (
  id TEXT PRIMARY KEY,
  section_id TEXT NOT NULL,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('arrests', 'charges', 'convictions')),
  value INTEGER NOT NULL,
  reporter TEXT NOT NULL,
  note TEXT,
  recorded_in TEXT NOT NULL,
  UNIQUE (section_id, year, kind, reporter)
) STRICT;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  screen TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;
`
