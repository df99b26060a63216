/**
 * The readings of files that mark deletions and insertions (as printed, before, after), so that a kept text that is one
 * of them can be had in the others. They stand apart from `kept_text`, whose rows lists read.
 */
export const keptReadingTables = `
-- One row for each file read, by the hash of its readings; \`readings\` is JSON: { printed, old, new }, each with its
-- text and what to know of it.
CREATE TABLE read_file (
  id TEXT PRIMARY KEY CHECK (length(id) = 64),
  readings TEXT NOT NULL
) STRICT;
CREATE TABLE kept_reading (
  sha256 TEXT PRIMARY KEY REFERENCES kept_text (sha256),
  reading TEXT NOT NULL CHECK (reading IN ('printed', 'old', 'new')),
  read_file_id TEXT NOT NULL REFERENCES read_file (id)
) STRICT;
`
