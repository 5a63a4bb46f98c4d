import "server-only";
import { database } from "@/lib/database/database";
import type { Prisma } from "@/lib/database/generated/client";
import { proposeSamePersons, type SamePersonProposal } from "@/lib/minutes/people/propose-same-persons";
import { may } from "@/lib/session/permissions";
import type { Staff } from "@/lib/session/require-staff";
import { requirePermission } from "../actor";
import { getEndedTime } from "../clear-schedule";
import { listLeftOut } from "../corrections/inherit-corrections";
import { listMergeProposalsOf } from "../people/list-merge-proposals";
import { treeFromJson } from "../stored-tree";
import type { Review, ReviewWarning } from "./review-view";

const reviewed = {
  id: true,
  number: true,
  publishedAt: true,
  publishAt: true,
  tree: true,
  meeting: { select: { id: true, date: true, state: true, committee: { select: { name: true, municipalityId: true } } } },
  document: {
    select: {
      name: true,
      pages: true,
      lines: { orderBy: { number: "asc" }, select: { number: true, text: true } },
      findings: {
        orderBy: [{ line: "asc" }, { start: "asc" }],
        select: { id: true, kind: true, line: true, endLine: true, start: true, decision: true },
      },
    },
  },
  points: { orderBy: { order: "asc" }, select: { key: true, number: true, title: true } },
  warnings: { orderBy: { order: "asc" }, select: { id: true, code: true, severity: true, message: true, line: true, settledAt: true } },
  corrections: {
    where: { undoneAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, path: true, printed: true, corrected: true, reason: true, author: { select: { name: true } } },
  },
} satisfies Prisma.RevisionSelect;

/**
 * What the review page shows of a meeting's newest version, with the source around one of its points.
 * @param key the point to look at; the first where it is none of the meeting's
 * @returns null where there is no such meeting
 * @throws NotAllowedError when the staff may not see the desk
 */
export async function getReview(staff: Staff, meetingId: string, key?: string): Promise<Review | null> {
  requirePermission(staff, "see");
  const found = await database.revision.findFirst({ where: { meetingId }, orderBy: { number: "desc" }, select: reviewed });
  if (!found) return null;
  const { meeting, document, warnings, corrections, points } = found;
  const minutes = treeFromJson(found.tree);
  const index = Math.max(
    0,
    points.findIndex((point) => point.key === key),
  );
  const [content, chosen] = [minutes.points[index], points[index]];
  const proposals = proposeSamePersons(minutes.people);
  const texts = new Map(document.lines.map(({ number, text }) => [number, text]));
  const editable = found.publishedAt === null;
  return {
    meeting: {
      id: meeting.id,
      date: meeting.date.toISOString().slice(0, 10),
      committee: meeting.committee.name,
      municipalityId: meeting.committee.municipalityId,
      state: meeting.state,
    },
    revision: {
      id: found.id,
      number: found.number,
      editable,
      publishAt: found.publishAt,
      endedTime: await getEndedTime(database, meetingId, found.id),
    },
    file: { name: document.name, lines: document.lines.length, pages: document.pages },
    warnings: warnings.map(({ settledAt, ...warning }) => ({
      ...warning,
      settled: settledAt !== null,
      names: warning.code === "name-spelled-two-ways" ? namesIn(warning.message, proposals) : null,
    })),
    findings: document.findings.map(({ start, ...finding }) => ({
      ...finding,
      column: start + 1,
      excerpt: excerptOf(texts.get(finding.line), start),
    })),
    proposals:
      editable && may(staff, "editRegisters") ? await listMergeProposalsOf(staff, meeting.committee.municipalityId, minutes.people) : [],
    corrections: corrections.map(({ author, ...correction }) => ({ ...correction, author: author?.name ?? null })),
    leftOut: editable ? await listLeftOut(database, { meetingId, revisionId: found.id }) : [],
    points,
    point: content && chosen ? { key: chosen.key, index, content } : null,
    lines: document.lines.filter(
      ({ number, text }) => text.trim() !== "" && (!content || (number >= content.line && number <= content.endLine)),
    ),
  };
}

const aroundIt = 24;

/** A few words on both sides of a finding, with signs where the line goes on. */
function excerptOf(text: string | undefined, start: number): string | null {
  if (text === undefined) return null;
  const [from, to] = [Math.max(0, start - aroundIt), Math.min(text.length, start + 2 * aroundIt)];
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}

/** The two spellings that a doubt is about. */
function namesIn(message: string, proposals: readonly SamePersonProposal[]): ReviewWarning["names"] {
  return proposals.find(({ one, other }) => message.includes(`»${one}«`) && message.includes(`»${other}«`)) ?? null;
}
