-- What was published is what was said: a published revision is never rewritten, only followed by another. Its note may be.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.meeting_id, NEW.number, NEW.document_id, NEW.tree, NEW.parser_version, NEW.published_at)
    IS DISTINCT FROM (OLD.meeting_id, OLD.number, OLD.document_id, OLD.tree, OLD.parser_version, OLD.published_at)
  THEN
    RAISE EXCEPTION 'a published revision is never changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_published_stands BEFORE UPDATE ON revision
  FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_rewriting();
