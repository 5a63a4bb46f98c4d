-- What the schema language cannot say: Danish order, what may never change, and what must always hold.

-- Å is last and Aa sorts as Å, on any server, however it was set up.
CREATE COLLATION IF NOT EXISTS danish (provider = icu, locale = 'da-DK');
ALTER TABLE municipality ALTER COLUMN name TYPE text COLLATE danish;
ALTER TABLE committee ALTER COLUMN name TYPE text COLLATE danish;
ALTER TABLE person ALTER COLUMN name TYPE text COLLATE danish;
ALTER TABLE person_name ALTER COLUMN spelling TYPE text COLLATE danish;
ALTER TABLE party ALTER COLUMN name TYPE text COLLATE danish;
ALTER TABLE agenda_point ALTER COLUMN title TYPE text COLLATE danish;

-- The audit log is written once and never again.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_keep BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A span ends where it begins or later.
ALTER TABLE agenda_point ADD CONSTRAINT agenda_point_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE section ADD CONSTRAINT section_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE recommendation ADD CONSTRAINT recommendation_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE recommendation_item ADD CONSTRAINT recommendation_item_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE decision ADD CONSTRAINT decision_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE amendment ADD CONSTRAINT amendment_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE vote ADD CONSTRAINT vote_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE ballot ADD CONSTRAINT ballot_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE absence ADD CONSTRAINT absence_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE other_body_decision ADD CONSTRAINT other_body_decision_span CHECK (line >= 1 AND end_line >= line);
ALTER TABLE attachment ADD CONSTRAINT attachment_span CHECK (line >= 1 AND end_line >= line);

-- The public sees a revision of this very meeting, and only one that was published. A published meeting has one.
CREATE FUNCTION check_current_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.current_revision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM revision WHERE id = NEW.current_revision_id AND meeting_id = NEW.id AND published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the current revision must be a published revision of the meeting' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE CONSTRAINT TRIGGER meeting_current_revision AFTER INSERT OR UPDATE ON meeting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_current_revision();
ALTER TABLE meeting ADD CONSTRAINT meeting_published CHECK (state <> 'published' OR current_revision_id IS NOT NULL);
ALTER TABLE meeting ADD CONSTRAINT meeting_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL));
