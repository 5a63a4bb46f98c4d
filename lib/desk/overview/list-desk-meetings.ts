import "server-only";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { requirePermission } from "@/lib/desk/actor";
import type { Staff } from "@/lib/session/require-staff";
import type { DeskMeeting, DeskState } from "./desk-meeting";

export type DeskMeetingPage = { meetings: DeskMeeting[]; total: number };

type Group = "working" | "published" | "withdrawn";

/**
 * The meetings of one group, newest first: those whose newest version is not public, those where it is, and those that are withdrawn.
 * @throws NotAllowedError when the staff may not see the desk
 */
export async function listDeskMeetings(staff: Staff, group: Group, { page = 1, pageSize = 25 } = {}): Promise<DeskMeetingPage> {
  requirePermission(staff, "see");
  const rows = await database.$queryRaw<Row[]>`
    SELECT meeting.id, newest.id AS "revisionId", committee.name AS "committeeName", committee.slug AS "committeeSlug", meeting.slug,
      to_char(meeting.date, 'YYYY-MM-DD') AS date, meeting.term_from AS "termFrom", meeting.term_to AS "termTo",
      (newest.tree -> 'source' ->> 'lines')::int AS lines, (newest.tree ->> 'coverage')::float AS coverage,
      meeting.current_revision_id IS NOT NULL AS replaces, meeting.withdrawn_at AS "withdrawnAt", meeting.withdrawn_reason AS "withdrawnReason",
      (SELECT count(*)::int FROM parse_warning WHERE revision_id = newest.id AND severity = 'blocking' AND settled_at IS NULL)
        + (SELECT count(*)::int FROM privacy_finding WHERE document_id = newest.document_id AND kind = 'cpr' AND decision IS NULL) AS blocking,
      (SELECT count(*)::int FROM parse_warning WHERE revision_id = newest.id AND severity = 'check' AND settled_at IS NULL)
        + (SELECT count(*)::int FROM privacy_finding WHERE document_id = newest.document_id AND kind <> 'cpr' AND decision IS NULL) AS "check",
      (SELECT CASE WHEN action = 'meeting.notPublished' THEN detail -> 'reasons' END FROM audit_event
        WHERE subject = 'meeting' AND subject_id = meeting.id::text AND detail ->> 'revisionId' = newest.id::text
          AND action IN ('meeting.scheduled', 'meeting.unscheduled', 'meeting.notPublished')
        ORDER BY id DESC LIMIT 1) AS refused,
      (SELECT count(*)::int FROM correction WHERE revision_id = newest.id AND undone_at IS NULL) AS corrections,
      (count(*) OVER ())::int AS total
    FROM meeting JOIN committee ON committee.id = meeting.committee_id
    JOIN LATERAL (SELECT id, document_id, tree FROM revision WHERE meeting_id = meeting.id ORDER BY number DESC LIMIT 1) AS newest ON true
    WHERE ${groups[group]}
    ORDER BY meeting.date DESC, meeting.id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return { meetings: rows.map((row) => toDeskMeeting(row, group)), total: rows[0]?.total ?? 0 };
}

const groups: Record<Group, Prisma.Sql> = {
  working: Prisma.sql`meeting.state <> 'withdrawn' AND meeting.current_revision_id IS DISTINCT FROM newest.id`,
  published: Prisma.sql`meeting.state = 'published' AND meeting.current_revision_id = newest.id`,
  withdrawn: Prisma.sql`meeting.state = 'withdrawn'`,
};

type Row = {
  id: string;
  revisionId: string;
  committeeName: string;
  committeeSlug: string;
  slug: string;
  date: string;
  termFrom: number | null;
  termTo: number | null;
  lines: number;
  coverage: number;
  replaces: boolean;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  blocking: number;
  check: number;
  refused: string[] | null;
  corrections: number;
  total: number;
};

function toDeskMeeting(row: Row, group: Group): DeskMeeting {
  const { id, revisionId, slug, date, lines, coverage, corrections, blocking, check } = row;
  return {
    id,
    revisionId,
    committee: { name: row.committeeName, slug: row.committeeSlug },
    slug,
    date,
    term: row.termFrom !== null && row.termTo !== null ? { from: row.termFrom, to: row.termTo } : null,
    lines,
    coverage,
    state: group === "working" ? stateOfWork(row) : group,
    replaces: row.replaces,
    open: { blocking, check },
    refused: row.refused ?? [],
    corrections,
    withdrawn: row.withdrawnAt && { at: row.withdrawnAt, reason: row.withdrawnReason ?? "" },
  };
}

function stateOfWork({ blocking, check }: Row): DeskState {
  return blocking + check > 0 ? "waiting" : "ready";
}
