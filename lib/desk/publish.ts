import { forgetOriginal } from "@/lib/database/originals";
import type { Prisma } from "@/lib/database/generated/client";
import { indexMeeting } from "@/lib/search/index-points";
import { z } from "zod";
import { type Actor, userIdOf } from "./actor";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";
import { removeExamples } from "./remove-examples";
import { meetingFacts } from "./save-meeting";

export type PublishOptions = { revisionId: string; note?: string; keepExamples?: boolean };

/** Thrown when doubts that block publishing are open. `doubts` are their Danish sentences. */
export class PublishBlockedError extends Error {
  override readonly name = "PublishBlockedError";

  constructor(readonly doubts: string[]) {
    super("Referatet kan ikke offentliggøres, før de spærrende advarsler er afgjort.");
  }
}

/**
 * Makes a revision what the public sees of its meeting, in one transaction: addresses, search rows and the audit log follow, or nothing happens.
 * The first real referat takes the examples away. Publishing what is public already changes nothing.
 * @param options.note what the secretariat says about this version, shown to the public
 * @throws PublishBlockedError when a blocking warning is not settled
 */
export async function publish({ revisionId, note, keepExamples = false }: PublishOptions, actor: Actor): Promise<void> {
  const orphans = await inDeskTransaction(async (transaction) => {
    const revision = await transaction.revision.findUniqueOrThrow({ where: { id: revisionId }, select: publishable });
    if (revision.meeting.currentRevisionId === revisionId && revision.meeting.state === "published") return [];
    if (revision.warnings.length > 0) throw new PublishBlockedError(revision.warnings.map(({ message }) => message));
    await transaction.revision.update({
      where: { id: revisionId },
      data: { publishedAt: new Date(), publishedBy: userIdOf(actor), note: note ?? null },
    });
    await showRevision(transaction, revision);
    await indexMeeting(transaction, revision.meetingId);
    const detail = { revisionId, number: revision.number };
    await recordAudit(transaction, actor, { action: "meeting.published", subject: "meeting", subjectId: revision.meetingId, detail });
    const real = !revision.meeting.committee.municipality.example;
    return real && !keepExamples ? removeExamples(transaction, actor) : [];
  });
  await Promise.all(orphans.map(forgetOriginal));
}

const publishable = {
  id: true,
  number: true,
  meetingId: true,
  tree: true,
  points: { select: { key: true, slug: true } },
  warnings: { where: { severity: "blocking", settledAt: null }, orderBy: { order: "asc" }, select: { message: true } },
  meeting: { select: { state: true, currentRevisionId: true, committee: { select: { municipality: { select: { example: true } } } } } },
} satisfies Prisma.RevisionSelect;

type Publishable = Prisma.RevisionGetPayload<{ select: typeof publishable }>;

async function showRevision(transaction: Prisma.TransactionClient, { id, meetingId, points, tree }: Publishable): Promise<void> {
  await transaction.meeting.update({
    where: { id: meetingId },
    data: { ...meetingFacts(storedFacts.parse(tree)), currentRevisionId: id, state: "published", withdrawnAt: null, withdrawnReason: null },
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

const storedFacts = z.object({
  kind: z.enum(["referat", "dagsorden", "tillægsdagsorden"]),
  time: z.string().nullable(),
  place: z.string().nullable(),
  term: z.object({ from: z.int(), to: z.int() }).nullable(),
});
