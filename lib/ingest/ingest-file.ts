import { database } from "@/lib/database/database";
import type { Actor } from "@/lib/desk/actor";
import { publish } from "@/lib/desk/publish";
import { PublishBlockedError } from "@/lib/desk/publish-blocked-error";
import { recordAudit } from "@/lib/desk/record-audit";
import { type SavedDraft, saveDraft } from "@/lib/desk/save-draft";
import { ExtractError } from "@/lib/extract/extract-error";
import type { Minutes } from "@/lib/minutes/minutes";
import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { mediaTypeOf } from "./media-type";
import { type ReadMinutes, readMinutes } from "./read-minutes";

export type IngestRequest = {
  file: { name: string; bytes: Uint8Array };
  municipality: { name: string; example: boolean };
  /** Publish at once what nothing stands in the way of. */
  publish: boolean;
  keepExamples?: boolean;
};

/** Where a version stands for the public: shown, never shown, shown until a newer one came, or withdrawn. */
type Visibility = "public" | "draft" | "earlier" | "withdrawn";

/** `blockedBy` says, in Danish sentences, what kept the version from being published. */
export type Ingested = SavedDraft & { minutes: Minutes; visibility: Visibility; blockedBy: string[] };
export type Refused = { kind: "refused"; reason: string };

/**
 * The one way into the portal, for the command line and the upload form alike: read, check, parse, keep the original, save a draft, publish if asked.
 * A file that is refused stores nothing but a line in the audit log. Repeating a file changes nothing.
 * @returns what became of the file; only faults of the portal itself are thrown
 */
export async function ingestFile(request: IngestRequest, actor: Actor): Promise<Ingested | Refused> {
  const reading = await read(request.file);
  if ("reason" in reading) {
    const detail = { file: maskCprNumbers(request.file.name), reason: maskCprNumbers(reading.reason) };
    await database.$transaction((transaction) => recordAudit(transaction, actor, { action: "file.refused", detail }));
    return { kind: "refused", reason: maskCprNumbers(reading.reason) };
  }
  const { source, minutes, findings } = reading;
  const file = { name: source.name, bytes: request.file.bytes, mediaType: mediaTypeOf(source.kind) };
  const saved = await saveDraft({ municipality: request.municipality, file, source, minutes, findings }, actor);
  const blockedBy = request.publish ? await tryPublish(saved.revisionId, request.keepExamples ?? false, actor) : [];
  return { ...saved, minutes, visibility: await visibilityOf(saved.revisionId), blockedBy };
}

async function read(file: IngestRequest["file"]): Promise<ReadMinutes | { reason: string }> {
  try {
    return await readMinutes(file);
  } catch (error) {
    if (error instanceof ExtractError || error instanceof NotMinutesError) return { reason: error.message };
    throw error;
  }
}

async function tryPublish(revisionId: string, keepExamples: boolean, actor: Actor): Promise<string[]> {
  try {
    await publish({ revisionId, keepExamples }, actor);
    return [];
  } catch (error) {
    if (error instanceof PublishBlockedError) return error.reasons;
    throw error;
  }
}

async function visibilityOf(revisionId: string): Promise<Visibility> {
  const { publishedAt, meeting } = await database.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { publishedAt: true, meeting: { select: { state: true, currentRevisionId: true } } },
  });
  if (publishedAt === null) return "draft";
  if (meeting.state === "withdrawn") return "withdrawn";
  return meeting.currentRevisionId === revisionId ? "public" : "earlier";
}
