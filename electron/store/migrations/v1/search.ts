/** Full-text search: one document for each record, and the index that triggers keep in step with it. */
export const searchTables = `
CREATE TABLE search_document (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('recommendation', 'section', 'act', 'bill', 'source', 'figure', 'obligation',
    'council', 'claim')),
  record_id TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  keywords TEXT NOT NULL,
  UNIQUE (kind, record_id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, keywords,
  content = 'search_document', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
-- A word in a title weighs most, one among the keywords (numbers, names) nearly as much.
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(8.0, 1.0, 6.0)');

CREATE TRIGGER search_document_inserted AFTER INSERT ON search_document BEGIN
  INSERT INTO search_index (rowid, title, body, keywords) VALUES (new.id, new.title, new.body, new.keywords);
END;
CREATE TRIGGER search_document_deleted AFTER DELETE ON search_document BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, keywords)
  VALUES ('delete', old.id, old.title, old.body, old.keywords);
END;
CREATE TRIGGER search_document_updated AFTER UPDATE ON search_document BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, keywords)
  VALUES ('delete', old.id, old.title, old.body, old.keywords);
  INSERT INTO search_index (rowid, title, body, keywords) VALUES (new.id, new.title, new.body, new.keywords);
END;
`
