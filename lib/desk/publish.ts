import { z } from "zod";
import type { Prisma } from "@/lib/database/generated/client";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { indexMeeting } from "@/lib/search/index-points";
import { may } from "@/lib/session/permissions";
import { type Actor, requirePermission, userIdOf } from "./actor";
import { namesIn, readCorrectionPath } from "./corrections/correction-path";
import { bringsBack, listWithdrawals } from "./corrections/withheld-lines";
import { forgetUnused } from "./forget-unused";
import { inDeskTransaction } from "./in-desk-transaction";
import { holdsOpenNumber } from "./privacy/holds-open-number";
import { blockReasons, PublishBlockedError } from "./publish-blocked-error";
import { recordAudit } from "./record-audit";
import { removeExamples } from "./remove-examples";
import { meetingFacts } from "./save-meeting";
import { treeFromJson } from "./stored-tree";

/**
 * `note` is what the secretariat says about this version, shown to the public, without what may be personal numbers. With `hidesEarlier` the text of the versions before it is never shown
 * again. Of what is left out, what was said when the time was set holds. With `due` nothing happens unless the actor's time for it still stands.
 */
export type PublishOptions = { revisionId: string; note?: string; hidesEarlier?: boolean; keepExamples?: boolean; due?: boolean };

/**
 * Makes a revision what the public sees of its meeting, in one transaction: addresses, search rows and the audit log follow, or nothing happens.
 * The first real referat takes the examples away. Publishing what is public already changes nothing.
 * @returns whether something was published
 * @throws NotAllowedError when the actor may not publish
 * @throws PublishBlockedError when a blocking warning is not settled, the meeting is withdrawn, what is public now must not give way to this, or
 * somebody at the desk lets it give way without saying why, or whoever set its time may no longer publish
 */
export async function publish(options: PublishOptions, actor: Actor): Promise<boolean> {
  const { revisionId, note, hidesEarlier, keepExamples = false, due = false } = options;
  requirePermission(actor, "publish");
  const released = await inDeskTransaction(async (transaction) => {
    const revision = await transaction.revision.findUniqueOrThrow({ where: { id: revisionId }, select: publishable });
    if (isPublic(revision) || (due && !isDue(revision, actor))) return null;
    const isUnexplained = revision.meeting.currentRevision !== null && (note ?? revision.note ?? "") === "";
    const isBack = await showsWithdrawn(transaction, revision);
    const reasons = [
      ...whyNot(revision),
      ...(await listOpenNumbers(transaction, revision)),
      ...(isBack ? [blockReasons.withheld] : []),
      ...(actor.kind === "user" && isUnexplained ? [blockReasons.noReason] : []),
      ...(due && !mayStillPublish(revision) ? [blockReasons.scheduler] : []),
    ];
    if (reasons.length > 0) throw new PublishBlockedError(reasons);
    await transaction.revision.update({
      where: { id: revisionId },
      data: {
        publishedAt: new Date(),
        publishedBy: userIdOf(actor),
        ...(note !== undefined && { note: maskCprNumbers(note) }),
        ...(hidesEarlier !== undefined && { hidesEarlier }),
      },
    });
    await showRevision(transaction, revision);
    await indexMeeting(transaction, revision.meetingId);
    const detail = { revisionId, number: revision.number, ...(hidesEarlier === true && { hidesEarlier }) };
    await recordAudit(transaction, actor, { action: "meeting.published", subject: "meeting", subjectId: revision.meetingId, detail });
    const real = !revision.meeting.committee.municipality.example;
    return real && !keepExamples ? removeExamples(transaction, actor) : [];
  });
  if (released && released.length > 0) await forgetUnused(released);
  return released !== null;
}

const publishable = {
  id: true,
  number: true,
  meetingId: true,
  tree: true,
  note: true,
  publishAt: true,
  publishAtBy: true,
  publishedAt: true,
  scheduler: { select: { role: true, disabledAt: true } },
  documentId: true,
  points: { orderBy: { order: "asc" }, select: { key: true, slug: true, number: true } },
  corrections: {
    where: { undoneAt: null },
    orderBy: { createdAt: "asc" },
    select: { path: true, printed: true, corrected: true, reason: true },
  },
  document: {
    select: { findings: { where: { kind: "cpr", decision: null }, orderBy: [{ line: "asc" }, { start: "asc" }], select: { line: true } } },
  },
  warnings: { where: { severity: "blocking", settledAt: null }, orderBy: { order: "asc" }, select: { message: true } },
  meeting: {
    select: {
      state: true,
      kind: true,
      currentRevision: {
        select: { id: true, number: true, documentId: true, tree: true, points: { orderBy: { order: "asc" }, select: { key: true } } },
      },
      committee: { select: { municipality: { select: { example: true } } } },
    },
  },
} satisfies Prisma.RevisionSelect;

type Publishable = Prisma.RevisionGetPayload<{ select: typeof publishable }>;

const storedFacts = z.object({
  kind: z.enum(["referat", "dagsorden", "tillægsdagsorden"]),
  time: z.string().nullable(),
  place: z.string().nullable(),
  term: z.object({ from: z.int(), to: z.int() }).nullable(),
});

function isPublic({ id, meeting }: Publishable): boolean {
  return meeting.state === "published" && meeting.currentRevision?.id === id;
}

/** The time may have been cancelled, moved or set by another while this waited for its turn. */
function isDue({ publishAt, publishAtBy, publishedAt }: Publishable, actor: Actor): boolean {
  return publishAt !== null && publishAt <= new Date() && publishedAt === null && publishAtBy === userIdOf(actor);
}

/** What was allowed when the time was set is asked again: a user may have been disabled or given a lesser role since. */
function mayStillPublish({ scheduler }: Publishable): boolean {
  return scheduler === null || (scheduler.disabledAt === null && may(scheduler, "publish"));
}

/**
 * A command that is run every night over the same folder must neither bring back what was withdrawn, nor an earlier version, nor put an agenda in
 * place of what was decided.
 */
function whyNot({ number, tree, warnings, meeting, document }: Publishable): string[] {
  if (meeting.state === "withdrawn") return [blockReasons.withdrawn];
  const current = meeting.currentRevision;
  if (current && number < current.number) return [blockReasons.earlier];
  if (current && meeting.kind === "referat" && storedFacts.parse(tree).kind !== "referat") return [blockReasons.agenda];
  return [...document.findings.map(({ line }) => blockReasons.personalNumber(line)), ...warnings.map(({ message }) => message)];
}

/** What people have put into the text is public with it, and with what was read there before. */
async function listOpenNumbers(transaction: Prisma.TransactionClient, { documentId, corrections, points }: Publishable): Promise<string[]> {
  const reasons = new Set<string>();
  for (const { path, ...values } of corrections) {
    const place = readCorrectionPath(path);
    if (!(await holdsOpenNumber(transaction, documentId, [namesIn(path), values]))) continue;
    reasons.add(blockReasons.correctedNumber(points.find(({ key }) => key === place?.key)?.number ?? null));
  }
  return [...reasons];
}

/** A draft may have been parted, joined or read anew before something of the public version was withdrawn. */
async function showsWithdrawn(transaction: Prisma.TransactionClient, next: Publishable): Promise<boolean> {
  const current = next.meeting.currentRevision;
  if (current?.documentId !== next.documentId) return false;
  const [before, after] = [current, next].map(({ tree, points }) => ({ minutes: treeFromJson(tree), keys: points.map(({ key }) => key) }));
  if (!before || !after) return false;
  return bringsBack(await listWithdrawals(transaction, next.meetingId), next.documentId, before, after);
}

async function showRevision(transaction: Prisma.TransactionClient, { id, meetingId, points, tree }: Publishable): Promise<void> {
  await transaction.meeting.update({
    where: { id: meetingId },
    data: { ...meetingFacts(storedFacts.parse(tree)), currentRevisionId: id, state: "published" },
  });
  // An address that a point has left and another has taken belongs to the one that stands there now.
  for (const { key, slug } of points) {
    await transaction.pointAddress.upsert({
      where: { meetingId_slug: { meetingId, slug } },
      create: { meetingId, slug, key },
      update: { key },
    });
  }
}
