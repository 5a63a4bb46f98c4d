import { database } from "@/lib/database/database";
import type { Actor } from "@/lib/desk/actor";
import { publish } from "@/lib/desk/publish";
import { PublishBlockedError } from "@/lib/desk/publish-blocked-error";
import { type SavedDraft, saveDraft } from "@/lib/desk/save-draft";
import { ExtractError } from "@/lib/extract/extract-error";
import type { Minutes } from "@/lib/minutes/minutes";
import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import type { Companion } from "./companion";
import { findAttachments } from "./find-attachments";
import { mediaTypeOf } from "./media-type";
import { type ReadMinutes, readMinutes } from "./read-minutes";
import { refuseFile, type Refused } from "./refuse-file";
import { settleAttachments, type TakenAttachments } from "./settle-attachments";

export type IngestRequest = {
  file: { name: string; bytes: Uint8Array };
  municipality: { name: string; example: boolean };
  /** Publish at once what nothing stands in the way of. */
  publish: boolean;
  keepExamples?: boolean;
  /** What lies beside the file and may be among its attachments. */
  beside?: readonly Companion[];
};

/** Where a version stands for the public: shown, never shown, shown until a newer one came, or withdrawn. */
type Visibility = "public" | "draft" | "earlier" | "withdrawn";

/**
 * `published` is true where the version was made public now; `blockedBy` says, in Danish sentences, what kept it from that; `attachments` are the files
 * that came with it.
 */
export type Ingested = SavedDraft & {
  minutes: Minutes;
  visibility: Visibility;
  published: boolean;
  blockedBy: string[];
  attachments: TakenAttachments;
};

/** The file is no referat that can be read. It may be the attachment of one, which then says what becomes of it. */
export type Unclaimed = { kind: "unclaimed"; reason: string };

/**
 * The one way into the portal, for the command line and the upload form alike: read, check, parse, keep the original, save a draft, publish if asked.
 * A file that is refused stores nothing but a line in the audit log. Repeating a file changes nothing.
 * @returns what became of the file; only faults of the portal itself are thrown
 */
export async function ingestFile(request: IngestRequest, actor: Actor): Promise<Ingested | Refused> {
  const result = await claimFile(request, actor);
  return result.kind === "unclaimed" ? refuseFile(request.file.name, result.reason, actor) : result;
}

/** As {@link ingestFile}, but a file that is no referat is left for the caller to refuse: another file may claim it as its attachment. */
export async function claimFile(request: IngestRequest, actor: Actor): Promise<Ingested | Unclaimed> {
  const reading = await read(request.file);
  if ("reason" in reading) return { kind: "unclaimed", reason: reading.reason };
  const { source, minutes, findings } = reading;
  const file = { name: source.name, bytes: request.file.bytes, mediaType: mediaTypeOf(source.kind) };
  const found = await findAttachments(minutes, request.beside ?? []);
  const draft = { municipality: request.municipality, file, source, minutes, findings, attachments: found.files };
  const saved = await saveDraft(draft, actor);
  const attachments = await settleAttachments(saved.revisionId, found, actor);
  const before = await visibilityOf(saved.revisionId);
  const blockedBy = request.publish ? await tryPublish(saved.revisionId, request.keepExamples ?? false, actor) : [];
  const visibility = await visibilityOf(saved.revisionId);
  return { ...saved, minutes, visibility, published: before !== visibility && visibility === "public", blockedBy, attachments };
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
