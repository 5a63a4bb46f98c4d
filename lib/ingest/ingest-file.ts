import { database } from "@/lib/database/database";
import { keepOriginal } from "@/lib/database/originals";
import type { Actor } from "@/lib/desk/actor";
import { publish, PublishBlockedError } from "@/lib/desk/publish";
import { recordAudit } from "@/lib/desk/record-audit";
import { type SavedDraft, saveDraft } from "@/lib/desk/save-draft";
import { ExtractError } from "@/lib/extract/extract-error";
import { readSource } from "@/lib/extract/read-source";
import type { Minutes } from "@/lib/minutes/minutes";
import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import type { MinutesSource } from "@/lib/minutes/source-line";
import { mediaTypeOf } from "./media-type";

export type IngestRequest = {
  file: { name: string; bytes: Uint8Array };
  municipality: { name: string; example: boolean };
  /** Publish at once what has no blocking doubt. */
  publish: boolean;
  keepExamples?: boolean;
};

/** `published` tells whether the public sees it now; `blockedBy` holds the doubts that kept it from being published. */
export type Ingested = { kind: SavedDraft["kind"]; minutes: Minutes; revisionId: string; published: boolean; blockedBy: string[] };
export type Refused = { kind: "refused"; reason: string };

/**
 * The one way into the portal, for the command line and the upload form alike: read, parse, keep the original, save a draft, publish if asked.
 * A file that is refused stores nothing but a line in the audit log. Repeating a file changes nothing.
 * @returns what became of the file; only faults of the portal itself are thrown
 */
export async function ingestFile(request: IngestRequest, actor: Actor): Promise<Ingested | Refused> {
  const reading = await read(request.file);
  if ("reason" in reading) {
    await database.$transaction((transaction) =>
      recordAudit(transaction, actor, { action: "file.refused", detail: { file: request.file.name, reason: reading.reason } }),
    );
    return { kind: "refused", reason: reading.reason };
  }
  const { source, minutes } = reading;
  await keepOriginal(source.sha256, request.file.bytes);
  const file = { name: request.file.name, mediaType: mediaTypeOf(source.kind), size: request.file.bytes.length };
  const saved = await saveDraft({ municipality: request.municipality, file, source, minutes }, actor);
  const blockedBy = request.publish ? await tryPublish(saved.revisionId, request.keepExamples ?? false, actor) : [];
  return { kind: saved.kind, minutes, revisionId: saved.revisionId, published: await isPublic(saved.revisionId), blockedBy };
}

async function read({ name, bytes }: IngestRequest["file"]): Promise<{ source: MinutesSource; minutes: Minutes } | { reason: string }> {
  try {
    const source = await readSource(name, bytes);
    return { source, minutes: parseMinutes(source) };
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
    if (error instanceof PublishBlockedError) return error.doubts;
    throw error;
  }
}

async function isPublic(revisionId: string): Promise<boolean> {
  return (await database.meeting.count({ where: { currentRevisionId: revisionId, state: "published" } })) > 0;
}
