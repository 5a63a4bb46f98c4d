import { database } from "@/lib/database/database";
import type { Actor } from "@/lib/desk/actor";
import type { FoundAttachments } from "./find-attachments";
import { refuseFile } from "./refuse-file";

/** Labels of the files that are attachments of the version now, and those of its attachments that are not kept, with the reason. */
export type TakenAttachments = { taken: string[]; refused: FoundAttachments["refused"] };

/** Tells what became of the files that were found for a version, and notes those that it does not have. */
export async function settleAttachments(revisionId: string, { files, refused }: FoundAttachments, actor: Actor): Promise<TakenAttachments> {
  const kept = await database.attachment.findMany({
    where: { point: { revisionId }, document: { sha256: { in: files.map(({ sha256 }) => sha256) } } },
    select: { document: { select: { sha256: true } } },
  });
  const hashes = new Set(kept.map(({ document }) => document?.sha256));
  // What is public is never changed, so a file that comes after the publishing finds no place.
  const late = files
    .filter(({ sha256 }) => !hashes.has(sha256))
    .map(({ label, name }) => ({ label, name, reason: "Bilaget er ikke taget med, for referatet er offentliggjort uden det." }));
  const left = [...refused, ...late];
  for (const { name, reason } of left) await refuseFile(name, reason, actor);
  return { taken: files.filter(({ sha256 }) => hashes.has(sha256)).map(({ label }) => label), refused: left };
}
