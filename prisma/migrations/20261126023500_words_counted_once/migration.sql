-- Two entries of one word, read in two ways, made the insertion fail and with it the publishing: a word is one row, however it was read.
CREATE OR REPLACE FUNCTION count_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO search_word AS known (word, folded, skeleton, stem, points)
    SELECT word, min(folded), search_skeleton(min(folded)), min(stem), count(*)
    FROM changed, unnest(words) AS entry,
      LATERAL (SELECT split_part(entry, ' ', 1) AS word, split_part(entry, ' ', 2) AS folded, split_part(entry, ' ', 3) AS stem) AS parted
    GROUP BY word ORDER BY word
    ON CONFLICT (word) DO UPDATE SET points = known.points + excluded.points;
  ELSE
    WITH gone AS (SELECT split_part(entry, ' ', 1) AS word, count(*) AS points FROM changed, unnest(words) AS entry GROUP BY 1)
    UPDATE search_word known SET points = known.points - gone.points FROM gone WHERE known.word = gone.word;
    DELETE FROM search_word WHERE points <= 0;
  END IF;
  RETURN NULL;
END $$;
