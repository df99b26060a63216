/** Texts that a person brought to Compare. They are not law and have no source: the hash is all that vouches for them. */
export const keptTextTables = `
-- A forgotten text stays, so that forgetting can be undone. The text stands last: lists never read it.
CREATE TABLE kept_text (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  label TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('pasted', 'file')),
  file_name TEXT CHECK (file_name IS NULL OR origin = 'file'),
  kept_at TEXT NOT NULL,
  characters INTEGER NOT NULL CHECK (characters > 0),
  forgotten_at TEXT,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX kept_text_by_date ON kept_text (kept_at, sha256) WHERE forgotten_at IS NULL;
`
