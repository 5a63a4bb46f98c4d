-- The audit log as a chain: each line is sealed with the hash of itself and of the seal before. A line that is changed, taken out or put in between
-- by whoever owns the database breaks the chain. Sealed when a transaction ends, so that nobody waits for another's work to be recorded.

-- CreateTable
CREATE TABLE "audit_seal" (
    "position" BIGINT NOT NULL,
    "event_id" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_event_id_key" ON "audit_seal"("event_id");

-- AddForeignKey
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "audit_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Everything a line says, in one text that is the same on every server.
CREATE FUNCTION audit_event_text(event audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(event.id, to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), event.user_id, event.action, event.subject,
    event.subject_id, event.detail)::text
$$;

CREATE FUNCTION audit_seal_hash(previous text, event audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(coalesce(previous, '') || audit_event_text(event), 'UTF8')), 'hex')
$$;

CREATE FUNCTION seal_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last audit_seal;
BEGIN
  PERFORM pg_advisory_xact_lock(4711202602::bigint);
  -- A restored line comes with its seal.
  IF NOT EXISTS (SELECT 1 FROM audit_seal WHERE event_id = NEW.id) THEN
    SELECT * INTO last FROM audit_seal ORDER BY position DESC LIMIT 1;
    INSERT INTO audit_seal (position, event_id, hash) VALUES (coalesce(last.position, 0) + 1, NEW.id, audit_seal_hash(last.hash, NEW));
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audit_event_seal AFTER INSERT ON audit_event
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_audit_event();

CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seal_keep BEFORE TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was written before there was a chain.
DO $$
DECLARE event audit_event; last audit_seal;
BEGIN
  FOR event IN SELECT * FROM audit_event ORDER BY id LOOP
    SELECT * INTO last FROM audit_seal ORDER BY position DESC LIMIT 1;
    INSERT INTO audit_seal (position, event_id, hash) VALUES (coalesce(last.position, 0) + 1, event.id, audit_seal_hash(last.hash, event));
  END LOOP;
END $$;
