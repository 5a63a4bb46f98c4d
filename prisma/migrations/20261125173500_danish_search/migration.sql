-- Search by the portal's own analyser. The search rows are emptied here and written anew when the portal starts.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

DELETE FROM search_point;
DROP INDEX "search_point_vector_idx";
DROP INDEX "search_point_date_point_id_idx";
DROP INDEX "search_point_committee_id_idx";
ALTER TABLE search_point
  DROP COLUMN vector,
  DROP COLUMN decision,
  DROP COLUMN recommendation,
  DROP COLUMN body,
  ADD COLUMN place INTEGER NOT NULL,
  ADD COLUMN amended BOOLEAN NOT NULL,
  ADD COLUMN topic TEXT,
  ADD COLUMN heads tsvector NOT NULL,
  ADD COLUMN body tsvector NOT NULL;

-- The vectors are moved out of the row, which leaves it narrow for filters and counts.
ALTER TABLE search_point SET (toast_tuple_target = 128);
CREATE INDEX search_point_heads_idx ON search_point USING GIN (heads) WITH (fastupdate = off);
CREATE INDEX search_point_body_idx ON search_point USING GIN (body) WITH (fastupdate = off);
CREATE INDEX search_point_date_place_point_id_idx ON search_point (date DESC, place, point_id);

CREATE TABLE search_text (
  point_id UUID PRIMARY KEY,
  parts JSONB NOT NULL,
  plain TEXT NOT NULL,
  words TEXT[],
  CONSTRAINT search_text_point_id_fkey FOREIGN KEY (point_id) REFERENCES search_point (point_id) ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE search_word (
  word TEXT PRIMARY KEY,
  folded TEXT NOT NULL,
  skeleton TEXT NOT NULL,
  stem TEXT NOT NULL,
  points INTEGER NOT NULL
);
CREATE INDEX search_word_folded_idx ON search_word USING GIN (folded gin_trgm_ops);
CREATE INDEX search_word_skeleton_idx ON search_word (skeleton);
CREATE INDEX search_word_stem_idx ON search_word (stem);

-- One row, which says how the search rows were written; they are written anew when the portal writes them another way.
CREATE TABLE search_index (
  id INTEGER PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  version INTEGER NOT NULL
);
INSERT INTO search_index (version) VALUES (0);

-- Spellings that people mix up, made one; lib/danish/words/skeleton.ts forms the same.
CREATE FUNCTION search_skeleton(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(replace(replace(replace(replace(folded, 'oe', 'o'), 'aa', 'a'), 'ae', 'a'), 'y', 'u'), '(.)\1+', '\1', 'g')
$$;

-- The vocabulary follows the texts, whichever way they come and go: a word that only a withdrawn point had is gone with it.
-- An entry of `words` is `word folded stem`.
CREATE FUNCTION count_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO search_word AS known (word, folded, skeleton, stem, points)
    SELECT split_part(entry, ' ', 1), split_part(entry, ' ', 2), search_skeleton(split_part(entry, ' ', 2)), split_part(entry, ' ', 3), count(*)
    FROM changed, unnest(words) AS entry GROUP BY entry ORDER BY 1
    ON CONFLICT (word) DO UPDATE SET points = known.points + excluded.points;
  ELSE
    WITH gone AS (SELECT split_part(entry, ' ', 1) AS word, count(*) AS points FROM changed, unnest(words) AS entry GROUP BY 1)
    UPDATE search_word known SET points = known.points - gone.points FROM gone WHERE known.word = gone.word;
    DELETE FROM search_word WHERE points <= 0;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search_text_words_come AFTER INSERT ON search_text REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_search_words();
CREATE TRIGGER search_text_words_go AFTER DELETE ON search_text REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_search_words();
CREATE INDEX search_word_unused_idx ON search_word (points) WHERE points <= 0;

-- What the public may not see is not found, whoever hides it and however.
CREATE FUNCTION forget_withdrawn_point() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_point USING agenda_point WHERE agenda_point.key = NEW.key AND search_point.point_id = agenda_point.id;
  RETURN NULL;
END $$;
CREATE TRIGGER point_identity_withdrawn AFTER UPDATE OF withdrawn_at ON point_identity
  FOR EACH ROW WHEN (NEW.withdrawn_at IS NOT NULL) EXECUTE FUNCTION forget_withdrawn_point();

CREATE FUNCTION forget_hidden_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_point USING agenda_point, revision
  WHERE search_point.point_id = agenda_point.id AND agenda_point.revision_id = revision.id AND revision.meeting_id = NEW.id
    AND (NEW.state <> 'published' OR NEW.current_revision_id IS DISTINCT FROM revision.id);
  RETURN NULL;
END $$;
CREATE TRIGGER meeting_hidden AFTER UPDATE OF state, current_revision_id ON meeting
  FOR EACH ROW EXECUTE FUNCTION forget_hidden_meeting();

-- Matching reads a vector of some kilobytes from outside the row, which the planner does not know. Only the owner of the server may tell it.
DO $$
BEGIN
  ALTER FUNCTION ts_match_vq(tsvector, tsquery) COST 200;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'ts_match_vq keeps its cost: this role may not change it.';
END $$;
DO $$
BEGIN
  ALTER TABLE search_point ALTER heads SET COMPRESSION lz4, ALTER body SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR invalid_parameter_value THEN
  RAISE NOTICE 'This server is built without lz4; the vectors are compressed more slowly.';
END $$;
