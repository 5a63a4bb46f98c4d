import { Prisma } from "@/lib/database/generated/client";

/**
 * Every meeting that was ever published. It changes with each version, and when it, a point of it or an attachment of one is withdrawn or
 * restored, which the audit log tells of a point; and with what is found or decided about personal numbers in its file.
 */
const meetings = Prisma.sql`
  SELECT m.id, m.committee_id, m.term_from, m.term_to, m.place, c.slug AS committee, u.slug AS body,
    min(r.published_at) AS created,
    greatest(max(r.published_at), m.updated_at,
      (SELECT max(i.withdrawn_at) FROM point_identity i WHERE i.meeting_id = m.id),
      (SELECT max(a.at) FROM point_identity i JOIN audit_event a ON a.subject = 'point' AND a.subject_id = i.key::text
        WHERE i.meeting_id = m.id),
      (SELECT max(greatest(f.found_at, f.decided_at)) FROM privacy_finding f JOIN revision shown ON shown.document_id = f.document_id
        WHERE shown.id = m.current_revision_id AND f.kind = 'cpr')) AS modified,
    m.state = 'published' AND m.current_revision_id IS NOT NULL AS is_public,
    EXISTS (SELECT FROM privacy_finding f JOIN revision shown ON shown.document_id = f.document_id
      WHERE shown.id = m.current_revision_id AND f.kind = 'cpr' AND f.decision IS NULL)
    OR EXISTS (SELECT FROM agenda_point p JOIN point_identity i ON i.key = p.key
      WHERE p.revision_id = m.current_revision_id
        AND (i.withdrawn_at IS NOT NULL OR EXISTS (SELECT FROM withdrawn_attachment w WHERE w.point_key = i.key))) AS is_withheld
  FROM meeting m
  JOIN revision r ON r.meeting_id = m.id AND r.published_at IS NOT NULL
  JOIN committee c ON c.id = m.committee_id
  JOIN municipality u ON u.id = c.municipality_id
  GROUP BY m.id, c.slug, u.slug`;

/** Every point of every published version, and whether it is the one the public sees now. */
const points = Prisma.sql`
  SELECT p.id, p.key, p.case_id, c.slug AS committee, u.slug AS body, r.published_at AS created,
    greatest(r.published_at, m.updated_at, i.withdrawn_at,
      (SELECT max(a.at) FROM audit_event a WHERE a.subject = 'point' AND a.subject_id = p.key::text)) AS modified,
    m.state = 'published' AND m.current_revision_id = r.id AND i.withdrawn_at IS NULL AS is_public
  FROM agenda_point p
  JOIN revision r ON r.id = p.revision_id AND r.published_at IS NOT NULL
  JOIN meeting m ON m.id = r.meeting_id
  JOIN point_identity i ON i.key = p.key
  JOIN committee c ON c.id = m.committee_id
  JOIN municipality u ON u.id = c.municipality_id`;

/**
 * Whom the points name in votes and absences. A person also changes when the secretariat says who it is. The key is an id and no name: it stays in
 * what is told of a person whom nothing public names any longer.
 */
const mentions = Prisma.sql`
  SELECT said.body, said.committee, said.created, said.is_public, n.id::text AS person,
    greatest(said.modified, (SELECT max(a.at) FROM audit_event a WHERE a.subject = 'person' AND a.subject_id = n.id::text)) AS modified
  FROM (${points}) said
  JOIN decision d ON d.point_id = said.id
  JOIN (SELECT v.decision_id, b.person_id FROM vote v JOIN ballot b ON b.vote_id = v.id
    UNION SELECT decision_id, person_id FROM absence) named ON named.decision_id = d.id
  JOIN person n ON n.id = named.person_id`;

const times = Prisma.sql`min(created) AS created, max(modified) AS modified`;

/** Everything of a kind that was ever published: its key, the municipality it belongs to, its times, and whether it is gone. */
export const recordKinds = {
  body: Prisma.sql`SELECT body AS key, body, ${times}, false AS deleted FROM (${meetings}) m GROUP BY body`,
  organization: Prisma.sql`SELECT committee AS key, body, ${times}, false AS deleted FROM (${meetings}) m GROUP BY committee, body`,
  legislativeTerm: Prisma.sql`
    SELECT body || '.' || term_from || '-' || term_to AS key, body, ${times}, NOT bool_or(is_public) AS deleted
    FROM (${meetings}) m WHERE term_from IS NOT NULL AND term_to IS NOT NULL GROUP BY body, term_from, term_to`,
  meeting: Prisma.sql`SELECT id::text AS key, body, created, modified, NOT is_public AS deleted FROM (${meetings}) m`,
  file: Prisma.sql`SELECT id::text AS key, body, created, modified, NOT is_public OR is_withheld AS deleted FROM (${meetings}) m`,
  location: Prisma.sql`
    SELECT id::text AS key, body, created, modified, NOT is_public AS deleted FROM (${meetings}) m WHERE place IS NOT NULL`,
  agendaItem: Prisma.sql`SELECT key::text AS key, body, ${times}, NOT bool_or(is_public) AS deleted FROM (${points}) p GROUP BY key, body`,
  consultation: Prisma.sql`
    SELECT key::text AS key, body, ${times}, NOT bool_or(is_public AND case_id IS NOT NULL) AS deleted
    FROM (${points}) p GROUP BY key, body HAVING bool_or(case_id IS NOT NULL)`,
  paper: Prisma.sql`
    SELECT s.id::text AS key, p.body, min(p.created) AS created, max(p.modified) AS modified, NOT bool_or(p.is_public) AS deleted
    FROM (${points}) p JOIN "case" s ON s.id = p.case_id GROUP BY p.body, s.id`,
  person: Prisma.sql`SELECT person AS key, body, ${times}, NOT bool_or(is_public) AS deleted FROM (${mentions}) n GROUP BY person, body`,
  membership: Prisma.sql`
    SELECT person || '.' || committee AS key, body, ${times}, NOT bool_or(is_public) AS deleted
    FROM (${mentions}) n GROUP BY person, committee, body`,
};

export type RecordKind = keyof typeof recordKinds;
