import { database } from "@/lib/database/database";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission, userIdOf } from "./actor";
import { openDraft } from "./corrections/rewrite-draft";
import { inDeskTransaction } from "./in-desk-transaction";
import { publish } from "./publish";
import { blockReasons, PublishBlockedError } from "./publish-blocked-error";
import { recordAudit } from "./record-audit";

/** What is said when a time is set: the note that the public will read, and whether the text of the versions before it is hidden. */
export type ScheduleOptions = { note?: string; hidesEarlier?: boolean };

/**
 * Sets or clears the time at which a draft is published by itself.
 * @throws NotAllowedError when the actor may not publish
 * @throws NotDraftError when the version is or was public
 * @throws PublishBlockedError when it would take the place of another, and nobody says why
 */
export async function schedulePublishing(
  revisionId: string,
  at: Date | null,
  actor: Actor,
  { note = "", hidesEarlier = false }: ScheduleOptions = {},
): Promise<void> {
  requirePermission(actor, "publish");
  await inDeskTransaction(async (transaction) => {
    const { meetingId } = await openDraft(transaction, revisionId);
    const { currentRevisionId } = await transaction.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { currentRevisionId: true },
    });
    if (at && currentRevisionId !== null && note === "") throw new PublishBlockedError([blockReasons.noReason]);
    await transaction.revision.update({
      where: { id: revisionId },
      data: { publishAt: at, publishAtBy: at && userIdOf(actor), hidesEarlier, note: note === "" ? null : maskCprNumbers(note) },
    });
    const detail = { revisionId, at: at?.toISOString() ?? null };
    await recordAudit(transaction, actor, { action: "meeting.scheduled", subject: "meeting", subjectId: meetingId, detail });
  });
}

/**
 * Publishes what is due, in the name of who set the time. What something stands in the way of, such as that whoever set the time may no longer
 * publish, stays a draft, loses its time, and log and desk say why: nothing is tried twice. Only where that cannot be noted, as when the database is
 * away, the time stands.
 * @returns how many were published
 * @throws AggregateError when some could not be published for a reason that is nobody's at the desk; all the others are done first
 */
export async function publishDue(keepExamples: boolean): Promise<number> {
  const due = await database.revision.findMany({
    where: { publishAt: { lte: new Date() }, publishedAt: null },
    orderBy: { publishAt: "asc" },
    select: { id: true, meetingId: true, publishAt: true, publishAtBy: true },
  });
  let published = 0;
  const failures: unknown[] = [];
  for (const revision of due) {
    try {
      if (await publishOne(revision, keepExamples)) published += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `Of ${due.length} revisions that are due, ${failures.length} could not be published.`);
  return published;
}

type Due = { id: string; meetingId: string; publishAt: Date | null; publishAtBy: string | null };

async function publishOne({ id, meetingId, publishAt, publishAtBy }: Due, keepExamples: boolean): Promise<boolean> {
  const actor: Actor = { kind: "worker", id: publishAtBy };
  try {
    return await publish({ revisionId: id, keepExamples, due: true }, actor);
  } catch (error) {
    const detail = { revisionId: id, reasons: error instanceof PublishBlockedError ? error.reasons : [blockReasons.fault] };
    await inDeskTransaction(async (transaction) => {
      const { count } = await transaction.revision.updateMany({
        where: { id, publishAt, publishAtBy, publishedAt: null },
        data: { publishAt: null, publishAtBy: null },
      });
      if (count === 0) return;
      await recordAudit(transaction, actor, { action: "meeting.notPublished", subject: "meeting", subjectId: meetingId, detail });
    });
    if (!(error instanceof PublishBlockedError)) throw error;
    return false;
  }
}
